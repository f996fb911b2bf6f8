package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.DiagnosticRenderer;
import org.studypack.diagnostic.Location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ShownDiagnosticsTest {
    private static Diagnostic question(String file, int number) {
        return new Diagnostic(
                Code.QUESTION_WITHOUT_ID,
                "question " + number,
                Location.of(file),
                Optional.empty());
    }

    private static String shown(List<Diagnostic> diagnostics) {
        return new ShownDiagnostics(new DiagnosticRenderer(false)).text(diagnostics);
    }

    @Test
    void manyOfOneKindAreShownByTheFirstAndACount() {
        List<Diagnostic> many = new ArrayList<>();
        for (int i = 1; i <= 4000; i++) {
            many.add(question("a.md", i));
        }
        many.add(question("b.md", 1));
        assertThat(shown(many))
                .contains("question 20\n")
                .doesNotContain("question 21\n")
                .contains("--> b.md")
                .endsWith(
                        "and 3980 more of GDE-003 in a.md; `--json` lists all\n\n4001 warnings\n");
    }

    @Test
    void fewAreAllShown() {
        List<Diagnostic> few = new ArrayList<>();
        for (int i = 1; i <= ShownDiagnostics.MOST; i++) {
            few.add(question("a.md", i));
        }
        assertThat(shown(few)).contains("question 20\n").doesNotContain("more of");
    }
}
