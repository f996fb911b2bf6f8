package org.studypack.importing.foreign;

import org.studypack.diagnostic.SourceText;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that a page shows, a blank line between its blocks: talks are read by lines. */
final class ShownLines {
    private static final Pattern COLON_AT_END = Pattern.compile("[:：]\\s*$");
    private static final Pattern COLON_AT_START = Pattern.compile("^\\s*[:：]");
    private final List<String> lines = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();

    private ShownLines() {}

    /**
     * What the text of a line does not say.
     *
     * @param origin the place of its block
     * @param boldName whether its words up to a colon are bold
     * @param heading whether it is marked as a heading
     * @param picture whether its words are those of a picture, which nobody speaks
     */
    record Shown(Origin origin, boolean boldName, boolean heading, boolean picture) {
        /** The same line with what its text does not say; blank where nobody speaks it. */
        Line of(Line line) {
            String text = picture ? "" : line.text();
            return new Line(line.number(), line.indent(), text, boldName, heading);
        }
    }

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

    /** The same for each of them. */
    List<Shown> shown() {
        return List.copyOf(shown);
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
        BitSet bold = new BitSet();
        int line = 0;
        boolean begins = true;
        for (int i = 0; i < content.size(); i++) {
            ForeignInline inline = content.get(i);
            String text = ForeignInline.plain(List.of(inline));
            if (inline instanceof ForeignInline.Break) {
                words.append('\n');
                line++;
                begins = true;
                continue;
            }
            words.append(text);
            if (begins && isBoldName(inline, text, content.subList(i + 1, content.size()))) {
                bold.set(line);
            }
            begins &= text.codePoints().noneMatch(Character::isLetter);
        }
        addText(words.toString(), bold, block);
    }

    private static boolean isBoldName(
            ForeignInline inline, String text, List<ForeignInline> after) {
        boolean strong =
                ForeignInline.all(List.of(inline)).stream()
                        .anyMatch(ForeignInline.Strong.class::isInstance);
        return strong
                && (COLON_AT_END.matcher(text).find()
                        || (!after.isEmpty()
                                && COLON_AT_START
                                        .matcher(ForeignInline.plain(after.subList(0, 1)))
                                        .find()));
    }

    private void addText(String text, ForeignBlock block) {
        addText(text, new BitSet(), block);
    }

    private void addText(String text, BitSet bold, ForeignBlock block) {
        if (!text.isBlank()) {
            lines.add(text);
            lines.add("");
            int count = new SourceText("", text).lines().size() + 1;
            for (int i = 0; i < count; i++) {
                shown.add(
                        new Shown(
                                block.origin(),
                                bold.get(i),
                                block instanceof ForeignBlock.Heading,
                                block instanceof ForeignBlock.Figure));
            }
        }
    }
}
