package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds in anyone's CSS what leads out of the publication. An address is judged wherever it stands.
 * A string is one as well unless it stands where browsers take it for words: in a selector, in the
 * value of a property of a list, in a function of a list. So a string in a custom property, in the
 * first value of a registered one or in a rule that nobody knows yet may not lead out either, since
 * {@code var(…)} may bring it anywhere.
 */
final class PublishedStyle {
    /** Properties and descriptors whose strings are words. */
    private static final Set<String> WORDED =
            Set.of(
                    """
                    content quotes font-family font font-feature-settings font-variation-settings font-language-override
                    list-style list-style-type hyphenate-character text-emphasis text-emphasis-style text-overflow
                    block-ellipsis string-set bookmark-label voice-family grid grid-template grid-template-areas
                    symbols additive-symbols prefix suffix negative pad fallback syntax
                    """
                            .strip()
                            .split("\\s+"));

    /** Functions whose strings are words. */
    private static final Set<String> WORDED_FUNCTIONS =
            Set.of("format", "tech", "type", "local", "counter", "counters", "lang", "leader");

    /** Functions that fetch what they name. */
    private static final Set<String> FETCHING =
            Set.of("url", "src", "image", "image-set", "cross-fade");

    private static final int MOST_FLAWS = 20;

    private static final Set<String> WORDED_RULES = Set.of("namespace", "charset");

    private final String file;
    private final List<CssToken> leading = new ArrayList<>();

    /** What is open: the name of a function, or a bracket. */
    private final Deque<String> open = new ArrayDeque<>();

    /** How many of those fetch. */
    private int fetching;

    private boolean starts = true;
    private boolean inSelector;
    private String property = "";
    private String rule = "";

    private PublishedStyle(String file) {
        this.file = file;
    }

    /**
     * What of a style sheet, a value or declarations leads out.
     *
     * @param file the path in the container from which its addresses lead
     */
    static List<String> flaws(String file, String css) {
        return leading(file, CssTokens.of(css)).stream()
                .map(token -> "`" + shown(token) + "` in a style leads out of it")
                .toList();
    }

    /** The tokens that lead out of the publication, the first few of them. */
    static List<CssToken> leading(String file, List<CssToken> tokens) {
        PublishedStyle style = new PublishedStyle(file);
        for (CssToken token : tokens) {
            if (!token.is(Kind.SPACE) && !token.is(Kind.COMMENT)) {
                style.token(token);
            }
        }
        return style.leading;
    }

    private void token(CssToken token) {
        if (leading.size() < MOST_FLAWS && leadsOut(token)) {
            leading.add(token);
        }
        boolean ends = token.isMark(';') || token.isMark('{') || token.isMark('}');
        if (ends) {
            property = "";
            rule = "";
            inSelector = false;
        } else if (token.is(Kind.AT_KEYWORD)) {
            rule = StyleNames.unprefixed(StyleNames.small(token.value()));
        } else if (starts && token.is(Kind.IDENT)) {
            property = StyleNames.unprefixed(StyleNames.small(token.value()));
        }
        starts = ends;
        bracket(token);
    }

    static String shown(CssToken token) {
        return switch (token.kind()) {
            case BAD_URL -> "url(…)";
            case FUNCTION -> Flaw.shown(token.value()) + "(…)";
            default -> Flaw.shown(token.value());
        };
    }

    private void bracket(CssToken token) {
        if (token.opens()) {
            inSelector = token.isMark('[');
            String name = StyleNames.unprefixed(StyleNames.small(token.value()));
            fetching += FETCHING.contains(name) ? 1 : 0;
            open.push(name);
        } else if (token.closes()) {
            inSelector = false;
            if (!open.isEmpty() && token.isMark(closing(open.peek()))) {
                fetching -= FETCHING.contains(open.pop()) ? 1 : 0;
            }
        }
    }

    /** A bracket that closes nothing is passed over, as browsers do. */
    private static char closing(String opened) {
        return switch (opened) {
            case "{" -> '}';
            case "[" -> ']';
            default -> ')';
        };
    }

    private boolean leadsOut(CssToken token) {
        return switch (token.kind()) {
            case URL -> !WORDED_RULES.contains(rule) && !staysIn(token.value());
            case BAD_URL -> true;
            case STRING -> !isWords() && !isHarmless(token.value());
            case FUNCTION -> StyleNames.small(token.value()).equals("attr") && fetching > 0;
            default -> false;
        };
    }

    /** Whether a string is read as words where the present one stands. */
    private boolean isWords() {
        if (inSelector || WORDED_RULES.contains(rule)) {
            return true;
        }
        String around = open.isEmpty() ? "{" : open.element();
        return around.equals("{")
                ? WORDED.contains(property) && rule.isEmpty()
                : WORDED_FUNCTIONS.contains(around);
    }

    private boolean isHarmless(String text) {
        boolean fetched =
                rule.equals("import") || (!open.isEmpty() && FETCHING.contains(open.element()));
        return StyleRules.NAMESPACES.contains(text)
                || (fetched ? staysIn(text) : !Address.isOutward(text));
    }

    private boolean staysIn(String written) {
        String address = Address.read(written);
        return Address.isInside(file, address) || Address.isEmbedded(address);
    }
}
