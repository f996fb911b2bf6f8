package org.studypack.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;

final class DiagnosticTest {
    @Test
    void whatIsLongerThanAnybodyReadsIsCut() {
        String text = "a".repeat(Diagnostic.LONGEST - 2) + "\uD83D\uDE00".repeat(1_000_000);
        Diagnostic found =
                new Diagnostic(Code.TEMPLATE_ERROR, text, Location.of("a"), Optional.of(text));
        assertThat(found.message()).hasSize(Diagnostic.LONGEST - 1).endsWith("a…");
        assertThat(found.hint()).contains(found.message());
    }
}
