package org.studypack.importing.foreign.markdown;

import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.ListLevels;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.wording.QuestionsLine;

import java.util.List;

/**
 * Reads paragraphs of Markdown: each is a paragraph or an item, or several where lines of it begin
 * with marks that Markdown does not know.
 */
final class MarkdownParagraphs {
    private final MarkdownContext context;
    private final MarkdownInlines inlines;
    private final AskedLines asked;
    private final List<ForeignBlock> blocks;

    /**
     * @param inlines reads their words
     * @param asked knows the lines over questions, and counts
     * @param blocks takes what they become
     */
    MarkdownParagraphs(
            MarkdownContext context,
            MarkdownInlines inlines,
            AskedLines asked,
            List<ForeignBlock> blocks) {
        this.context = context;
        this.inlines = inlines;
        this.asked = asked;
        this.blocks = blocks;
    }

    void read(Paragraph paragraph, int depth, Role role, String number) {
        if (context.spoken()) {
            add(inlines.paragraph(paragraph), MarkdownContext.at(paragraph), false);
            return;
        }
        List<MarkdownLines.Piece> pieces =
                MarkdownLines.pieces(paragraph, depth, role == Role.CONTINUES, inlines, asked);
        Role next = Role.BEGINS;
        for (MarkdownLines.Piece piece : pieces) {
            Origin origin = lines(paragraph, piece);
            if (piece.mark().isPresent()) {
                String counted = piece.mark().get().written();
                ListLevels.Place place =
                        piece.place().orElse(new ListLevels.Place(depth + 1, next));
                blocks.add(
                        new Item(
                                piece.content(),
                                origin,
                                place.depth(),
                                place.role(),
                                counted,
                                piece.typed()));
                next = Role.OPENS;
            } else if (depth > 0 && !piece.spoken()) {
                blocks.add(new Item(piece.content(), origin, depth, role, number));
            } else {
                add(piece.content(), origin, isAlone(paragraph, piece));
            }
        }
    }

    /** Whether a piece is one line, and a paragraph or the words over a list of questions. */
    private static boolean isAlone(Paragraph paragraph, MarkdownLines.Piece piece) {
        String words = ForeignInline.plain(piece.content());
        return piece.firstLine() == piece.lastLine()
                && (paragraph.getSourceSpans().size() == 1 || QuestionsLine.isWorded(words));
    }

    private static Origin lines(Paragraph paragraph, MarkdownLines.Piece piece) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.isEmpty()) {
            return MarkdownContext.at(paragraph);
        }
        int end = spans.size() - 1;
        return new Origin.Lines(
                spans.get(Math.min(piece.firstLine(), end)).getLineIndex() + 1,
                spans.get(Math.min(piece.lastLine(), end)).getLineIndex() + 1);
    }

    /**
     * Adds what stands in no list: a paragraph, or a figure where it is a picture alone.
     *
     * @param alone whether it is one line
     */
    void add(List<ForeignInline> content, Origin origin, boolean alone) {
        asked.paragraph(ForeignInline.plain(content), alone);
        if (content.size() == 1 && content.getFirst() instanceof ForeignInline.Picture picture) {
            blocks.add(new ForeignBlock.Figure(picture, origin, 0));
        } else if (!content.isEmpty()) {
            blocks.add(new ForeignBlock.Paragraph(content, origin, alone));
        }
    }
}
