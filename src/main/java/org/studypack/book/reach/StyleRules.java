package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;
import org.studypack.book.reach.StyleItem.AtRule;
import org.studypack.book.reach.StyleItem.Broken;
import org.studypack.book.reach.StyleItem.Declaration;
import org.studypack.book.reach.StyleItem.StyleRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What may stand in CSS: properties, functions and at-rules of a list, and references to parts of
 * the same document. All tokens are looked at, wherever they stand, so that nothing depends on how
 * a reading system makes rules of what is broken.
 */
public final class StyleRules {
    /** The most rules of a style sheet. */
    static final int MOST_RULES = 5_000;

    private static final int MOST_FLAWS = 20;
    private static final String LISTS = "docs/templates.md lists what may stand in a style sheet";
    static final Set<String> NAMESPACES =
            Set.of(
                    "http://www.w3.org/1999/xhtml",
                    "http://www.w3.org/2000/svg",
                    "http://www.w3.org/1999/xlink",
                    "http://www.w3.org/1998/Math/MathML",
                    "http://www.w3.org/XML/1998/namespace",
                    "http://www.idpf.org/2007/ops");

    private final String css;
    private final boolean strict;
    private final List<Flaw> found = new ArrayList<>();
    private int rules;

    /**
     * @param strict whether a property that is on no list, and what is neither rule nor
     *     declaration, is a flaw; where CSS is rewritten, it is left out instead
     */
    private StyleRules(String css, boolean strict) {
        this.css = css;
        this.strict = strict;
    }

    /** What is wrong with a style sheet, in order; the first few, where it is much. */
    public static List<Flaw> sheet(String css) {
        return found(css, StyleParser::sheet, /* strict= */ true);
    }

    /** The same for one that {@link StyleWriter} rewrites. */
    static List<Flaw> drawnSheet(String css) {
        return found(css, StyleParser::sheet, /* strict= */ false);
    }

    /** The same for the declarations of one element, its attribute {@code style}. */
    static List<Flaw> declarations(String css) {
        return found(css, StyleParser::declarations, /* strict= */ true);
    }

    /** The same for declarations that {@link StyleWriter} rewrites. */
    static List<Flaw> drawnDeclarations(String css) {
        return found(css, StyleParser::declarations, /* strict= */ false);
    }

    private static List<Flaw> found(
            String css, Function<List<CssToken>, List<StyleItem>> parser, boolean strict) {
        StyleRules rules = new StyleRules(css, strict);
        List<CssToken> tokens = CssTokens.of(css);
        rules.tokens(tokens);
        rules.published(tokens);
        rules.items(parser.apply(tokens));
        if (rules.rules > MOST_RULES) {
            rules.found.add(
                    Flaw.costly(
                            "a style sheet of more than " + MOST_RULES + " rules is too large",
                            "take out those that nothing needs"));
        }
        return rules.found();
    }

    /** The same for one value, as an attribute of SVG holds it. */
    static List<Flaw> value(String css) {
        StyleRules rules = new StyleRules(css, /* strict= */ true);
        List<CssToken> tokens = CssTokens.of(css);
        rules.tokens(tokens);
        rules.published(tokens);
        return rules.found();
    }

    private List<Flaw> found() {
        return found.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .limit(MOST_FLAWS)
                .toList();
    }

    private void flaw(CssToken token, String message, String hint) {
        found.add(Flaw.at(token, message, hint));
    }

    private String text(CssToken token) {
        return Flaw.shown(css.substring(token.start(), token.end()));
    }

