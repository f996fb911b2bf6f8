package org.studypack.source.transcript;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What somebody says in Markdown: its words without their marks. */
final class PlainSpeech {
    private PlainSpeech() {}

    /** The words of a node with single spaces between lines. */
    static String of(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral().replaceAll("\\s+", " ");
            case org.commonmark.node.Code code -> code.getLiteral();
            case SoftLineBreak ignored -> " ";
            case HardLineBreak ignored -> " ";
            default -> {
                StringBuilder words = new StringBuilder();
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    words.append(of(child));
                }
                yield words.toString();
            }
        };
    }
}
