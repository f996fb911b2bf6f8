package org.studypack.assemble;

import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.pack.Inline.Footnote;

import java.util.ArrayList;
import java.util.List;

/** Finds the footnotes that are called in a stretch of prose, in the order of their calls. */
final class CalledFootnotes {
    private final List<Footnote> found = new ArrayList<>();

    private CalledFootnotes() {}

    static List<Footnote> in(List<Block> prose) {
        CalledFootnotes footnotes = new CalledFootnotes();
        prose.forEach(footnotes::block);
        return footnotes.found;
    }

    /** The same for running text. */
    static List<Footnote> inLine(List<Inline> content) {
        CalledFootnotes footnotes = new CalledFootnotes();
        footnotes.inlines(content);
        return footnotes.found;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.Heading heading -> inlines(heading.content());
            case Block.Quotation quotation -> {
                quotation.content().forEach(this::block);
                inlines(quotation.source());
            }
            case Block.BulletList list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.NumberedList list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.Table table -> {
                table.columns().forEach(column -> inlines(column.heading()));
                table.rows().forEach(row -> row.forEach(this::inlines));
            }
            case Block.Figure figure -> inlines(figure.caption());
            case Block.Verbatim ignored -> {}
            case Block.ThematicBreak ignored -> {}
        }
    }

    private void inlines(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Footnote footnote) {
                found.add(footnote);
            } else {
                inline.children().ifPresent(this::inlines);
            }
        }
    }
}
