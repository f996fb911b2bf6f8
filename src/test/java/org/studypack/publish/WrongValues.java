package org.studypack.publish;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values of the wrong kind or of no sense, as they are written in YAML, labels and cells. */
final class WrongValues {
    /** What YAML gives a meaning of its own. */
    private static final List<String> YAML =
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
                    "x # y");

    /** Dates and times that there are not, and some that there are. */
    private static final List<String> TIMES =
            List.of(
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
                    "1:2:3:4");

    /** Ways to files. */
    private static final List<String> PATHS =
            List.of(
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
                    "\"a\\0.md\"",
                    "[\"a\\0.md\"]",
                    "[\"a\\uD800.vtt\"]",
                    "\"images/a\\0.png\"",
                    "\"images/\\uDC00.png\"",
                    "\"images/" + "\u00E9".repeat(128) + ".png\"",
                    "x".repeat(255),
                    "images/a%00.png",
                    "![x](images/a%00.png)",
                    "![x](images/%ff%fe.png)",
                    "![x](images/%ED%A0%80.png)",
                    "![x](a\uD800.png)");

    /** Addresses. */
    private static final List<String> ADDRESSES =
            List.of(
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
                    "#x");

    /** Tags of languages. */
    private static final List<String> LANGUAGES =
            List.of(
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
                    "C");

    /** Patterns of dates and labels, and what templates would run. */
    private static final List<String> PATTERNS =
            List.of(
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
                    "GGGGGG");

    /** What a pack may have, in a place where it may not be. */
    private static final List<String> CHOICES =
            List.of("guide", "worksheets", "guide, guide", "leader", "a4", "A4");

    /** Characters that few write. */
    private static final List<String> CHARACTERS =
            List.of(
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

    static final List<String> ALL =
            Stream.of(YAML, TIMES, PATHS, ADDRESSES, LANGUAGES, PATTERNS, CHOICES, CHARACTERS)
                    .flatMap(List::stream)
                    .toList();

    private WrongValues() {}

    /** One of them, or what comes of it. */
    static String any(Random random) {
        String value = Chance.one(ALL, random);
        return switch (random.nextInt(12)) {
            case 0 -> value + Chance.one(ALL, random);
            case 1 -> value.repeat(1 + random.nextInt(300));
            case 2 -> Character.toString(codePoint(random)) + value;
            default -> value;
        };
    }

    private static int codePoint(Random random) {
        int any = random.nextInt(0x110000);
        return any >= 0xD800 && any < 0xE000 ? 0xFFFD : any;
    }
}
