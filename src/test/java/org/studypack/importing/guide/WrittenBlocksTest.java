package org.studypack.importing.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.pack.Pack;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Blocks of any kind, with any words, come back from a pack as they were, and without a mistake.
 */
final class WrittenBlocksTest {
    private static final Origin ANYWHERE = new Origin.Lines(1, 1);
    private static final List<String> WORDS =
            List.of(
                    "word",
                    "Wort",
                    "слово",
                    "語",
                    "a",
                    "1.",
                    "12)",
                    "#",
                    "##",
                    "-",
                    "+",
                    "*",
                    "**",
                    "_",
                    "__",
                    "a_b",
                    "`",
                    "```",
                    ">",
                    "|",
                    "a|b",
                    "[",
                    "]",
                    "](",
                    "[^1]",
                    "[^1]:",
                    "!",
                    "!!",
                    "<b>",
                    "</b>",
                    "<!--",
                    "&amp;",
                    "&",
                    "{#x}",
                    "{.questions}",
                    "{",
                    "}",
                    "\\",
                    "\\*",
                    "~~",
                    "===",
                    "---",
                    "—",
                    "“said”",
                    "it’s",
                    "(so)",
                    "http://x.example",
                    ":",
                    "=",
                    "x.",
                    "?!");

    @TempDir private Path folder;

    @Test
    void wordsOfAllBlocksComeBack() throws IOException {
        Random random = new Random(20261128);
        for (int round = 0; round < 120; round++) {
            List<ForeignBlock> blocks = new ArrayList<>();
            Map<String, List<ForeignBlock>> notes = new LinkedHashMap<>();
            for (int i = 0; i < 12; i++) {
                add(random, blocks, notes);
            }
            check(round, blocks, notes);
        }
    }

    @Test
    void deepQuotationsAndListsAreNoDeeperThanAPackMayBe() throws IOException {
        ForeignBlock deep = new ForeignBlock.Paragraph(List.of(text("deep")), ANYWHERE, true);
        for (int i = 0; i < 40; i++) {
            deep = new ForeignBlock.Quotation(List.of(deep), ANYWHERE, 0);
        }
        List<ForeignBlock> blocks = new ArrayList<>(List.of(deep));
        for (int i = 1; i < 40; i++) {
            blocks.add(new Item(List.of(text("item")), ANYWHERE, i, Role.BEGINS, ""));
        }
        check(-1, blocks, Map.of());
    }

    private static ForeignInline text(String words) {
        return new ForeignInline.Text(words);
    }

    private void check(int round, List<ForeignBlock> blocks, Map<String, List<ForeignBlock>> notes)
            throws IOException {
        Section section =
                new Section(
                        List.of(new ForeignInline.Text("Title")),
                        ANYWHERE,
                        false,
                        blocks,
                        false,
                        Optional.empty(),
                        List.of());
        ForeignGuide guide = new ForeignGuide(GuideTitle.apart("T"), List.of(section), notes);
        Path book = Files.createDirectories(folder.resolve("book" + round + "/guide"));
        Files.writeString(book.resolveSibling("pack.yaml"), "format: 1\ntitle: T\nlanguage: en\n");
        String written = GuideFiles.of(guide, Set.of()).values().iterator().next();
        Files.writeString(book.resolve("01.md"), written);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Pack> pack = PackReader.read(book.resolveSibling(""), diagnostics);
        assertThat(diagnostics.all()).as(written).filteredOn(Diagnostic::isError).isEmpty();
        StringBuilder read = new StringBuilder();
        words(pack.orElseThrow().guide().getFirst().body(), read);
        assertThat(folded(read.toString())).as(written).isEqualTo(folded(foreign(blocks, notes)));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void add(
            Random random, List<ForeignBlock> blocks, Map<String, List<ForeignBlock>> notes) {
        int depth = blocks.isEmpty() ? 0 : Math.min(3, blocks.getLast().depth());
        switch (random.nextInt(8)) {
            case 0 -> blocks.add(new ForeignBlock.Heading(2, words(random, notes, 2), ANYWHERE));
            case 1, 2, 3 -> {
                Role role =
                        depth > 0 && random.nextInt(4) == 0
                                ? Role.CONTINUES
                                : random.nextBoolean() ? Role.OPENS : Role.BEGINS;
                int own = role == Role.CONTINUES ? depth : 1 + random.nextInt(depth + 1);
                String number = List.of("", "", "1.", "2.", "3)", "a)").get(random.nextInt(6));
                blocks.add(new Item(words(random, notes, 3), ANYWHERE, own, role, number));
            }
            case 4 -> {
                List<ForeignBlock> inner = new ArrayList<>();
                inner.add(new ForeignBlock.Paragraph(words(random, notes, 2), ANYWHERE, true));
                inner.add(new Item(words(random, notes, 1), ANYWHERE, 1, Role.BEGINS, "1."));
                blocks.add(new ForeignBlock.Quotation(inner, ANYWHERE, random.nextInt(depth + 1)));
            }
            case 5 -> {
                List<List<List<ForeignInline>>> rows = new ArrayList<>();
                for (int i = 0; i < 2 + random.nextInt(2); i++) {
                    rows.add(List.of(words(random, notes, 1), words(random, notes, 1)));
                }
                blocks.add(
                        new ForeignBlock.Table(
                                true, List.of(), rows, ANYWHERE, random.nextInt(depth + 1)));
            }
            case 6 ->
                    blocks.add(
                            new ForeignBlock.Verbatim(
                                    "  " + plain(random) + "\n" + plain(random),
                                    ANYWHERE,
                                    random.nextInt(depth + 1)));
            default ->
                    blocks.add(new ForeignBlock.Paragraph(words(random, notes, 4), ANYWHERE, true));
        }
    }

    private static List<ForeignInline> words(
            Random random, Map<String, List<ForeignBlock>> notes, int most) {
        List<ForeignInline> content = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(most); i++) {
            content.add(new ForeignInline.Text(plain(random) + (random.nextBoolean() ? " " : "")));
            content.add(piece(random, notes));
        }
        content.add(new ForeignInline.Text(plain(random)));
        return content;
    }

