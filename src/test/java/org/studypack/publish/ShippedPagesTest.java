package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.studypack.print.ContentsAudit;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.PageChoices;
import org.studypack.publish.run.Progress;
import org.studypack.words.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The book that ships, on the paper that people hold: no word of it is cut off or covered, no
 * heading stands at a foot, columns are shared, and the contents say where each is.
 */
final class ShippedPagesTest {
    private static final Path BOOK = Path.of("book");

    @TempDir Path out;

    @ParameterizedTest
    @EnumSource(Design.class)
    void pagesOfEachPaperAreSound(Design design) throws IOException {
        Publisher publisher = new Publisher();
        for (Paper paper : Paper.values()) {
            PageChoices pages =
                    PageChoices.NONE
                            .with("design", Setting.written(design))
                            .with("paper", Setting.written(paper));
            Outcome<Built> built =
                    publisher.build(
                            BuildMaker.of(BOOK)
                                    .into(out.resolve(Setting.written(paper)))
                                    .making(Product.PDF)
                                    .pages(pages)
                                    .request(),
                            Progress.SILENT);
            Path pdf = built.result().orElseThrow().files().getFirst();
            assertThat(built.diagnostics()).as(paper.name()).isEmpty();
            byte[] made = Files.readAllBytes(pdf);
            assertThat(PageAudit.flaws(made, 6)).as(paper.name()).isEmpty();
            assertThat(PageAudit.strandedHeadings(made)).as(paper.name()).isEmpty();
            assertThat(PageAudit.lonelyColumns(made, 24)).as(paper.name()).isEmpty();
            assertThat(ContentsAudit.wrong(made)).as(paper.name()).isEmpty();
            assertThat(ContentsAudit.entries(made) > 40)
                    .as(paper.name())
                    .isEqualTo(design != Design.HANDOUT);
        }
    }
}
