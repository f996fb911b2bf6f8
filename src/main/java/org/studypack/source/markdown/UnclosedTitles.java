package org.studypack.source.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.HashSet;
import java.util.Set;

/**
 * Takes titles of links away that are words of the text: below an address, a quotation mark that
 * nothing closes begins a paragraph. The parser has that paragraph, which has no lines of its own
 * then, and leaves its words to the address as well.
 */
final class UnclosedTitles extends AbstractVisitor {
    private final Set<String> titles = new HashSet<>();

    private UnclosedTitles() {}

    /** Takes them from a document that was just parsed. */
    static void clear(Node root) {
        UnclosedTitles unclosed = new UnclosedTitles();
        root.accept(unclosed);
        if (!unclosed.titles.isEmpty()) {
            root.accept(unclosed.new Links());
        }
    }

    @Override
    public void visit(LinkReferenceDefinition address) {
        String title = address.getTitle();
        if (title != null
                && address.getNext() instanceof Paragraph text
                && text.getSourceSpans().isEmpty()) {
            titles.add(title);
            address.setTitle(null);
        }
    }

    private final class Links extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            if (titles.contains(link.getTitle())) {
                link.setTitle(null);
            }
            visitChildren(link);
        }
    }
}