    private void tokens(List<CssToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            CssToken token = tokens.get(i);
            int before = found.size();
            switch (token.kind()) {
                case URL -> address(token, token.value());
                case BAD_URL -> address(token, "");
                case BAD_STRING ->
                        flaw(
                                token,
                                "this string does not end on its line",
                                "close it with the mark that opened it");
                case FUNCTION -> function(token, tokens, i + 1);
                case AT_KEYWORD -> {
                    if (!StyleNames.isAtRule(token.value())) {
                        flaw(
                                token,
                                "`" + text(token) + "` has no place in a book",
                                "a style sheet fetches no other file; " + LISTS);
                    }
                }
                default -> {}
            }
            if (found.size() == before && hasEscape(token)) {
                flaw(
                        token,
                        "`" + text(token) + "` has an escape outside a string",
                        "write the characters themselves");
            }
        }
    }

    /** What the finished publication would be refused for, here where its place is known. */
    private void published(List<CssToken> tokens) {
        for (CssToken token : PublishedStyle.leading("document", tokens)) {
            if (found.stream().noneMatch(flaw -> flaw.start() == token.start())) {
                flaw(
                        token,
                        "`" + PublishedStyle.shown(token) + "` leads out of the book",
                        "an address may stand in the text, and in `content`");
            }
        }
    }

    private boolean hasEscape(CssToken token) {
        return !token.is(Kind.STRING)
                && !token.is(Kind.COMMENT)
                && css.substring(token.start(), token.end()).indexOf('\\') >= 0;
    }

    private void function(CssToken token, List<CssToken> tokens, int next) {
        String name = StyleNames.small(token.value());
        if (name.equals("url")) {
            int first = skipSpace(tokens, next);
            boolean quoted =
                    first < tokens.size()
                            && tokens.get(first).is(Kind.STRING)
                            && isEnd(tokens, skipSpace(tokens, first + 1));
            address(token, quoted ? tokens.get(first).value() : "");
        } else if (name.equals("attr") && !isPlainAttribute(tokens, next)) {
            flaw(
                    token,
                    "`attr(…)` may take the text of an attribute and nothing else",
                    "write `attr(data-folio)`, the attribute's name alone");
        } else if (!StyleNames.isFunction(name)) {
            flaw(token, "`" + text(token) + "…)` has no place in a book", LISTS);
        }
    }

    private static boolean isPlainAttribute(List<CssToken> tokens, int next) {
        int first = skipSpace(tokens, next);
        return first < tokens.size()
                && tokens.get(first).is(Kind.IDENT)
                && isEnd(tokens, skipSpace(tokens, first + 1));
    }

    private static int skipSpace(List<CssToken> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && (tokens.get(at).is(Kind.SPACE) || tokens.get(at).is(Kind.COMMENT))) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(List<CssToken> tokens, int at) {
        return at >= tokens.size() || tokens.get(at).isMark(')');
    }

    private void address(CssToken token, String address) {
        if (!References.isOwnPart(address)) {
            flaw(
                    token,
                    "`url(…)` leads out of the book",
                    "it may lead to a part of the same document, as `url(#name)` does; a picture"
                            + " stands in the text");
        }
    }

    private void items(List<StyleItem> items) {
        for (StyleItem item : items) {
            switch (item) {
                case Declaration declaration -> declaration(declaration);
                case StyleRule rule -> {
                    rules++;
                    items(rule.block());
                }
                case AtRule rule -> {
                    rules++;
                    atRule(rule);
                    rule.block().ifPresent(this::items);
                }
                case Broken broken -> {
                    if (strict) {
                        flaw(
                                broken.first(),
                                "this is neither a rule nor a declaration",
                                "a rule is `p { color: black }`, a declaration `color: black`; each"
                                        + " bracket is closed within it");
                    }
                }
            }
        }
    }

    private void atRule(AtRule rule) {
        String name = StyleNames.small(rule.keyword().value());
        Optional<String> string =
                rule.prelude().stream()
                        .filter(token -> token.is(Kind.STRING))
                        .map(CssToken::value)
                        .findFirst();
        if (name.equals("charset") && !string.filter("utf-8"::equalsIgnoreCase).isPresent()) {
            flaw(rule.keyword(), "a style sheet is in UTF-8", "write `@charset \"utf-8\";`");
        } else if (name.equals("namespace") && !string.filter(NAMESPACES::contains).isPresent()) {
            flaw(
                    rule.keyword(),
                    "this namespace has no place in a book",
                    "those of XHTML, SVG, MathML, XLink and EPUB have, in quotation marks");
        }
    }

    private void declaration(Declaration declaration) {
        if (strict && !StyleNames.isProperty(declaration.name().value())) {
            flaw(
                    declaration.name(),
                    "`" + text(declaration.name()) + "` is no property for a book",
                    LISTS);
        }
        StyleLimits.flaw(declaration).ifPresent(found::add);
    }
}
