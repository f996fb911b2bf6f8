package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides CSS into tokens as a browser does (CSS Syntax Level 3, § 4.3), since a rule that looks
 * for words in the text is misled by escapes, comments and strings.
 */
final class CssTokens {
    private static final int END = -1;
    private static final int REPLACEMENT = 0xFFFD;

    private final String css;
    private int at;

    private CssTokens(String css) {
        this.css = css;
    }

    /** All tokens in order; together they are the whole text. */
    static List<CssToken> of(String css) {
        CssTokens reading = new CssTokens(css);
        List<CssToken> tokens = new ArrayList<>();
        while (reading.at < css.length()) {
            tokens.add(reading.next());
        }
        return tokens;
    }

    private int peek(int ahead) {
        return at + ahead < css.length() ? css.charAt(at + ahead) : END;
    }

    private CssToken token(Kind kind, int start, String value) {
        return new CssToken(kind, start, at, value);
    }

    private CssToken next() {
        int start = at;
        int first = peek(0);
        if (first == '/' && peek(1) == '*') {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
            return token(Kind.COMMENT, start, "");
        }
        if (css.startsWith("<!--", at) || css.startsWith("-->", at)) {
            at += first == '<' ? 4 : 3;
            return token(Kind.CURTAIN, start, css.substring(start, at));
        }
        if (isSpace(first)) {
            space();
            return token(Kind.SPACE, start, " ");
        }
        if (first == '"' || first == '\'') {
            return string(start, first);
        }
        if (beginsNumber()) {
            return number(start);
        }
        if (first == '#' && (isName(peek(1)) || isEscape(1))) {
            at++;
            return token(Kind.HASH, start, name());
        }
        if (first == '@' && beginsName(1)) {
            at++;
            return token(Kind.AT_KEYWORD, start, name());
        }
        if (beginsName(0)) {
            return named(start);
        }
        at++;
        return token(Kind.MARK, start, String.valueOf((char) first));
    }

    private void space() {
        while (isSpace(peek(0))) {
            at++;
        }
    }

    private CssToken string(int start, int quote) {
        StringBuilder text = new StringBuilder();
        at++;
        while (true) {
            int next = peek(0);
            if (next == quote || next == END) {
                at += next == END ? 0 : 1;
                return token(Kind.STRING, start, text.toString());
            } else if (isLineEnd(next)) {
                return token(Kind.BAD_STRING, start, text.toString());
            } else if (next == '\\' && isLineEnd(peek(1))) {
                at += peek(1) == '\r' && peek(2) == '\n' ? 3 : 2;
            } else if (next == '\\' && peek(1) == END) {
                at++;
            } else {
                text.appendCodePoint(character());
            }
        }
    }

    private CssToken number(int start) {
        if (peek(0) == '+' || peek(0) == '-') {
            at++;
        }
        digits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            digits();
        }
        boolean signed = peek(1) == '+' || peek(1) == '-';
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(signed ? 2 : 1))) {
            at += signed ? 2 : 1;
            digits();
        }
        String value = css.substring(start, at);
        if (peek(0) == '%') {
            at++;
            return token(Kind.PERCENTAGE, start, value);
        }
        if (beginsName(0)) {
            name();
            return token(Kind.DIMENSION, start, value);
        }
        return token(Kind.NUMBER, start, value);
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    /** A name, a function, or an address without quotation marks. */
    private CssToken named(int start) {
        String name = name();
        if (peek(0) != '(') {
            return token(Kind.IDENT, start, name);
        }
        at++;
        if (name.equalsIgnoreCase("url")) {
            int bracket = at;
            space();
            if (peek(0) != '"' && peek(0) != '\'') {
                return address(start);
            }
            at = bracket;
        }
        return token(Kind.FUNCTION, start, name);
    }

    private CssToken address(int start) {
        StringBuilder text = new StringBuilder();
        while (true) {
            int next = peek(0);
            if (next == END || next == ')') {
                at += next == END ? 0 : 1;
                return token(Kind.URL, start, text.toString());
            } else if (isSpace(next)) {
                space();
                if (peek(0) != END && peek(0) != ')') {
                    return badAddress(start);
                }
            } else if (next == '"'
                    || next == '\''
                    || next == '('
                    || isUnprintable(next)
                    || (next == '\\' && !isEscape(0))) {
                return badAddress(start);
            } else {
                text.appendCodePoint(character());
            }
        }
    }

    private CssToken badAddress(int start) {
        while (peek(0) != END && peek(0) != ')') {
            at += isEscape(0) ? 2 : 1;
        }
        at = Math.min(css.length(), at + 1);
        return token(Kind.BAD_URL, start, "");
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (isName(peek(0)) || isEscape(0)) {
            name.appendCodePoint(character());
        }
        return name.toString();
    }

    /** The next character, or what an escape stands for. */
    private int character() {
        if (peek(0) != '\\') {
            int character = css.codePointAt(at);
            at += Character.charCount(character);
            return character == 0 ? REPLACEMENT : character;
        }
        at++;
        int value = 0;
        int digits = 0;
        for (; digits < 6 && Character.digit(peek(0), 16) >= 0 && peek(0) < 0x80; digits++) {
            value = value * 16 + Character.digit(peek(0), 16);
            at++;
        }
        if (digits == 0) {
            int character = css.codePointAt(at);
            at += Character.charCount(character);
            return character;
        }
        if (isSpace(peek(0))) {
            at += peek(0) == '\r' && peek(1) == '\n' ? 2 : 1;
        }
        boolean usable =
                value != 0
                        && value <= Character.MAX_CODE_POINT
                        && !(value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE);
        return usable ? value : REPLACEMENT;
    }

    private boolean beginsNumber() {
        int sign = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
        return isDigit(peek(sign)) || (peek(sign) == '.' && isDigit(peek(sign + 1)));
    }

    private boolean beginsName(int ahead) {
        int first = peek(ahead);
        return first == '-'
                ? isNameStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || isEscape(ahead + 1)
                : isNameStart(first) || isEscape(ahead);
    }

    private boolean isEscape(int ahead) {
        return peek(ahead) == '\\' && peek(ahead + 1) != END && !isLineEnd(peek(ahead + 1));
    }

    private static boolean isName(int character) {
        return isNameStart(character) || isDigit(character) || character == '-';
    }

    private static boolean isNameStart(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_'
                || character >= 0x80
                || character == 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\t' || isLineEnd(character);
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r' || character == '\f';
    }

    private static boolean isUnprintable(int character) {
        return character <= 8
                || character == 0xB
                || (character >= 0xE && character <= 0x1F)
                || character == 0x7F;
    }
}
