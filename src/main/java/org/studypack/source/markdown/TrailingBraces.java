package org.studypack.source.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

/** Takes the attributes from the end of a heading or a question. */
final class TrailingBraces {
    private TrailingBraces() {}

    /** Whether a heading or paragraph ends with attributes. */
    static boolean at(Node block) {
        return block.getLastChild() instanceof AttributesNode;
    }

    /**
     * Takes the attributes and the space before them away from a block that may have some. Braces
     * that are never closed are reported once, and read as if they were.
     */
    static Attributes take(Node block, MarkdownDocument document) {
        if (!(block.getLastChild() instanceof AttributesNode braces)) {
            return Attributes.none(document.at(block));
        }
        Diagnostics about = document.diagnostics();
        if (!braces.isClosed()) {
            document.report(
                    Code.MALFORMED_ATTRIBUTES,
                    braces,
                    "a brace opens that is never closed",
                    "write `}` after the attributes");
            about = new Diagnostics();
        }
        Attributes attributes = Attributes.parse(braces.content(), document.at(braces), about);
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
