package org.studypack.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Talks as they come out of bad programs and hasty hands: those of the cases, mutated. Lines with
 * times stay whole, so that the words can be counted.
 */
public final class TalkMutations {
    private static final List<String> ODD =
            List.of(
                    "<v ",
                    "<v Zoe>",
                    "</v>",
                    "<",
                    ">",
                    "&amp;",
                    "&#0;",
                    "&#150;",
                    "&#x1F600;",
                    "&",
                    "&eacute;",
                    "&lt;v Eve&gt;",
                    "-->",
                    "->",
                    "NOTE",
                    "NOTE paragraph",
                    "\nNOTE ## Prices\n",
                    "\nNOTE ### Prices\n",
                    "\nNOTE ##\n",
                    "\n## [00:03] so\n",
                    "STYLE",
                    "REGION",
                    "WEBVTT",
                    "Language: xx",
                    ">>",
                    ">> ZOE: so",
                    "[",
                    "]",
                    "[Applause]",
                    "(laughter)",
                    "{\\an8}",
                    "{\\",
                    "{#a}",
                    ":",
                    "Zoe:",
                    "ZOE:",
                    "Speaker 2:",
                    "**Zoe:**",
                    "Zoe : ",
                    "Zoe\u202F: ",
                    "Zoe：",
                    "Zoe (laughs): ",
                    "ZOE (LAUGHS):",
                    "(so):",
                    "- ZOE: ",
                    "– so",
                    "-so",
                    "#2",
                    "[3]",
                    "2a",
                    "NOTE so",
                    "# so",
                    "// so",
                    "**",
                    "\\",
                    "`",
                    "---",
                    "***",
                    "# Zoe",
                    "1.",
                    "- ",
                    "> ",
                    "=",
                    "|",
                    " | Event",
                    "title: a",
                    "<ruby>a<rt>b</rt></ruby>",
                    "<rt>",
                    "<i>",
                    "<c.a>",
                    "<br>",
                    "<Mill>",
                    "“",
                    "”",
                    "no no",
                    "the the",
                    "a-",
                    "\u202E",
                    "\uFEFF",
                    "\u0085",
                    "\u2028",
                    "\u00A0",
                    "\u200B",
                    "\u0007",
                    "\u00AD",
                    "e\u0301",
                    "漢字",
                    "\t",
                    "7",
                    "-1",
                    "[^1]",
                    "[^1]: a",
                    "[a]: b",
                    "\n[a]: http://a.b\n's so\n",
                    "![a](b)",
                    "https://example.org/?a=b&c");

    private static final List<String> TIMES =
            List.of(
                    "00:00:99,000 --> 00:00:01,000",
                    "00:00:01.000 --> 00:00:02.000",
                    "00:00:01,000 -> 00:00:02,000",
                    "00:00:01,000 => 00:00:02,000",
                    "00:00:01,000 - 00:00:02,000",
                    "00:00:01 Zoe: so",
                    "Zoe [00:01]: so",
                    "[00:01]so",
                    "01:02:03:18",
                    "[00:01]",
                    "[00:01 – 00:02]",
                    "Zoe 00:12");
    private static final Pattern TIME = Pattern.compile("\\d:\\d\\d");

    private final List<String> documents;
    private final Random random;

    public TalkMutations(List<String> documents, long seed) {
        this.documents = documents;
        this.random = new Random(seed);
    }

    /** The documents of some cases: files below a folder with one of some endings. */
    public static List<String> documents(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> read = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = file.toString().replace('\\', '/');
                if (path.contains("/in/") && Arrays.stream(endings).anyMatch(path::endsWith)) {
                    read.add(Files.readString(file));
                }
            }
            return read;
        }
    }

    /** One of the documents with a few things changed. */
    public String next() {
        String text = documents.get(random.nextInt(documents.size()));
        for (int i = random.nextInt(6); i >= 0; i--) {
            text = random.nextBoolean() ? lines(text) : letters(text);
        }
        return text;
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(TIME.matcher(lines.get(at)).find() ? 4 : 8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.add(at, odd());
            case 3 -> lines.add(at, TIMES.get(random.nextInt(TIMES.size())));
            case 4 -> lines.add(at, random.nextBoolean() ? "" : " ");
            case 5 -> lines.set(at, odd() + lines.get(at));
            case 6 -> lines.set(at, lines.get(at) + " " + odd());
            default -> lines.set(at, lines.get(at).repeat(1 + random.nextInt(3)));
        }
        return String.join("\n", lines);
    }

    private String letters(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(4));
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        if (TIME.matcher(text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd)).find()) {
            return text;
        }
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + odd() + text.substring(at);
            default -> text.substring(0, at) + odd() + text.substring(end);
        };
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
