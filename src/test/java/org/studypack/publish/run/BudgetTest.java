package org.studypack.publish.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.BuildMaker;
import org.studypack.publish.Publisher;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Built;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A build that passes its budget publishes nothing and is the pack's mistake. */
final class BudgetTest {
    private static final Path BOOK = Path.of("book");

    @Test
    void buildThatTakesTooLongNamesAFileAndPublishesNothing(@TempDir Path out) throws IOException {
        Publisher publisher = new Publisher(Optional.empty(), new Budget(0, 1L << 40));
        BuildRequest request = BuildMaker.of(BOOK).into(out).request();
        Outcome<Built> outcome = publisher.build(request, Progress.SILENT);
        assertThat(outcome.failure()).isEqualTo(Outcome.Failure.INPUT);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.TAKES_TOO_LONG);
        assertThat(outcome.diagnostics())
                .filteredOn(found -> found.code() == Code.TAKES_TOO_LONG)
                .allSatisfy(found -> assertThat(found.location().file()).startsWith("book"));
        try (var files = Files.list(out)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void deadlinesGrowWithThePackAndWithPatience() {
        for (Phase phase : Phase.values()) {
            long small = Budget.NORMAL.deadline(phase, 10_000).toMillis();
            long large = Budget.NORMAL.deadline(phase, 10_000_000).toMillis();
            long patient = Budget.NORMAL.withPatience(3).deadline(phase, 10_000).toMillis();
            assertThat(large).isGreaterThan(small);
            assertThat(patient).isBetween(3 * small - 3, 3 * small + 3);
        }
    }

    /** A phase as the page calls it. */
    private static String row(Phase phase) {
        return switch (phase) {
            case READING -> "reading the book";
            case TEXT -> "making its text";
            case PAGES -> "setting its pages";
            case COMPARISON -> "comparing what was made with the pack";
            case EPUB -> "making the EPUB";
            case ROW -> "reading one row of a batch";
            case IMPORTING -> "importing a file";
            case JUDGING -> "judging a finished file (`check FILE`, `--check`)";
            case PIECE -> "drawing one picture; running one of the pack's own templates";
            case PIECES -> "all pictures and templates of one pack";
        };
    }

    @Test
    void pageOfLimitsSaysEachDeadline() throws IOException {
        String page = Files.readString(Path.of("docs/limits.md"));
        for (Phase phase : Phase.values()) {
            long start = Budget.NORMAL.deadline(phase, 0).toSeconds();
            long more = Budget.NORMAL.deadline(phase, 1_000_000).toSeconds() - start;
            assertThat(page)
                    .containsOnlyOnce(
                            "\n| " + row(phase) + " | %d s | %d s | ".formatted(start, more));
        }
        assertThat(page).contains("| memory | %d MiB |".formatted(Budget.NORMAL.memory() >> 20));
    }
}
