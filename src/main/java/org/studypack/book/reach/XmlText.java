package org.studypack.book.reach;

/**
 * Characters as they stand in XML 1.0, between tags or in a quoted attribute. Whatever writes XML
 * escapes here.
 */
public final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Appends what stands between tags; what XML cannot hold at all becomes U+FFFD. */
    public static void append(StringBuilder out, String text) {
        append(out, text, /* quoted= */ false);
    }

    /** Appends the value of an attribute, which stands in double quotation marks, with its name. */
    public static void appendAttribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        append(out, value, /* quoted= */ true);
        out.append('"');
    }

    /**
     * @param quoted whether it is a value, in which a parser makes spaces of line ends and tabs
     */
    private static void append(StringBuilder out, String text, boolean quoted) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(quoted ? "&#10;" : "\n");
                case '\t' -> out.append(quoted ? "&#9;" : "\t");
                default -> i += character(out, text, i, c);
            }
        }
    }

    /** A text without what XML cannot hold, for writers that escape but do not look at that. */
    public static String legal(String text) {
        return isLegal(text)
                ? text
                : text.codePoints()
                        .map(c -> isLegal(c) ? c : REPLACEMENT)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isLegal(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** XML 1.0 § 2.2. */
    private static boolean isLegal(int c) {
        boolean whiteSpace = c == '\n' || c == '\t' || c == '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return whiteSpace || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
    }

    /** Appends a character that needs no escape; 1 where it took a surrogate pair, else 0. */
    private static int character(StringBuilder out, String text, int i, char c) {
        if (Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(i + 1));
            return 1;
        }
        out.append(isLegal(c) ? c : REPLACEMENT);
        return 0;
    }
}
