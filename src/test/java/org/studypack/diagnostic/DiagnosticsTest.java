package org.studypack.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;

final class DiagnosticsTest {
    private static final Location PLACE = Location.of("a.md");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void partFailsByItsOwnErrorsAlone() {
        diagnostics.report(Code.MISSING_FILE, PLACE, "before");
        assertThat(diagnostics.within(own -> Optional.of("made"))).contains("made");
        Optional<String> failed =
                diagnostics.within(
                        own -> {
                            own.report(Code.NOT_UTF8, PLACE, "within");
                            return Optional.of("made");
                        });
        assertThat(failed).isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::message).contains("before", "within");
    }

    @Test
    void warningsOfAPartAreReportedAndDoNotStopIt() {
        Optional<String> made =
                diagnostics.within(
                        own -> {
                            own.report(Code.MISSPELT_FILE, PLACE, "odd");
                            return Optional.of("made");
                        });
        assertThat(made).contains("made");
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    /** Whoever reported it first, the part is not sound. */
    @Test
    void errorThatWasReportedBeforeStopsAPartToo() {
        Diagnostics.Part<String, RuntimeException> part =
                own -> {
                    own.report(Code.NOT_UTF8, PLACE, "the same");
                    return Optional.of("made");
                };
        assertThat(diagnostics.within(part)).isEmpty();
        assertThat(diagnostics.within(part)).isEmpty();
        assertThat(diagnostics.all()).hasSize(1);
    }

    @Test
    void whatAPartReportsMayBeChangedOnItsWay() {
        Location other = Location.of("b.csv");
        Optional<String> failed =
                diagnostics.within(
                        found ->
                                new Diagnostic(Code.NOT_UTF8, found.message(), other, found.hint()),
                        own ->
                                own.within(
                                        inner -> {
                                            inner.report(Code.MISSPELT_FILE, PLACE, "odd");
                                            return Optional.of("made");
                                        }));
        assertThat(failed).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(found -> assertThat(found.location()).isEqualTo(other));
    }
}
