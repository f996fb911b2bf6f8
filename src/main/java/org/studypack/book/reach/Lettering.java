package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names the typefaces of a drawing so that each reader understands them: a family in quotation
 * marks, since a name with a digit is none without, after it the book's own, and last a kind that
 * every reader has. Print would otherwise take a typeface of the machine, and an e-reader its
 * Times.
 */
final class Lettering {
    private static final String SANS = "'Source Sans 3'";
    private static final String SERIF = "'Source Serif 4'";
    private static final Set<String> KINDS =
            Set.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui");
    private static final Set<String> KEYWORDS =
            Set.of("inherit", "initial", "unset", "revert", "caption", "icon", "menu", "none");
    private static final Set<String> SIZES =
            Set.of(
                    "xx-small",
                    "x-small",
                    "small",
                    "medium",
                    "large",
                    "x-large",
                    "xx-large",
                    "smaller",
                    "larger");
    private static final Set<Kind> LENGTHS = Set.of(Kind.DIMENSION, Kind.PERCENTAGE);

    private Lettering() {}

    /** What letters are set in where a drawing says nothing. */
    static String families() {
        return SANS + ", sans-serif";
    }

    /**
     * The value of a property, with the typefaces of the book where it names some.
     *
     * @param css the text of which the tokens are
     */
    static String value(String property, List<CssToken> value, String css) {
        return switch (StyleNames.small(property)) {
            case "font-family" -> families(value, css);
            case "font" -> font(value, css);
            case "font-weight" -> weight(text(value, css));
            default -> text(value, css);
        };
    }

    /** One of the two weights that there are: asked for another one, print takes any face. */
    private static String weight(String weight) {
        return switch (weight.strip()) {
            case "100", "200", "300", "400", "500" -> "normal";
            case "600", "700", "800", "900" -> "bold";
            default -> weight;
        };
    }

    /** The short form: the families stand after the size and the height of a line. */
    private static String font(List<CssToken> value, String css) {
        for (int i = 0; i < value.size(); i++) {
            CssToken token = value.get(i);
            if (LENGTHS.contains(token.kind()) || SIZES.contains(StyleNames.small(token.value()))) {
                int end = i + 1;
                while (end < value.size()
                        && (value.get(end).is(Kind.SPACE)
                                || value.get(end).isMark('/')
                                || value.get(end - 1).isMark('/'))) {
                    end++;
                }
                String families = families(value.subList(end, value.size()), css);
                return text(value.subList(0, end), css).strip() + " " + families;
            }
        }
        return text(value, css);
    }

    private static String families(List<CssToken> value, String css) {
        List<String> families = new ArrayList<>();
        String kind = "";
        String important = "";
        for (List<CssToken> part : parts(value)) {
            String name = text(part, css).strip();
            int mark = name.indexOf('!');
            if (mark >= 0) {
                important = " !important";
                name = name.substring(0, mark).strip();
            }
            String small = StyleNames.small(name);
            if (KEYWORDS.contains(small)) {
                return text(value, css);
            } else if (KINDS.contains(small)) {
                kind = kind.isEmpty() ? small : kind;
            } else if (!name.isEmpty() && kind.isEmpty()) {
                families.add(quoted(name));
            }
        }
        families.add(kind.equals("serif") ? SERIF : SANS);
        families.add(kind.isEmpty() ? "sans-serif" : kind);
        return String.join(", ", families) + important;
    }

    private static String quoted(String name) {
        boolean marked = name.startsWith("'") || name.startsWith("\"");
        return marked ? name : "'" + name.replaceAll("['\"]", "") + "'";
    }

    private static List<List<CssToken>> parts(List<CssToken> value) {
        List<List<CssToken>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (CssToken token : value) {
            if (token.isMark(',')) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(token);
            }
        }
        return parts;
    }

    /** Tokens as they were written, but for comments. */
    static String text(List<CssToken> tokens, String css) {
        StringBuilder text = new StringBuilder();
        for (CssToken token : tokens) {
            if (!token.is(Kind.COMMENT)) {
                text.append(token.is(Kind.SPACE) ? " " : css.substring(token.start(), token.end()));
            }
        }
        return text.toString();
    }
}
