package org.studypack.importing.foreign.block;

import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.line.ItemMark;
import org.studypack.importing.foreign.line.LineMarks;
import org.studypack.words.QuestionSign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists that a page does not mark as such: paragraphs, or lines of one, that begin with a bullet or
 * a number, as word processors save them.
 */
final class TypedItems {
    private final ListLevels levels = new ListLevels();

    /** A mark, and how it was typed, with the space after it. */
    private record Typed(ItemMark mark, String text) {}

    /** Lines that belong together, and the mark with which they begin. */
    private record Piece(Optional<Typed> typed, List<ForeignInline> content) {}

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
            if (piece.typed().isPresent()) {
                ItemMark mark = piece.typed().get().mark();
                ListLevels.Place place = levels.next(mark.list(), 0, true);
                blocks.add(
                        new Item(
                                piece.content(),
                                origin,
                                place.depth(),
                                place.role(),
                                mark.written(),
                                piece.typed().get().text()));
            } else if (!piece.content().isEmpty()) {
                levels.close();
                boolean line =
                        piece.content().stream().noneMatch(ForeignInline.Break.class::isInstance);
                blocks.add(new ForeignBlock.Paragraph(piece.content(), origin, alone || line));
            }
        }
        return blocks;
    }

    /**
     * An item of a list without the mark that was typed before its words as well.
     *
     * @param digits whether a number is such a mark: it may be a date
     */
    static Item withoutMark(Item item, boolean digits) {
        Optional<Typed> typed =
                item.opens() && !item.content().isEmpty()
                        ? typed(item.content().getFirst())
                                .filter(found -> isTwice(item, found.mark(), digits))
                        : Optional.empty();
        if (typed.isEmpty()) {
            return item;
        }
        List<ForeignInline> content = new ArrayList<>(item.content());
        content.set(0, without(typed.get(), content.getFirst()));
        return new Item(
                content,
                item.origin(),
                item.depth(),
                item.role(),
                typed.get().mark().written(),
                typed.get().text());
    }

    private static boolean isTwice(Item item, ItemMark mark, boolean digits) {
        return item.number().isEmpty() && !mark.isTyped() && (digits || !mark.isDigits());
    }

    /** Paragraphs of which each line asks are as many questions. */
    private static boolean allAsk(List<ForeignInline> content) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        for (ForeignInline piece : content) {
            if (piece instanceof ForeignInline.Break) {
                lines.add(new StringBuilder());
            } else {
                lines.getLast().append(ForeignInline.plain(List.of(piece)));
            }
        }
        return lines.size() > 1
                && lines.stream()
                        .map(StringBuilder::toString)
                        .allMatch(line -> line.isBlank() || QuestionSign.ends(line));
    }

    private static List<Piece> pieces(List<ForeignInline> content) {
        List<Piece> pieces = new ArrayList<>();
        List<ForeignInline> open = new ArrayList<>();
        Optional<Typed> mark = Optional.empty();
        boolean lineStart = true;
        boolean allAsk = allAsk(content);
        for (ForeignInline piece : content) {
            if (allAsk && piece instanceof ForeignInline.Break && mark.isEmpty()) {
                add(mark, open, pieces);
                lineStart = true;
                continue;
            }
            Optional<Typed> next = lineStart ? typed(piece) : Optional.empty();
            if (next.isPresent()) {
                add(mark, open, pieces);
                mark = next;
                open.add(without(next.get(), piece));
            } else {
                open.add(piece);
            }
            lineStart = piece instanceof ForeignInline.Break;
        }
        add(mark, open, pieces);
        return pieces;
    }

    private static void add(Optional<Typed> mark, List<ForeignInline> open, List<Piece> pieces) {
        InlineBuilder builder = new InlineBuilder();
        builder.addAll(open);
        List<ForeignInline> content = builder.paragraph();
        if (!content.isEmpty()) {
            pieces.add(new Piece(mark, content));
        }
        open.clear();
    }

    private static Optional<Typed> typed(ForeignInline piece) {
        if (!(piece instanceof ForeignInline.Text text)) {
            return Optional.empty();
        }
        String words = spaced(text.text());
        return LineMarks.item(words)
                .map(mark -> new Typed(mark, words.substring(0, mark.length())));
    }

    private static ForeignInline.Text without(Typed typed, ForeignInline piece) {
        String words = spaced(((ForeignInline.Text) piece).text());
        return new ForeignInline.Text(words.substring(typed.text().length()));
    }

    /** Word processors put spaces that do not break after a mark. */
    private static String spaced(String text) {
        return text.replace('\u00A0', ' ').replaceFirst("^ +", "");
    }
}
