package org.studypack.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A book folder into which a person's mistakes are made, some at a time, and taken out again. What
 * is made of a seed is always the same.
 */
final class Mistakes {
    /** Values of the wrong kind or of no sense, as they are written in YAML, labels and cells. */
    private static final List<String> VALUES =
            List.of(
                    "",
                    "~",
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1e9",
                    "0x10",
                    "00",
                    "2147483648",
                    "99999999999999999999999",
                    ".inf",
                    ".nan",
                    "-0",
                    "1_000",
                    "007",
                    "[]",
                    "{}",
                    "[[[[]]]]",
                    "{a: {b: {c: d}}}",
                    "[1, [2, {3: 4}]]",
                    "- a",
                    "a: b",
                    "'",
                    "\"",
                    "'it''s'",
                    "\"\\UFFFFFFFF\"",
                    "\"\\U0010FFFF\"",
                    "\"\\U00110000\"",
                    "\"\\uD800\"",
                    "\"\\uDC00\\uD800\"",
                    "\"\\uD83D\\uDE00\"",
                    "\"\\x00\"",
                    "\"\\0\"",
                    "\"\\x1B[31m\"",
                    "\"\\e]8;;x\\a\"",
                    "\"\\N\\_\\L\\P\"",
                    "\"\\u202Egnp.exe\"",
                    "\"\\uFEFF\"",
                    "\"\\uFFFE\"",
                    "\"\\u\"",
                    "\"\\xZZ\"",
                    "\"\\",
                    "\"\\q\"",
                    "!!int x",
                    "!!binary AAAA",
                    "!!set {a}",
                    "!foo bar",
                    "!!js/function x",
                    "!",
                    "&a x",
                    "*a",
                    "&a [*a]",
                    "<<: *a",
                    "|",
                    ">",
                    "|9",
                    ">-\n  x\n\n\n  y",
                    "|+\n\n\n",
                    "?",
                    "? a",
                    "@x",
                    "`x`",
                    "%x",
                    "---",
                    "...",
                    "--- x",
                    "# x",
                    "x # y",
                    "+999999999-01-01",
                    "-999999999-01-01",
                    "0000-00-00",
                    "0000",
                    "9999-12-31",
                    "2026-02-30",
                    "1900-02-29",
                    "2026-13",
                    "1600-02-29",
                    "0000-01-01",
                    "0001",
                    "999",
                    "2026-11-01T25:00:00Z",
                    "+1000000000-12-31T23:59:59Z",
                    "2026-11-01T09:30:00.999999999Z",
                    "2026-11-01T09:30",
                    "T",
                    "00:00",
                    "24:60:61",
                    "99:99:99",
                    "9999999999:00:00",
                    "00:00:00.9999",
                    "-00:00:01",
                    "1:2:3:4",
                    "../../etc/passwd",
                    "/etc/passwd",
                    "C:\\x",
                    "a/b.md",
                    ".",
                    "..",
                    "images/",
                    "images",
                    "con",
                    "a\u0000b",
                    "http://",
                    "http://[",
                    "http://[::1]",
                    "https:///x",
                    "mailto:",
                    "mailto:a@b?c=%",
                    "urn:x",
                    "urn:isbn:",
                    "http://a b",
                    "javascript:x",
                    "data:,x",
                    "http://%",
                    "http://\uD83D\uDE00/",
                    "file:///x",
                    "x:y:z",
                    "#",
                    "#x",
                    "en",
                    "EN",
                    "xx",
                    "zz-Zzzz",
                    "en-US-x-a",
                    "x-klingon",
                    "i-klingon",
                    "und",
                    "e",
                    "1",
                    "sr-Latn",
                    "ar",
                    "zh-Hant-TW",
                    "de-DE-u-co-phonebk",
                    "th-TH-u-ca-buddhist",
                    "ja-JP-u-ca-japanese-x-lvariant-JP",
                    "a-b-c-d-e-f-g-h-i-j-k",
                    "root",
                    "C",
                    "{0}",
                    "{",
                    "}",
                    "{{}}",
                    "'{0}",
                    "{0,number}",
                    "{0,date,yyyy}",
                    "{99999999999}",
                    "{-1}",
                    "{}",
                    "${x}",
                    "#{x}",
                    "[=x]",
                    "<#if>",
                    "<#macro a><@a/></#macro><@a/>",
                    "${1/0}",
                    "<#include \"x\">",
                    "<@x/>",
                    "${.vars}",
                    "x { content: counter(a) url(b) }",
                    "%s",
                    "%n%n%d",
                    "\\u00zz",
                    "\\",
                    "yyyy-MM-dd'T'HH:mm",
                    "ZZZZZZ",
                    "''''",
                    "p",
                    "[d]",
                    "d{2}",
                    "u u u u",
                    "GGGGGG",
                    "guide",
                    "worksheets",
                    "guide, guide",
                    "leader",
                    "a4",
                    "A4",
                    "\u0130",
                    "\u00DF",
                    "\uD835\uDD38",
                    "\uFB01",
                    "\u00BC",
                    "\u0660",
                    "\u0967",
                    "e\u0301",
                    "\u1100\u1161\u11A8",
                    "\uFDFA",
                    "a\u034Fb",
                    "\u200D",
                    "\u200B",
                    "\u00AD",
                    "\u2028",
                    "\u0085",
                    "\uFFFD",
                    "\uFFFC",
                    "\uFFF9x\uFFFAy\uFFFB",
                    "\uDB40\uDC41",
                    "\uE000",
                    "\uDBFF\uDFFD",
                    "\uFDD0",
                    "\u0378",
                    "\u202Ex",
                    "\u2066x",
                    "\u05D0\u05D1",
                    "\u0627\u0644",
                    "\u4E2D\u6587",
                    "\u0E01\u0E33",
                    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                    "A\u20DD",
                    "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E");

