package org.studypack.importing.foreign;

import java.util.ArrayList;
import java.util.List;

/** The lines that a page shows, a blank line between its blocks: talks are read by lines. */
final class ShownLines {
    private final List<String> lines = new ArrayList<>();

    private ShownLines() {}

    static String of(ForeignDocument page) {
        ShownLines shown = new ShownLines();
        page.blocks().forEach(shown::add);
        page.notes().values().forEach(note -> note.forEach(shown::add));
        return String.join("\n", shown.lines);
    }

    private void add(ForeignBlock block) {
        switch (block) {
            case ForeignBlock.Paragraph paragraph -> addWords(paragraph.content());
            case ForeignBlock.Heading heading -> addWords(heading.content());
            case ForeignBlock.Item item -> addWords(item.content());
            case ForeignBlock.Quotation quotation -> quotation.blocks().forEach(this::add);
            case ForeignBlock.Table table -> table.rows().forEach(this::addRow);
            case ForeignBlock.Verbatim verbatim -> addText(verbatim.lines());
            case ForeignBlock.Figure figure -> addText(figure.text());
            case ForeignBlock.Rule ignored -> {}
        }
    }

    private void addRow(List<List<ForeignInline>> row) {
        addText(String.join(" ", row.stream().map(ForeignInline::plain).toList()).strip());
    }

    private void addWords(List<ForeignInline> content) {
        StringBuilder words = new StringBuilder();
        for (ForeignInline inline : content) {
            words.append(
                    inline instanceof ForeignInline.Break
                            ? "\n"
                            : ForeignInline.plain(List.of(inline)));
        }
        addText(words.toString());
    }

    private void addText(String text) {
        if (!text.isBlank()) {
            lines.add(text);
            lines.add("");
        }
    }
}
