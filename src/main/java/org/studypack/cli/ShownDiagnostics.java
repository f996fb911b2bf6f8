package org.studypack.cli;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.DiagnosticRenderer;
import org.studypack.diagnostic.TerminalText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a terminal shows of diagnostics: of those with one code in one file the first, and how many
 * more there are. One slip in a program that wrote a file is a thousand mistakes, and the one
 * mistake of another kind must not be lost among them; {@code --json} has all.
 */
record ShownDiagnostics(DiagnosticRenderer renderer) {
    /** The most that are shown of one code in one file. */
    static final int MOST = 20;

    /** What a person takes for the same. */
    private record Kind(String code, String file) {}

    String text(List<Diagnostic> diagnostics) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            Kind kind = new Kind(diagnostic.code().id(), diagnostic.location().file());
            if (counts.merge(kind, 1, Integer::sum) <= MOST) {
                text.append(renderer.render(diagnostic)).append('\n');
            }
        }
        counts.forEach(
                (kind, count) -> {
                    if (count > MOST) {
                        text.append(
                                "and %d more of %s in %s; `--json` lists all\n\n"
                                        .formatted(
                                                count - MOST,
                                                kind.code(),
                                                TerminalText.safe(kind.file())));
                    }
                });
        return text + renderer.summary(diagnostics) + "\n";
    }
}
