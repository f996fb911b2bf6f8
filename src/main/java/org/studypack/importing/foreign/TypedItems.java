package org.studypack.importing.foreign;

import org.studypack.importing.foreign.ForeignBlock.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists that a page does not mark as such: paragraphs, or lines of one, that begin with a bullet or
 * a number, as word processors save them.
 */
final class TypedItems {
    private final ListLevels levels = new ListLevels();

    /** Lines that belong together, and the mark with which they begin. */
    private record Piece(Optional<LineMarks.Mark> mark, List<ForeignInline> content) {}

    /** A block that is no such item ends the list. */
    void close() {
        levels.close();
    }

    /**
     * A paragraph as blocks: items where its lines begin with marks.
     *
     * @param alone whether it is one line
     */
    List<ForeignBlock> blocks(List<ForeignInline> content, Origin origin, boolean alone) {
        List<ForeignBlock> blocks = new ArrayList<>();
        for (Piece piece : pieces(content)) {
            if (piece.mark().isPresent()) {
                LineMarks.Mark mark = piece.mark().get();
                ListLevels.Place place = levels.next(mark.kind(), 0, true);
                blocks.add(
                        new Item(
                                piece.content(),
                                origin,
                                place.depth(),
                                place.role(),
                                mark.number()));
            } else if (!piece.content().isEmpty()) {
                levels.close();
                blocks.add(new ForeignBlock.Paragraph(piece.content(), origin, alone));
            }
        }
        return blocks;
    }

    private static List<Piece> pieces(List<ForeignInline> content) {
        List<Piece> pieces = new ArrayList<>();
        List<ForeignInline> open = new ArrayList<>();
        Optional<LineMarks.Mark> mark = Optional.empty();
        boolean lineStart = true;
        for (ForeignInline piece : content) {
            Optional<LineMarks.Mark> next = lineStart ? mark(piece) : Optional.empty();
            if (next.isPresent()) {
                add(mark, open, pieces);
                mark = next;
                String words = spaced(((ForeignInline.Text) piece).text());
                open.add(new ForeignInline.Text(words.substring(next.get().length())));
            } else {
                open.add(piece);
            }
            lineStart = piece instanceof ForeignInline.Break;
        }
        add(mark, open, pieces);
        return pieces;
    }

    private static void add(
            Optional<LineMarks.Mark> mark, List<ForeignInline> open, List<Piece> pieces) {
        InlineBuilder builder = new InlineBuilder();
        builder.addAll(open);
        List<ForeignInline> content = builder.paragraph();
        if (!content.isEmpty()) {
            pieces.add(new Piece(mark, content));
        }
        open.clear();
    }

    private static Optional<LineMarks.Mark> mark(ForeignInline piece) {
        return piece instanceof ForeignInline.Text text
                ? LineMarks.item(spaced(text.text()))
                : Optional.empty();
    }

    /** Word processors put spaces that do not break behind a mark. */
    private static String spaced(String text) {
        return text.replace('\u00A0', ' ').replaceFirst("^ +", "");
    }
}
