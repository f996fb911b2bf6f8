package org.studypack.book.reach;

import org.studypack.book.reach.StyleItem.AtRule;
import org.studypack.book.reach.StyleItem.Declaration;
import org.studypack.book.reach.StyleItem.StyleRule;

import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites the CSS of a drawing: properties of the list, without comments, lettered in the book's
 * typefaces. What programs that draw note there for themselves is left out, and so are rules within
 * rules, which print does not know. The tokens are the same that were judged.
 */
final class StyleWriter {
    private final String css;
    private final StringBuilder out = new StringBuilder();

    private StyleWriter(String css) {
        this.css = css;
    }

    /** A style sheet, in which nothing reaches out. */
    static String sheet(String css) {
        StyleWriter writer = new StyleWriter(css);
        writer.items(StyleParser.sheet(CssTokens.of(css)), /* ruled= */ false);
        return writer.out.toString();
    }

    /** The declarations of one element. */
    static String declarations(String css) {
        StyleWriter writer = new StyleWriter(css);
        writer.items(StyleParser.declarations(CssTokens.of(css)), /* ruled= */ true);
        return writer.out.toString();
    }

    /** The value of an attribute that is a property. */
    static String value(String property, String css) {
        return Lettering.value(property, CssTokens.of(css), css);
    }

    /**
     * @param ruled whether they are those of a rule or of an element
     */
    private void items(List<StyleItem> items, boolean ruled) {
        for (StyleItem item : items) {
            switch (item) {
                case Declaration declaration -> declaration(declaration);
                case StyleRule rule when !ruled -> {
                    out.append(CssText.of(rule.selector(), css).strip());
                    block(rule.block(), /* ruled= */ true);
                }
                case AtRule rule when !ruled -> {
                    List<CssToken> head = new ArrayList<>(List.of(rule.keyword()));
                    head.addAll(rule.prelude());
                    out.append(CssText.of(head, css));
                    rule.block()
                            .ifPresentOrElse(
                                    block -> block(block, /* ruled= */ false),
                                    () -> out.append(';'));
                }
                default -> {}
            }
        }
    }

    private void block(List<StyleItem> items, boolean ruled) {
        out.append('{');
        items(items, ruled);
        out.append('}');
    }

    private void declaration(Declaration declaration) {
        String name = declaration.name().value();
        if (StyleNames.isProperty(name)) {
            out.append(name).append(':');
            out.append(Lettering.value(name, declaration.value(), css).strip()).append(';');
        }
    }
}
