package org.studypack.source.markdown;

import org.commonmark.node.CustomNode;

/** The call of a footnote that is not in the text. */
final class LostCallNode extends CustomNode {
    private final String label;

    LostCallNode(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
