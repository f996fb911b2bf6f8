package org.studypack.importing.foreign;

import org.studypack.diagnostic.SourceText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines that a page shows, a blank line between its blocks: talks are read by lines. */
final class ShownLines {
    private final List<String> lines = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    private ShownLines() {}

    static ShownLines of(ForeignDocument page) {
        ShownLines shown = new ShownLines();
        page.blocks().forEach(shown::add);
        page.notes().values().forEach(note -> note.forEach(shown::add));
        return shown;
    }

    /** All of them. */
    String text() {
        return String.join("\n", lines);
    }

    /** For each line the place of its block. */
    List<Origin> origins() {
        return List.copyOf(origins);
    }

    private void add(ForeignBlock block) {
        switch (block) {
            case ForeignBlock.Paragraph paragraph -> addWords("", paragraph.content(), block);
            case ForeignBlock.Heading heading -> addWords("", heading.content(), block);
            case ForeignBlock.Item item -> addWords(item.typed(), item.content(), block);
            case ForeignBlock.Quotation quotation -> quotation.blocks().forEach(this::add);
            case ForeignBlock.Table table -> table.rows().forEach(row -> addRow(row, block));
            case ForeignBlock.Verbatim verbatim -> addText(verbatim.lines(), block);
            case ForeignBlock.Figure figure -> addText(figure.text(), block);
            case ForeignBlock.Rule ignored -> {}
        }
    }

    private void addRow(List<List<ForeignInline>> row, ForeignBlock block) {
        addText(String.join(" ", row.stream().map(ForeignInline::plain).toList()).strip(), block);
    }

    private void addWords(String mark, List<ForeignInline> content, ForeignBlock block) {
        StringBuilder words = new StringBuilder(mark);
        for (ForeignInline inline : content) {
            words.append(
                    inline instanceof ForeignInline.Break
                            ? "\n"
                            : ForeignInline.plain(List.of(inline)));
        }
        addText(words.toString(), block);
    }

    private void addText(String text, ForeignBlock block) {
        if (!text.isBlank()) {
            lines.add(text);
            lines.add("");
            int count = new SourceText("", text).lines().size() + 1;
            origins.addAll(Collections.nCopies(count, block.origin()));
        }
    }
}
