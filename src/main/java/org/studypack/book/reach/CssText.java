package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;

import java.util.List;

/**
 * Tokens as CSS, which has the same tokens again and no comments. Two that only a comment divides
 * stay divided: {@code url} and the bracket after it would become an address that nobody judged.
 */
final class CssText {
    private static final String NOTHING = "/**/";

    private CssText() {}

    /**
     * @param css the text of which the tokens are
     */
    static String of(List<CssToken> tokens, String css) {
        StringBuilder text = new StringBuilder();
        boolean spaced = true;
        int end = 0;
        for (CssToken token : tokens) {
            if (token.is(Kind.SPACE)) {
                text.append(spaced ? "" : " ");
                spaced = true;
            } else if (!token.is(Kind.COMMENT)) {
                text.append(spaced || token.start() == end ? "" : NOTHING);
                text.append(written(token, css));
                spaced = false;
                end = token.end();
            }
        }
        return text.toString();
    }

    /** What ends with the text may be without the mark that closes it. */
    private static String written(CssToken token, String css) {
        boolean last = token.end() == css.length();
        return switch (token.kind()) {
            case STRING -> last ? string(token.value()) : slice(token, css);
            case URL -> last ? "url(" + token.value() + ")" : slice(token, css);
            default -> slice(token, css);
        };
    }

    private static String slice(CssToken token, String css) {
        return css.substring(token.start(), token.end());
    }

    /** Words in quotation marks. */
    static String string(String words) {
        StringBuilder text = new StringBuilder("'");
        words.codePoints()
                .forEach(
                        c -> {
                            if (c == '\'' || c == '\\' || c < ' ') {
                                text.append('\\').append(Integer.toHexString(c)).append(' ');
                            } else {
                                text.appendCodePoint(c);
                            }
                        });
        return text.append('\'').toString();
    }
}
