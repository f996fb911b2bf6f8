package org.studypack.print.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The tokens of a content stream (ISO 32000-1 § 7.8.2), one after the other, as places in its
 * bytes. Nothing is kept of them and nothing is made but what is asked for.
 */
final class ContentTokens {
    /** What a token is; {@code OPEN} and {@code CLOSE} are the ends of arrays and dictionaries. */
    enum Kind {
        OPERATOR,
        NAME,
        NUMBER,
        LITERAL_STRING,
        HEX_STRING,
        OPEN,
        CLOSE
    }

    private static final String SPACES = "\0\t\n\f\r ";
    private static final String DELIMITERS = "()<>[]{}/%";

    /** Of each byte, whether a name, a number or an operator goes on with it. */
    private static final boolean[] REGULAR = regular();

    private final byte[] bytes;
    private Kind kind = Kind.OPERATOR;
    private int start;
    private int end;

    private static boolean[] regular() {
        boolean[] regular = new boolean[256];
        for (int i = 0; i < regular.length; i++) {
            regular[i] = SPACES.indexOf(i) < 0 && DELIMITERS.indexOf(i) < 0;
        }
        return regular;
    }

    ContentTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes on to the next token; false at the end. */
    boolean next() {
        start = end;
        while (start < bytes.length && (isSpace(bytes[start]) || bytes[start] == '%')) {
            start = bytes[start] == '%' ? endOfLine(start) : start + 1;
        }
        if (start == bytes.length) {
            end = start;
            return false;
        }
        kind = kindAt(start);
        end =
                switch (kind) {
                    case LITERAL_STRING -> endOfLiteral(start);
                    case HEX_STRING -> endOfHex(start);
                    case OPEN, CLOSE -> start + (isAngle(bytes[start]) ? 2 : 1);
                    case NAME, NUMBER, OPERATOR -> endOfWord(start + 1);
                };
        return true;
    }

    private Kind kindAt(int at) {
        return switch (bytes[at]) {
            case '(' -> Kind.LITERAL_STRING;
            case '<' -> at + 1 < bytes.length && bytes[at + 1] == '<' ? Kind.OPEN : Kind.HEX_STRING;
            case '[' -> Kind.OPEN;
            case ']', '>' -> Kind.CLOSE;
            case '/' -> Kind.NAME;
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Kind.NUMBER;
            default -> Kind.OPERATOR;
        };
    }

    Kind kind() {
        return kind;
    }

    /** Where the token begins. */
    int start() {
        return start;
    }

    /** Where what follows the token begins. */
    int end() {
        return end;
    }

    /** Whether the token is written so. */
    boolean is(String text) {
        if (end - start != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The token as it is written. */
    String text() {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** What a string says (ISO 32000-1 § 7.3.4). */
    byte[] string() {
        return kind == Kind.HEX_STRING ? hex() : literal();
    }

    private byte[] literal() {
        ByteArrayOutputStream string = new ByteArrayOutputStream(end - start);
        int at = start + 1;
        while (at < end - 1) {
            if (bytes[at] == '\\') {
                at = unescape(at + 1, string);
            } else {
                string.write(bytes[at++]);
            }
        }
        return string.toByteArray();
    }

    /** Adds what stands after a backslash, and says where it ends. */
    private int unescape(int at, ByteArrayOutputStream string) {
        int digits = octalDigits(at);
        if (digits > 0) {
            String octal = new String(bytes, at, digits, StandardCharsets.US_ASCII);
            string.write(Integer.parseInt(octal, 8));
            return at + digits;
        }
        if (bytes[at] == '\r' || bytes[at] == '\n') {
            return at + (bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 1);
        }
        string.write(unescaped(bytes[at]));
        return at + 1;
    }

    private int octalDigits(int at) {
        int count = 0;
        while (count < 3 && bytes[at + count] >= '0' && bytes[at + count] <= '7') {
            count++;
        }
        return count;
    }

    private static int unescaped(byte letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> letter;
        };
    }

    private byte[] hex() {
        ByteArrayOutputStream string = new ByteArrayOutputStream((end - start) / 2);
        int half = -1;
        for (int i = start + 1; i < end - 1; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit >= 0 && half >= 0) {
                string.write(half << 4 | digit);
                half = -1;
            } else if (digit >= 0) {
                half = digit;
            }
        }
        if (half >= 0) {
            string.write(half << 4);
        }
        return string.toByteArray();
    }

    private int endOfLiteral(int at) {
        int depth = 0;
        int i = at;
        while (i < bytes.length) {
            switch (bytes[i]) {
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            i += bytes[i] == '\\' ? 2 : 1;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a string of a content stream does not end");
    }

    private int endOfHex(int at) {
        for (int i = at; i < bytes.length; i++) {
            if (bytes[i] == '>') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a string of a content stream does not end");
    }

    private int endOfLine(int at) {
        int i = at;
        while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        return i;
    }

    private int endOfWord(int at) {
        int i = at;
        while (i < bytes.length && REGULAR[bytes[i] & 0xFF]) {
            i++;
        }
        return i;
    }

    private static boolean isAngle(byte letter) {
        return letter == '<' || letter == '>';
    }

    private static boolean isSpace(byte letter) {
        return letter <= ' ' && SPACES.indexOf(letter) >= 0;
    }
}
