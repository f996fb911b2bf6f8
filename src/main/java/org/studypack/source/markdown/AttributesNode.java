package org.studypack.source.markdown;

import org.commonmark.node.CustomNode;

/** Braces with attributes, such as {@code {#setting-1 lines=8}}. */
final class AttributesNode extends CustomNode {
    private final String content;
    private final boolean closed;

    /**
     * @param content what stands between the braces; up to the end of the line where they stay open
     * @param closed false where no closing brace follows
     */
    AttributesNode(String content, boolean closed) {
        this.content = content;
        this.closed = closed;
    }

    String content() {
        return content;
    }

    boolean isClosed() {
        return closed;
    }
}
