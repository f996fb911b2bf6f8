package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.studypack.diagnostic.Severity;
import org.studypack.print.PageAudit;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Whatever stands on pages, no word of it is lost and none lies on another. A run of {@code
 * -DrandomPages=200} tries so many packs in each design, {@code -DrandomPages=200-230} those.
 */
final class RandomPagesTest {
    /** How near to the edge of a page letters may stand, in millimetres. */
    private static final double EDGE = 6;

    private static final List<String> PAGES =
            List.of(
                    "book a4",
                    "handout a4",
                    "book a5",
                    "book letter",
                    "large-print a4",
                    "clear-print a4",
                    "handout letter",
                    "book half-letter");

    private final Publisher publisher = new Publisher();

    static Stream<Arguments> packs() {
        String asked = System.getProperty("randomPages", "1-4");
        String[] bounds = (asked.contains("-") ? asked : "1-" + asked).split("-", 2);
        boolean all = System.getProperty("randomPages") != null;
        return LongStream.rangeClosed(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]))
                .boxed()
                .flatMap(
                        seed ->
                                PAGES.stream()
                                        .filter(each -> all || PAGES.indexOf(each) < 2)
                                        .map(pages -> Arguments.of(seed, pages)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noWordIsLost(long seed, String pages, @TempDir Path folder) throws IOException {
        Path pack = RandomPages.write(folder.resolve("pack"), seed, seed % 3 == 0 ? 60 : 12);
        String[] layout = pages.split(" ", 2);
        Outcome<Built> made =
                publisher.build(
                        BuildMaker.of(pack)
                                .into(folder.resolve("out"))
                                .making(Product.PDF)
                                .with("design", layout[0])
                                .with("paper", layout[1])
                                .request(),
                        Progress.SILENT);
        assertThat(made.diagnostics()).noneMatch(each -> each.severity() == Severity.ERROR);
        byte[] pdf = Files.readAllBytes(made.result().orElseThrow().files().getFirst());
        assertThat(PageAudit.flaws(pdf, EDGE)).isEmpty();
    }
}
