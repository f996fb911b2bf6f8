package org.studypack.importing.foreign;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a paragraph of Markdown that begin with a mark which Markdown does not know: {@code
 * •}, {@code a)}, {@code Q1:}. People who write Markdown by hand make lists of them.
 */
final class MarkdownLines {
    private MarkdownLines() {}

    /**
     * Lines that belong together.
     *
     * @param mark with which the first begins; empty where it begins with none
     * @param firstLine of the paragraph, from 0
     */
    record Piece(
            Optional<ItemMark> mark, List<ForeignInline> content, int firstLine, int lastLine) {}

    /**
     * All lines, in order; never empty.
     *
     * @param depth how many lists are around the paragraph
     * @param markFirst whether a mark before the first line is one
     * @param inlines reads running text
     */
    static List<Piece> pieces(
            Paragraph paragraph, int depth, boolean markFirst, MarkdownInlines inlines) {
        boolean lettered = depth > 0 || isLettered(paragraph);
        List<Piece> pieces = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        Optional<ItemMark> mark =
                markFirst ? mark(paragraph.getFirstChild(), lettered) : Optional.empty();
        int first = 0;
        int line = 0;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean lineEnd = isLineEnd(node);
            line += lineEnd ? 1 : 0;
            Optional<ItemMark> next = lineEnd ? mark(node.getNext(), lettered) : Optional.empty();
            if (next.isPresent()) {
                pieces.add(piece(mark, nodes, first, line - 1, inlines));
                nodes.clear();
                mark = next;
                first = line;
            } else {
                nodes.add(node);
            }
        }
        pieces.add(piece(mark, nodes, first, line, inlines));
        return pieces;
    }

    private static Piece piece(
            Optional<ItemMark> mark,
            List<Node> nodes,
            int first,
            int last,
            MarkdownInlines inlines) {
        InlineBuilder builder = new InlineBuilder();
        builder.addAll(inlines.read(nodes));
        List<ForeignInline> content = builder.paragraph();
        if (mark.isPresent() && content.getFirst() instanceof ForeignInline.Text text) {
            builder.text(text.text().substring(mark.get().length()));
            builder.addAll(content.subList(1, content.size()));
            content = builder.paragraph();
        }
        return new Piece(mark, content, first, last);
    }

    /**
     * Whether letters in brackets before lines are marks of a list: there are several, here or in
     * the paragraphs next to this one, or a list stands before them. One alone, as in {@code (a) so
     * we say}, is text.
     */
    private static boolean isLettered(Paragraph paragraph) {
        int count = 0;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean start = node.getPrevious() == null || isLineEnd(node.getPrevious());
            count += start && mark(node, true).filter(MarkdownLines::isLetter).isPresent() ? 1 : 0;
        }
        boolean neighbours =
                paragraph.getPrevious() instanceof ListBlock
                        || beginsWithLetter(paragraph.getPrevious())
                        || beginsWithLetter(paragraph.getNext());
        return count > 1 || (neighbours && beginsWithLetter(paragraph));
    }

    private static boolean beginsWithLetter(@Nullable Node node) {
        return node instanceof Paragraph
                && mark(node.getFirstChild(), true).filter(MarkdownLines::isLetter).isPresent();
    }

    private static boolean isLetter(ItemMark mark) {
        return mark.isLetter() && mark.shape().equals("()");
    }

    private static boolean isLineEnd(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** The mark before the words of a line as they are gathered, from which it is cut. */
    private static Optional<ItemMark> mark(@Nullable Node node, boolean lettered) {
        if (!(node instanceof Text text)) {
            return Optional.empty();
        }
        return LineMarks.item(InlineBuilder.folded(text.getLiteral()))
                .filter(mark -> !mark.isTyped() && !mark.isDigits())
                .filter(mark -> lettered || !isLetter(mark));
    }
}
