package org.studypack.source.transcript;

import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters that references of HTML stand for, by name ({@code eacute}) or by number, decimal or
 * hexadecimal. What stands for nothing is no reference. Not for use by several threads.
 */
final class LetterReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** HTML's names are those of Markdown, whose parser has them all; few transcripts have one. */
    private static final class Names {
        private static final Parser PARSER = Parser.builder().build();
    }

    private final Map<String, String> known = new HashMap<>();

    /** What finds a reference. */
    static Matcher in(String text) {
        return REFERENCE.matcher(text);
    }

    /** The letters of one; as it was written where it has none. */
    String letters(String reference) {
        return known.computeIfAbsent(reference, LetterReferences::read);
    }

    private static String read(String reference) {
        String inner = reference.substring(1, reference.length() - 1);
        if (!inner.startsWith("#")) {
            return named(reference);
        }
        boolean hex = inner.toLowerCase(Locale.ROOT).startsWith("#x");
        int code =
                hex
                        ? Integer.parseInt(inner.substring(2), 16)
                        : Integer.parseInt(inner.substring(1));
        if (code >= 0x80 && code <= 0x9F) {
            return new String(new byte[] {(byte) code}, WINDOWS);
        }
        return Character.isValidCodePoint(code) ? Character.toString(code) : reference;
    }

    private static String named(String reference) {
        return Names.PARSER.parse(reference).getFirstChild().getFirstChild() instanceof Text text
                ? text.getLiteral()
                : reference;
    }
}