    private static ForeignInline piece(Random random, Map<String, List<ForeignBlock>> notes) {
        List<ForeignInline> inner = List.of(new ForeignInline.Text(plain(random)));
        return switch (random.nextInt(10)) {
            case 0 -> new ForeignInline.Emphasis(inner);
            case 1 -> new ForeignInline.Strong(inner);
            case 2 -> new ForeignInline.Strong(List.of(new ForeignInline.Emphasis(inner)));
            case 3 -> new ForeignInline.Code(plain(random));
            case 4 -> new ForeignInline.Link("https://x.example/a_(b)*c", inner);
            case 5 -> new ForeignInline.Break();
            case 6 -> {
                String label = "n" + notes.size();
                notes.put(label, List.of(new ForeignBlock.Paragraph(inner, ANYWHERE, true)));
                yield new ForeignInline.Call(label);
            }
            case 7 -> new ForeignInline.InLanguage("fr", inner);
            case 8 -> new ForeignInline.InLanguage("de", List.of(new ForeignInline.Strong(inner)));
            default ->
                    new ForeignInline.Emphasis(
                            List.of(new ForeignInline.Text(" " + plain(random) + " ")));
        };
    }

    private static String plain(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.append(i == 0 || random.nextInt(4) == 0 ? "" : " ");
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static String foreign(
            List<ForeignBlock> blocks, Map<String, List<ForeignBlock>> notes) {
        StringBuilder text = new StringBuilder();
        for (ForeignBlock block : blocks) {
            switch (block) {
                case ForeignBlock.Quotation quotation ->
                        text.append(foreign(quotation.blocks(), notes));
                case ForeignBlock.Table table ->
                        table.rows()
                                .forEach(row -> row.forEach(cell -> foreign(cell, notes, text)));
                case ForeignBlock.Verbatim verbatim -> text.append(verbatim.lines());
                case Item item -> {
                    text.append(item.opens() && item.number().startsWith("a") ? "a)" : "");
                    foreign(item.content(), notes, text);
                }
                default -> foreign(block.content(), notes, text);
            }
        }
        return text.toString();
    }

    private static void foreign(
            List<ForeignInline> content, Map<String, List<ForeignBlock>> notes, StringBuilder to) {
        for (ForeignInline piece : content) {
            if (piece instanceof ForeignInline.Call call) {
                List<ForeignBlock> note = notes.getOrDefault(call.label(), List.of());
                to.append('(').append(note.getFirst().text()).append(')');
            } else if (piece.children().isEmpty()) {
                to.append(ForeignInline.plain(List.of(piece)));
            } else {
                foreign(piece.children(), notes, to);
            }
        }
    }

    private static void words(List<Block> blocks, StringBuilder to) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> inlines(paragraph.content(), to);
                case Block.Heading heading -> inlines(heading.content(), to);
                case Block.Quotation quotation -> {
                    words(quotation.content(), to);
                    assertThat(quotation.source()).isEmpty();
                }
                case Block.BulletList list -> list.items().forEach(item -> words(item, to));
                case Block.NumberedList list -> list.items().forEach(item -> words(item, to));
                case Block.Table table -> {
                    table.columns().forEach(column -> inlines(column.heading(), to));
                    table.rows().forEach(row -> row.forEach(cell -> inlines(cell, to)));
                }
                case Block.Verbatim verbatim -> to.append(verbatim.text());
                case Block.Figure figure -> to.append(figure.alternative());
                case Block.ThematicBreak ignored -> to.append("(a rule)");
            }
        }
    }

    private static void inlines(List<Inline> content, StringBuilder to) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> to.append(text.text());
                case Inline.Code code -> to.append(code.text());
                case Inline.Footnote note -> {
                    to.append('(');
                    words(note.content(), to);
                    to.append(')');
                }
                default -> inline.children().ifPresent(children -> inlines(children, to));
            }
        }
    }
}
