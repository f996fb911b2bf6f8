package org.studypack.source.markdown;

import org.commonmark.node.CustomNode;

/** Words in brackets with attributes after them, such as {@code [mot]{lang=fr}}. */
final class SpanNode extends CustomNode {
    private final String attributes;

    /**
     * @param attributes what stands between the braces
     */
    SpanNode(String attributes) {
        this.attributes = attributes;
    }

    String attributes() {
        return attributes;
    }
}
