package org.studypack.source.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes the attributes from the end of a heading or a question. */
final class TrailingBraces {
    private TrailingBraces() {}

    /** Whether a heading or paragraph ends with attributes. */
    static boolean at(Node block) {
        return block.getLastChild() instanceof AttributesNode braces && braces.isClosed();
    }

    /** Takes the attributes and the space before them away from a block that may have some. */
    static Attributes take(Node block, MarkdownDocument document) {
        if (!(block.getLastChild() instanceof AttributesNode braces) || !braces.isClosed()) {
            return Attributes.none(document.at(block));
        }
        Attributes attributes =
                Attributes.parse(braces.content(), document.at(braces), document.diagnostics());
        braces.unlink();
        trimEnd(block);
        return attributes;
    }

    private static void trimEnd(Node block) {
        Node last = block.getLastChild();
        if (last instanceof SoftLineBreak) {
            last.unlink();
            trimEnd(block);
        } else if (last instanceof Text text) {
            String trimmed = text.getLiteral().stripTrailing();
            if (trimmed.isEmpty()) {
                text.unlink();
                trimEnd(block);
            } else {
                text.setLiteral(trimmed);
            }
        }
    }
}
