package org.studypack.check;

import org.studypack.book.WordingFlow;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that an author wrote, block by block, by the rules of {@link
 * org.studypack.book.Wording}. Footnotes come after the block that calls them. A reference without
 * words of its own ends a stretch, since its words are made later.
 */
final class PackWording {
    private final List<List<String>> stretches = new ArrayList<>();
    private final List<Inline.Footnote> footnotes = new ArrayList<>();
    private WordingFlow flow = new WordingFlow();

    private PackWording() {}

    /** Stretches of words that stand together, in order; none is empty. */
    static List<List<String>> of(List<Block> blocks) {
        PackWording wording = new PackWording();
        blocks.forEach(wording::block);
        return List.copyOf(wording.stretches);
    }

    /** The stretches of a title or of another text that is not a block. */
    static List<List<String>> ofText(List<Inline> content) {
        PackWording wording = new PackWording();
        wording.paragraph(content);
        return List.copyOf(wording.stretches);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph.content());
            case Block.Heading heading -> paragraph(heading.content());
            case Block.Quotation quotation -> {
                quotation.content().forEach(this::block);
                paragraph(quotation.source());
            }
            case Block.BulletList list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.NumberedList list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.Table table -> {
                table.columns().forEach(column -> paragraph(column.heading()));
                table.rows().forEach(row -> row.forEach(this::paragraph));
            }
            case Block.Figure figure -> paragraph(figure.caption());
            case Block.Verbatim verbatim -> {
                flow.add(verbatim.text());
                end();
            }
            case Block.ThematicBreak ignored -> {}
        }
    }

    private void paragraph(List<Inline> content) {
        content.forEach(this::inline);
        end();
        List<Inline.Footnote> called = List.copyOf(footnotes);
        footnotes.clear();
        called.forEach(footnote -> footnote.content().forEach(this::block));
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> flow.add(text.text());
            case Inline.Code code -> flow.add(code.text());
            case Inline.LineBreak ignored -> flow.cut();
            case Inline.Image ignored -> flow.cut();
            case Inline.Footnote footnote -> footnotes.add(footnote);
            case Inline.Reference reference when reference.content().isEmpty() -> end();
            case Inline.Reference reference -> reference.content().forEach(this::inline);
            case Inline.Emphasis emphasis -> emphasis.content().forEach(this::inline);
            case Inline.Strong strong -> strong.content().forEach(this::inline);
            case Inline.Span span -> span.content().forEach(this::inline);
            case Inline.Link link -> link.content().forEach(this::inline);
        }
    }

    private void end() {
        List<String> words = flow.words();
        flow = new WordingFlow();
        if (!words.isEmpty()) {
            stretches.add(words);
        }
    }
}
