package org.studypack.check.validator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/** A stranger's publication may have mistakes without end; what is kept of them has one. */
final class RepeatsTest {
    private final Repeats repeats = new Repeats("EPUBCheck", "a.epub");

    private void add(Code code, String file, int line, String message) {
        repeats.add(
                "RSC-005",
                new Diagnostic(
                        code, message, new Location(file, line, 1, 1, ""), Optional.empty()));
    }

    @Test
    void sameFindingOfOneFileIsCounted() {
        add(Code.EPUBCHECK, "a.epub!/x.xhtml", 3, "wrong");
        add(Code.EPUBCHECK, "a.epub!/x.xhtml", 5, "wrong");
        add(Code.EPUBCHECK, "a.epub!/y.xhtml", 7, "wrong");
        List<Diagnostic> all = repeats.all();
        assertThat(all)
                .extracting(each -> each.message() + " " + each.location().line())
                .containsExactly(
                        "EPUBCheck RSC-005, 2 times: wrong 3", "EPUBCheck RSC-005: wrong 7");
    }

    @Test
    void whatIsBeyondTheBoundIsCountedAndDecides() {
        for (int i = 0; i < 100_000; i++) {
            add(Code.EPUBCHECK_REMARK, "a.epub", i + 1, "odd " + i);
        }
        add(Code.EPUBCHECK, "a.epub", 1, "wrong");
        List<Diagnostic> all = repeats.all();
        assertThat(all).hasSize(Repeats.MOST + 1);
        assertThat(all.getLast().message())
                .isEqualTo("EPUBCheck finds 99801 more, which are not listed");
        assertThat(all.getLast().isError()).isTrue();
    }

    @Test
    void longMessageIsCut() {
        add(Code.EPUBCHECK, "a.epub", 1, "x".repeat(1_000_000));
        assertThat(repeats.all().getFirst().message()).hasSizeLessThan(1_100);
    }
}
