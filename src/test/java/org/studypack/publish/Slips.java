package org.studypack.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What a slip of the hand, or a program that saves wrongly, makes of a text. */
final class Slips {
    /** What is put in, taken out or doubled. */
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
                    "![x](a%00)",
                    "%00",
                    "%ff",
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

    private Slips() {}

    /** With a few pieces in other places. */
    static String spliced(String text, Random random) {
        StringBuilder spliced = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int from = random.nextInt(spliced.length() + 1);
            int to = Math.min(spliced.length(), from + random.nextInt(6) * random.nextInt(6));
            String piece =
                    random.nextInt(4) == 0
                            ? Chance.one(WrongValues.ALL, random)
                            : Chance.one(PIECES, random);
            spliced.replace(from, to, piece.repeat(random.nextInt(6) == 0 ? 40 : 1));
        }
        return spliced.toString();
    }

    /** A file that is damaged as a whole. */
    static byte[] spoilt(String text, Random random) {
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
}
