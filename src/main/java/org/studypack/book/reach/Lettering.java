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
            case "font-weight" -> weight(CssText.of(value, css));
            default -> CssText.of(value, css);
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
        for (int i = 0; i < value.size() && !value.get(i).opens(); i++) {
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
                return CssText.of(value.subList(0, end), css).strip() + " " + families;
            }
        }
        return CssText.of(value, css);
    }

    private static String families(List<CssToken> value, String css) {
        int mark = important(value);
        List<String> families = new ArrayList<>();
        String kind = "";
        for (List<CssToken> part : parts(value.subList(0, mark))) {
            String small = part.size() == 1 ? StyleNames.small(part.getFirst().value()) : "";
            boolean word = part.size() == 1 && part.getFirst().is(Kind.IDENT);
            if (word && KEYWORDS.contains(small)) {
                return CssText.of(value, css);
            } else if (word && KINDS.contains(small)) {
                kind = kind.isEmpty() ? small : kind;
            } else if (!part.isEmpty() && kind.isEmpty()) {
                families.add(family(part, css));
            }
        }
        families.add(kind.equals("serif") ? SERIF : SANS);
        families.add(kind.isEmpty() ? "sans-serif" : kind);
        return String.join(", ", families) + (mark < value.size() ? " !important" : "");
    }

    /** Where {@code !important} begins; the end where it is not there. */
    private static int important(List<CssToken> value) {
        int mark = value.size();
        while (mark > 0 && !value.get(mark - 1).isMark('!')) {
            mark--;
        }
        return mark == 0 ? value.size() : mark - 1;
    }

    /** Its name in quotation marks; one that is divided into words has a space between them. */
    private static String family(List<CssToken> part, String css) {
        if (part.size() == 1 && part.getFirst().is(Kind.STRING)) {
            return CssText.of(part, css);
        }
        StringBuilder name = new StringBuilder();
        int end = part.getFirst().start();
        for (CssToken token : part) {
            boolean string = token.is(Kind.STRING);
            name.append(token.start() == end ? "" : " ");
            name.append(string ? token.value() : css.substring(token.start(), token.end()));
            end = token.end();
        }
        return CssText.string(name.toString());
    }

    /** What stands between commas, without spaces and comments. */
    private static List<List<CssToken>> parts(List<CssToken> value) {
        List<List<CssToken>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (CssToken token : value) {
            if (token.isMark(',')) {
                parts.add(new ArrayList<>());
            } else if (!token.is(Kind.SPACE) && !token.is(Kind.COMMENT)) {
                parts.getLast().add(token);
            }
        }
        return parts;
    }
}
