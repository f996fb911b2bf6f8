package org.studypack.importing.foreign.markdown;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.block.InlineCut;
import org.studypack.importing.foreign.block.ListLevels;
import org.studypack.importing.foreign.line.ItemMark;
import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.foreign.line.LineMarks;

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
     * @param place of the item that it begins, where it is one of a list of questions
     * @param spoken whether it begins as words of somebody do, in no list
     * @param typed its mark as it stands there, which the content is without
     * @param firstLine of the paragraph, from 0
     */
    record Piece(
            Optional<ItemMark> mark,
            Optional<ListLevels.Place> place,
            boolean spoken,
            String typed,
            List<ForeignInline> content,
            int firstLine,
            int lastLine) {}

    /**
     * One line.
     *
     * @param nodes of which the end of the line before is the first, where there is one
     * @param content what it shows, read alone
     * @param line its plain words
     */
    private record Written(List<Node> nodes, List<ForeignInline> content, Line line) {
        /** Whether it shows the mark, which can be taken off it. */
        private boolean begins(ItemMark mark) {
            return Cut.of(content, typed(mark)).isPresent();
        }

        private String typed(ItemMark mark) {
            return line.text().substring(0, mark.length());
        }

        private Optional<Node> start() {
            return nodes.stream().filter(node -> !isLineEnd(node)).findFirst();
        }
    }

    /**
     * All lines, in order; never empty.
     *
     * @param depth how many lists are around the paragraph
     * @param markFirst whether a mark before the first line is one
     * @param inlines reads running text
     * @param asked what is counted under a line over questions
     */
    static List<Piece> pieces(
            Paragraph paragraph,
            int depth,
            boolean markFirst,
            MarkdownInlines inlines,
            AskedLines asked) {
        boolean lettered = depth > 0 || isLettered(paragraph);
        List<Written> lines = lines(paragraph, inlines.unlisted());
        List<Line> texts = lines.stream().map(Written::line).toList();
        asked.begin(texts, depth);
        List<Piece> pieces = new ArrayList<>();
        Gathered open = Gathered.from(Optional.empty(), Optional.empty(), false, "", 0);
        for (int i = 0; i < lines.size(); i++) {
            Written line = lines.get(i);
            Optional<ItemMark> mark =
                    i > 0 || markFirst
                            ? asked.mark(texts.subList(i, texts.size()))
                                    .or(() -> line.start().flatMap(n -> mark(n, lettered)))
                                    .filter(line::begins)
                            : Optional.empty();
            boolean spoken = mark.isEmpty() && i > 0 && asked.isSpoken(line.line());
            boolean begins = mark.isPresent() || spoken;
            if (begins && i > 0) {
                pieces.add(open.piece(i - 1, inlines));
            }
            if (begins) {
                open =
                        Gathered.from(
                                mark,
                                mark.flatMap(asked::add),
                                spoken,
                                mark.map(line::typed).orElse(""),
                                i);
            }
            open.nodes().addAll(line.nodes());
        }
        pieces.add(open.piece(lines.size() - 1, inlines));
        return pieces;
    }

    private static List<Written> lines(Paragraph paragraph, MarkdownInlines looked) {
        List<Written> lines = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (isLineEnd(node)) {
                lines.add(written(nodes, lines.size(), looked));
                nodes = new ArrayList<>();
            }
            nodes.add(node);
        }
        lines.add(written(nodes, lines.size(), looked));
        return lines;
    }

    private static Written written(List<Node> nodes, int index, MarkdownInlines looked) {
        List<ForeignInline> content = looked.paragraph(nodes);
        String text = ForeignInline.plain(content).strip();
        return new Written(nodes, content, new Line(index + 1, 0, text));
    }

    /**
     * A line without its mark.
     *
     * @param typed the mark as it stands there, with the space after it
     */
    private record Cut(String typed, List<ForeignInline> content) {

        /** Empty where the words do not begin with the mark, or part of a picture's would be it. */
        static Optional<Cut> of(List<ForeignInline> content, String typed) {
            String plain = ForeignInline.plain(content);
            int at = plain.length() - plain.stripLeading().length();
            if (!plain.startsWith(typed, at)) {
                return Optional.empty();
            }
            int end = at + typed.length();
            List<ForeignInline> rest = InlineCut.after(content, end);
            boolean whole = ForeignInline.plain(rest).strip().equals(plain.substring(end).strip());
            return whole ? Optional.of(new Cut(typed, rest)) : Optional.empty();
        }
    }

    /** Lines that are gathered to a piece. */
    private record Gathered(
            Optional<ItemMark> mark,
            Optional<ListLevels.Place> place,
            boolean spoken,
            String typed,
            int firstLine,
            List<Node> nodes) {

        static Gathered from(
                Optional<ItemMark> mark,
                Optional<ListLevels.Place> place,
                boolean spoken,
                String typed,
                int firstLine) {
            return new Gathered(mark, place, spoken, typed, firstLine, new ArrayList<>());
        }

        private Piece piece(int lastLine, MarkdownInlines inlines) {
            List<ForeignInline> content = inlines.paragraph(nodes);
            Cut cut = mark.flatMap(found -> Cut.of(content, typed)).orElse(new Cut("", content));
            return new Piece(mark, place, spoken, cut.typed(), cut.content(), firstLine, lastLine);
        }
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