    /** What a slip of the hand puts in, takes out or doubles. */
    private static final List<String> PIECES =
            List.of(
                    "",
                    "\n",
                    "\n\n",
                    " ",
                    "\t",
                    ":",
                    ": ",
                    "- ",
                    "#",
                    "## ",
                    "[",
                    "]",
                    "{",
                    "}",
                    "{#x}",
                    "{#setting}",
                    "{.questions}",
                    "{lines=99999999999}",
                    "{lines=-1}",
                    "{minutes=}",
                    "{=}",
                    "{#}",
                    "{.}",
                    "{answer=box lines=0}",
                    "{lang=}",
                    "[x]{lang=xx-}",
                    "<",
                    ">",
                    "<b>",
                    "<!--",
                    "-->",
                    "*",
                    "**",
                    "_",
                    "`",
                    "```\n",
                    "~~~",
                    "|",
                    "|-|\n",
                    "&",
                    "&#0;",
                    "&#x110000;",
                    "&#xD800;",
                    "&nosuch;",
                    "&#8238;",
                    "\"",
                    "'",
                    "\\",
                    "00:00:07",
                    " --> ",
                    "[^1]",
                    "[^1]: x\n",
                    "[^x]",
                    "![](",
                    "![x](images/prices.svg)",
                    "[](#setting)",
                    "[](#nosuch)",
                    "](",
                    "](#",
                    "<http://x.example>",
                    "~",
                    "1",
                    "1. ",
                    "999999999. ",
                    "9999999999. ",
                    "    ",
                    "> ",
                    "---\n",
                    "===\n",
                    "# x\n",
                    "é",
                    "\uD83D\uDE00",
                    "\u0000",
                    "\u001B",
                    "\u202E",
                    "\u2028",
                    "\uFEFF",
                    "null",
                    "- a\n  - b\n    - c\n",
                    "WEBVTT\n\n",
                    "<v x>",
                    "</v>",
                    "<00:00:01.000>",
                    "NOTE\n",
                    "STYLE\n",
                    ",",
                    ";",
                    "\"\"",
                    "\r",
                    "\r\n");

    private static final List<String> NAMES =
            List.of(
                    "guide/.md",
                    "guide/01.md",
                    "guide/a b.md",
                    "guide/-x.md",
                    "guide/\u00E9.md",
                    "guide/e\u0301.md",
                    "guide/A.MD",
                    "guide/%41.md",
                    "guide/a#b.md",
                    "guide/a\nb.md",
                    "guide/\u202Ea.md",
                    "guide/99999999999999999999-x.md",
                    "guide/01-setting.md.md",
                    "transcripts/.vtt",
                    "transcripts/talk.srt",
                    "transcripts/x y.md",
                    "transcripts/talk.md",
                    "transcripts/#.vtt",
                    "transcripts/x.yaml",
                    "templates/labels/xx.properties",
                    "templates/labels/de.properties",
                    "templates/prose.ftlx",
                    "templates/print.css",
                    "templates/nosuch.ftlx",
                    "templates/cover.svg.ftlx",
                    "editions/.yaml",
                    "editions/a b.yaml",
                    "editions/\u00E9.yaml",
                    "editions/../x.yaml",
                    "images/x.svg",
                    "images/prices.svg",
                    "glossary.yml",
                    "excerpts.yaml",
                    "further-reading.md");

    private static final Pattern VALUE =
            Pattern.compile(
                    "(?m)^([ \\t]*(?:- )?[\\p{L}.-]+[:=] *)([^\\n]*)$|(?m)^([ \\t]*- )([^\\n]*)$");

    private final Path book;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Path> touched = new ArrayList<>();

