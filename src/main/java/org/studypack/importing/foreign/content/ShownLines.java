package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.line.Line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that a page shows, a blank line between its blocks: talks are read by lines. */
public final class ShownLines {
    private static final Pattern COLON_AT_END = Pattern.compile("[:：]\\s*$");
    private static final Pattern COLON_AT_START = Pattern.compile("^\\s*[:：]");
    private final List<String> texts = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();

    private ShownLines() {}

    /**
     * A line, and what its text does not say.
     *
     * @param origin the place of its block
     * @param spoken its words without those of pictures, which nobody speaks
     * @param boldName whether its words up to a colon are bold
     * @param heading whether it is marked as a heading
     * @param ends whether it is the empty one after a block
     */
    record Shown(Origin origin, String spoken, boolean boldName, boolean heading, boolean ends) {
        /** The line as a talk has it. */
        Line line(int number) {
            Line line = Line.of(number, spoken);
            return new Line(number, line.indent(), line.text(), boldName, heading);
        }
    }

    public static ShownLines of(ForeignDocument page) {
        ShownLines shown = new ShownLines();
        page.blocks().forEach(shown::add);
        page.notes().values().forEach(note -> note.forEach(shown::add));
        return shown;
    }

    /** All of them. */
    public String text() {
        return String.join("\n", texts);
    }

    /** Each of them; an empty one after each block. */
    List<Shown> shown() {
        return List.copyOf(shown);
    }

    /**
     * The same with the numbers that they have in a file of lines, for a block as far as it goes.
     */
    public List<Line> inFile() {
        List<Line> numbered = new ArrayList<>();
        int within = 0;
        for (Shown line : shown) {
            int number = line.origin().place() + within;
            numbered.add(line.line(Math.min(number, line.origin().lastPlace())));
            within = line.ends() ? 0 : within + 1;
        }
        return numbered;
    }

    private void add(ForeignBlock block) {
        switch (block) {
            case ForeignBlock.Paragraph paragraph -> addWords("", paragraph.content(), block);
            case ForeignBlock.Heading heading -> addWords("", heading.content(), block);
            case ForeignBlock.Item item -> addWords(item.typed(), item.content(), block);
            case ForeignBlock.Quotation quotation -> quotation.blocks().forEach(this::add);
            case ForeignBlock.Table table -> table.rows().forEach(row -> addRow(row, block));
            case ForeignBlock.Verbatim verbatim -> addText(verbatim.lines(), block);
            case ForeignBlock.Figure figure -> addWords("", List.of(figure.picture()), block);
            case ForeignBlock.Rule ignored -> {}
        }
    }

    private void addRow(List<List<ForeignInline>> row, ForeignBlock block) {
        addText(
                cells(row),
                cells(row.stream().map(ForeignInline::withoutPictures).toList()),
                block);
    }

    private static String cells(List<List<ForeignInline>> row) {
        return String.join(" ", row.stream().map(ForeignInline::plain).toList()).strip();
    }

    private void addWords(String mark, List<ForeignInline> content, ForeignBlock block) {
        List<ForeignInline> words = ForeignInline.withoutPictures(content);
        addText(mark + lines(content), mark + lines(words), boldNames(words), block);
    }

    /** Words with the line ends that belong to them. */
    private static String lines(List<ForeignInline> content) {
        StringBuilder words = new StringBuilder();
        for (ForeignInline inline : content) {
            words.append(
                    inline instanceof ForeignInline.Break
                            ? "\n"
                            : ForeignInline.plain(List.of(inline)));
        }
        return words.toString();
    }

    /** The lines, from 0, that begin with a name in bold. */
    private static BitSet boldNames(List<ForeignInline> content) {
        BitSet bold = new BitSet();
        int line = 0;
        boolean begins = true;
        for (int i = 0; i < content.size(); i++) {
            ForeignInline inline = content.get(i);
            if (inline instanceof ForeignInline.Break) {
                line++;
                begins = true;
                continue;
            }
            String text = ForeignInline.plain(List.of(inline));
            if (begins && isBoldName(inline, text, content.subList(i + 1, content.size()))) {
                bold.set(line);
            }
            begins &= text.codePoints().noneMatch(Character::isLetter);
        }
        return bold;
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
        addText(text, text, block);
    }

    private void addText(String text, String spoken, ForeignBlock block) {
        addText(text, spoken, new BitSet(), block);
    }

    private void addText(String text, String spoken, BitSet bold, ForeignBlock block) {
        if (!text.isBlank()) {
            texts.add(text);
            texts.add("");
            List<String> words = new SourceText("", spoken).lines();
            int count = new SourceText("", text).lines().size() + 1;
            for (int i = 0; i < count; i++) {
                shown.add(
                        new Shown(
                                block.origin(),
                                i < words.size() ? words.get(i) : "",
                                bold.get(i),
                                block instanceof ForeignBlock.Heading,
                                i == count - 1));
            }
        }
    }
}
