package org.studypack.importing.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.ImportCase;
import org.studypack.importing.RandomPage;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.foreign.content.WrittenContent;
import org.studypack.importing.foreign.line.ItemMark;
import org.studypack.importing.foreign.line.LineMarks;
import org.studypack.importing.wording.LetterCount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The letters of a document, counted by a walk of their own, are those of its blocks, its notes,
 * what is listed as no text, and the marks that were taken off: for each case of an import.
 */
final class LettersTest {
    @TempDir private Path folder;

    @TestFactory
    List<DynamicTest> noneGoesAstray() throws IOException {
        return ImportCase.tests(LettersTest::check);
    }

    private static Optional<ForeignDocument> read(Path file) {
        return ForeignFileReader.read(file, new Diagnostics())
                .map(ForeignFile::content)
                .filter(WrittenContent.class::isInstance)
                .map(WrittenContent.class::cast)
                .flatMap(content -> content.blocks(new Diagnostics()));
    }

    private static void check(ImportCase example) throws IOException {
        Optional<ForeignDocument> document = read(example.document());
        document.ifPresent(read -> assertThat(read.letters()).isPresent());
        assertThat(document.map(ForeignDocument::astray).orElse(0)).isZero();
        document.ifPresent(read -> read.blocks().forEach(LettersTest::checkMark));
    }

    /** Letters of marks are in the sum, so that words which are taken for one would not show. */
    private static void checkMark(ForeignBlock block) {
        if (block instanceof ForeignBlock.Item item && !item.typed().isEmpty()) {
            String marked = item.typed() + "x";
            assertThat(Stream.concat(LineMarks.item(marked).stream(), ItemMark.all(marked)))
                    .as(item.typed() + item.text())
                    .anyMatch(mark -> mark.length() == item.typed().length());
        }
    }

    @Test
    void noneGoesAstrayOfHtmlInMarkdown() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            RandomPage page = new RandomPage(seed);
            String item = page.more(1).replace("\n", " ");
            String line = page.more(1).replace("\n", " ");
            String text =
                    "# Title[^a]\n\nBefore.\n\n- One\n\n  <div>%s</div>\n- Two %s\n\n[^A]: *A* %s note.\n"
                            .formatted(item, line, line);
            Path file = Files.writeString(folder.resolve("guide.md"), text);
            assertThat(read(file).orElseThrow().astray()).as(text).isZero();
        }
    }

    @Test
    void lostAndDoubledWordsShow() {
        ForeignBlock block =
                new ForeignBlock.Paragraph(
                        List.of(new ForeignInline.Text("a mill")), new Origin.Lines(1, 1), true);
        List<ForeignBlock> blocks = new ArrayList<>(List.of(block));
        assertThat(document(blocks, LetterCount.of("a water mill")).astray()).isEqualTo(5);
        assertThat(document(blocks, 5).astray()).isZero();
        blocks.add(block);
        assertThat(document(blocks, 5).astray()).isEqualTo(-5);
    }

    private static ForeignDocument document(List<ForeignBlock> blocks, int letters) {
        return new ForeignDocument(
                Optional.empty(),
                Optional.empty(),
                blocks,
                new LinkedHashMap<>(),
                List.of(),
                List.of(),
                OptionalInt.of(letters));
    }
}
