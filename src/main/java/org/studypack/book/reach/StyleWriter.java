package org.studypack.book.reach;

import org.studypack.book.reach.StyleItem.AtRule;
import org.studypack.book.reach.StyleItem.Broken;
import org.studypack.book.reach.StyleItem.Declaration;
import org.studypack.book.reach.StyleItem.StyleRule;

import java.util.List;

/**
 * Rewrites the CSS of a drawing: properties of the list, without comments, lettered in the book's
 * typefaces. What programs that draw note there for themselves is left out.
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
        writer.items(StyleParser.sheet(CssTokens.of(css)));
        return writer.out.toString();
    }

    /** The declarations of one element. */
    static String declarations(String css) {
        StyleWriter writer = new StyleWriter(css);
        writer.items(StyleParser.declarations(CssTokens.of(css)));
        return writer.out.toString();
    }

    /** The value of an attribute that is a property. */
    static String value(String property, String css) {
        return Lettering.value(property, CssTokens.of(css), css);
    }

    private void items(List<StyleItem> items) {
        for (StyleItem item : items) {
            switch (item) {
                case Declaration declaration -> declaration(declaration);
                case StyleRule rule -> {
                    out.append(Lettering.text(rule.selector(), css).strip());
                    block(rule.block());
                }
                case AtRule rule -> {
                    out.append('@').append(rule.keyword().value());
                    out.append(Lettering.text(rule.prelude(), css));
                    rule.block().ifPresentOrElse(this::block, () -> out.append(';'));
                }
                case Broken ignored -> {}
            }
        }
    }

    private void block(List<StyleItem> items) {
        out.append('{');
        items(items);
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