    /** Copies a sound pack into an empty folder, with recipes, labels and a spreadsheet. */
    Mistakes(Path model, Path book) throws IOException {
        this.book = book;
        try (Stream<Path> all = Files.walk(model)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        model.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        files.put("templates/labels/en.properties", LABELS.getBytes(UTF_8));
        files.put("editions/mine.yaml", RECIPE.getBytes(UTF_8));
        files.put("editions/base.yaml", "format: 1\npaper: a5\n".getBytes(UTF_8));
        files.put("branches.csv", SHEET.getBytes(UTF_8));
        for (String name :
                List.of("title-page.ftlx", "section.ftlx", "screen.css", "cover.svg.ftlx")) {
            files.put("templates/" + name, Files.readAllBytes(Path.of("templates", name)));
        }
        for (String name : files.keySet()) {
            restore(name);
        }
    }

    private static final String LABELS =
            """
            questions.headings = Questions for discussion|Questions|Discuss
            date.day = d MMMM yyyy
            date.month = MMMM yyyy
            contents = Contents
            """;

    private static final String RECIPE =
            """
            format: 1
            extends: base
            branch: Harbour
            date: 2027-03-09
            time: 7 pm
            place: Harbour Street
            contact: ines@example.org
            link: https://example.org/harbour
            logo: images/prices.svg
            audience: leader
            paper: a5
            lines: 4
            language: de
            sections: [setting]
            questions: [setting-1]
            without: [price]
            parts: [guide, worksheets]
            note: |
              Bring *bread*.
            """;

    private static final String SHEET =
            """
            branch,date,time,place,contact,link,edition,sections,note
            Harbour,2027-03-09,7 pm,Harbour Street,ines@example.org,https://example.org,mine,setting,Bring bread
            Hill,2027-03-10,,"Hill
            Street",,,base,,
            """;

    Path book() {
        return book;
    }

    /** Makes mistakes of one seed; names what was done. */
    String make(long seed) throws IOException {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        StringBuilder done = new StringBuilder();
        int count = random.nextInt(5) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            done.append(makeOne(random)).append("; ");
        }
        return done.toString();
    }

    /** Takes all mistakes out again. */
    void unmake() throws IOException {
        for (Path file : touched) {
            String name = book.relativize(file).toString().replace('\\', '/');
            if (files.containsKey(name)) {
                restore(name);
            } else {
                Files.deleteIfExists(file);
            }
        }
        touched.clear();
    }

    private void restore(String name) throws IOException {
        Path file = book.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.deleteIfExists(file);
        Files.write(file, files.getOrDefault(name, new byte[0]));
    }

    private String makeOne(Random random) throws IOException {
        String name = one(List.copyOf(files.keySet()), random);
        String text = new String(files.getOrDefault(name, new byte[0]), UTF_8);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> write(name, valued(text, random));
            case 5, 6, 7 -> write(name, spliced(text, random));
            case 8 -> write(name, spoilt(text, random));
            default -> renamed(name, random);
        };
    }

    private String write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = book.resolve(name);
        touched.add(file);
        Files.write(file, bytes);
        return name;
    }

    /** With one value in place of another. */
    private static String valued(String text, Random random) {
        Matcher values = VALUE.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (values.find()) {
            int group = values.group(2) == null ? 4 : 2;
            places.add(new int[] {values.start(group), values.end(group)});
        }
        if (places.isEmpty()) {
            return spliced(text, random);
        }
        int[] place = one(places, random);
        return text.substring(0, place[0]) + value(random) + text.substring(place[1]);
    }

    private static String value(Random random) {
        String value = one(VALUES, random);
        return switch (random.nextInt(12)) {
            case 0 -> value + one(VALUES, random);
            case 1 -> value.repeat(1 + random.nextInt(300));
            case 2 -> Character.toString(codePoint(random)) + value;
            default -> value;
        };
    }

    private static int codePoint(Random random) {
        int any = random.nextInt(0x110000);
        return any >= 0xD800 && any < 0xE000 ? 0xFFFD : any;
    }

    private static String spliced(String text, Random random) {
        StringBuilder spliced = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int from = random.nextInt(spliced.length() + 1);
            int to = Math.min(spliced.length(), from + random.nextInt(6) * random.nextInt(6));
            String piece = random.nextInt(4) == 0 ? one(VALUES, random) : one(PIECES, random);
            spliced.replace(from, to, piece.repeat(random.nextInt(6) == 0 ? 40 : 1));
        }
        return spliced.toString();
    }

    /** A file that is damaged as a whole. */
    private static byte[] spoilt(String text, Random random) {
        byte[] bytes = text.getBytes(UTF_8);
        return switch (random.nextInt(10)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> text.getBytes(UTF_16LE);
            case 3 -> (text + "\u00E9\u00FF").getBytes(ISO_8859_1);
            case 4 -> random(random);
            case 5 -> text.repeat(2).getBytes(UTF_8);
            case 6 -> ("[".repeat(5000) + text).getBytes(UTF_8);
            case 7 -> ("- ".repeat(3000) + text).getBytes(UTF_8);
            case 8 -> text.replace("\n", "\r").getBytes(UTF_8);
            default -> ("\uFEFF\uFEFF" + text.replace(" ", "\u00A0")).getBytes(UTF_8);
        };
    }

    private static byte[] random(Random random) {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A copy under another name, or the file gone. */
    private String renamed(String name, Random random) throws IOException {
        Path file = book.resolve(name);
        if (random.nextInt(3) == 0) {
            touched.add(file);
            Files.deleteIfExists(file);
            return "without " + name;
        }
        return write(one(NAMES, random), files.getOrDefault(name, new byte[0]));
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
