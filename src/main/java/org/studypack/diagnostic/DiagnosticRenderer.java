package org.studypack.diagnostic;

import java.util.List;

/**
 * Writes diagnostics for a person at a terminal:
 *
 * <pre>
 * error[PCK-004]: unknown key `langauge`
 *   --&gt; book/pack.yaml:3:1
 *    |
 *  3 | langauge: en
 *    | ^^^^^^^^
 *    = hint: did you mean `language`?
 * </pre>
 *
 * Nothing in a person's files can drive the terminal. Lines end in LF.
 */
public final class DiagnosticRenderer {
    private final boolean colour;

    /**
     * @param colour whether ANSI colours are used
     */
    public DiagnosticRenderer(boolean colour) {
        this.colour = colour;
    }

    /** One diagnostic, its last line ended. */
    public String render(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        int margin = location.isWholeFile() ? 1 : Integer.toString(location.line()).length();
        String indent = " ".repeat(margin);
        StringBuilder text = new StringBuilder(heading(diagnostic));
        text.append(indent)
                .append(paint(Tint.MARGIN, " --> "))
                .append(TerminalText.safe(location.toString()))
                .append('\n');
        if (!location.text().isEmpty()) {
            appendLine(text, diagnostic, indent);
        }
        diagnostic.hint().ifPresent(hint -> appendHint(text, hint, indent));
        return text.toString();
    }

    /** How many there are, for instance {@code 2 errors, 1 warning}; empty where there are none. */
    public String summary(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long warnings = diagnostics.size() - errors;
        StringBuilder text = new StringBuilder();
        if (errors > 0) {
            text.append(paint(Tint.ERROR, count(errors, "error")));
        }
        if (warnings > 0) {
            text.append(errors > 0 ? ", " : "")
                    .append(paint(Tint.WARNING, count(warnings, "warning")));
        }
        return text.toString();
    }

    private String heading(Diagnostic diagnostic) {
        String kind = diagnostic.isError() ? "error" : "warning";
        String label = paint(Tint.of(diagnostic), kind + "[" + diagnostic.code().id() + "]");
        String message = String.join("\n  ", safeLines(diagnostic.message()));
        return label + paint(Tint.HEADING, ": " + message) + "\n";
    }

    private void appendLine(StringBuilder text, Diagnostic diagnostic, String indent) {
        SourceLine line = SourceLine.around(diagnostic.location());
        String empty = indent + paint(Tint.MARGIN, "  |");
        String number = " " + diagnostic.location().line() + " |";
        text.append(empty).append('\n');
        text.append(paint(Tint.MARGIN, number))
                .append(line.shown().isEmpty() ? "" : " " + line.shown())
                .append('\n');
        text.append(empty)
                .append(" ".repeat(line.before() + 1))
                .append(paint(Tint.of(diagnostic), "^".repeat(line.marked())))
                .append('\n');
    }

    private void appendHint(StringBuilder text, String hint, String indent) {
        String continued = "\n" + indent + " ".repeat("  = hint: ".length());
        text.append(indent)
                .append(paint(Tint.MARGIN, "  ="))
                .append(paint(Tint.HEADING, " hint:"))
                .append(' ')
                .append(String.join(continued, safeLines(hint)))
                .append('\n');
    }

    private static List<String> safeLines(String text) {
        return text.lines().map(TerminalText::safe).toList();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String paint(Tint tint, String text) {
        return colour ? tint.start + text + "\u001B[0m" : text;
    }

    /** The colours, by what they stand for. */
    private enum Tint {
        ERROR("\u001B[1;31m"),
        WARNING("\u001B[1;33m"),
        HEADING("\u001B[1m"),
        MARGIN("\u001B[1;34m");

        private final String start;

        Tint(String start) {
            this.start = start;
        }

        private static Tint of(Diagnostic diagnostic) {
            return diagnostic.isError() ? ERROR : WARNING;
        }
    }
}
