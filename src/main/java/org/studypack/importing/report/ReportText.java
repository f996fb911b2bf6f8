package org.studypack.importing.report;

import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.report.ImportNotes.LeftOut;
import org.studypack.importing.report.ImportNotes.Slip;
import org.studypack.source.MarkdownEscape;

import java.util.List;
import java.util.Locale;

/**
 * Writes a chapter of the report as Markdown in which the document's own words stand as they are:
 * short ones escaped, long ones in blocks of code.
 */
public final class ReportText {
    private static final int LONGEST = 100;

    /** More than is shown, whatever white space is among it. */
    private static final int MOST_READ = 2_000;

    private static final int MOST = 300;
    private final ForeignFile file;
    private final ImportNotes notes;
    private final StringBuilder text = new StringBuilder();

    public ReportText(ForeignFile file, ImportNotes notes) {
        this.file = file;
        this.notes = notes;
    }

    /**
     * A chapter below its heading.
     *
     * @param made what was made of the document, a line an entry, in Markdown
     */
    public String chapter(List<String> made) {
        return chapter(made, file.wordCount());
    }

    /**
     * The same, where it is known how many words were read.
     *
     * @param words in the document
     */
    public String chapter(List<String> made, int words) {
        text.append(
                "Read as %s: %s, %s.\n"
                        .formatted(file.content().kind(), extent(), count(words, "word")));
        if (file.removed() > 0) {
            text.append("Left out of it: ")
                    .append(count(file.removed(), "control character"))
                    .append(", which no book can hold.\n");
        }
        list("What was made of it", made);
        leftOut();
        pieces("Left out, for you to confirm", notes.toConfirm());
        list("Left open", notes.open());
        slips();
        return text.toString();
    }

    private String extent() {
        ForeignContent.Extent extent = file.content().extent();
        return count(extent.count(), extent.unit());
    }

    private void leftOut() {
        pieces("Left out", notes.leftOut());
        if (!notes.unworded().isEmpty()) {
            if (notes.leftOut().isEmpty()) {
                heading("Left out");
            }
            notes.unworded().stream()
                    .map(MarkdownEscape::oneLine)
                    .forEach(what -> text.append("- ").append(capital(what)).append('\n'));
        }
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            heading(title);
            entries.forEach(e -> text.append("- ").append(e).append('\n'));
        }
    }

    private void pieces(String title, List<LeftOut> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        heading(title);
        for (LeftOut piece : pieces) {
            String at = piece.origin().described();
            text.append("- ").append(capital(at)).append(", ");
            text.append(piece.reason()).append(":\n\n");
            piece.text().lines().forEach(l -> text.append("      ").append(l).append('\n'));
            text.append('\n');
        }
        text.setLength(text.length() - 1);
    }

    private void slips() {
        for (Slip.Kind kind : Slip.Kind.values()) {
            List<Slip> slips = notes.slips(kind);
            if (slips.isEmpty()) {
                continue;
            }
            boolean mayChange = kind == Slip.Kind.TIMES; // each of them says what was made of it
            heading(kind.title() + (mayChange ? "" : " (nothing was changed)"));
            for (Slip slip : slips.subList(0, Math.min(MOST, slips.size()))) {
                text.append(
                                "- %s: %s"
                                        .formatted(
                                                capital(slip.origin().described()),
                                                quoted(slip.text())))
                        .append(slip.remark().isEmpty() ? "" : ", " + slip.remark())
                        .append('\n');
            }
            if (slips.size() > MOST) {
                text.append("- … and %d more\n".formatted(slips.size() - MOST));
            }
        }
    }

    private void heading(String title) {
        text.append("\n### ").append(title).append("\n\n");
    }

    /** Words of the document, cut where they are long. */
    public static String quoted(String words) {
        return "“" + words(words) + "”";
    }

    public static String words(String words) {
        String plain =
                MarkdownEscape.oneLine(words.substring(0, Math.min(words.length(), MOST_READ)));
        boolean cut = plain.codePointCount(0, plain.length()) > LONGEST;
        String shown = cut ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…" : plain;
        return MarkdownEscape.escape(shown);
    }

    /** Words that begin an entry. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A path, an address or another name as it is typed, on one line whatever is in it. */
    public static String code(String name) {
        return "`" + MarkdownEscape.oneLine(name).replace('`', '\'') + "`";
    }

    /** A number with its noun in the plural where there is not one. */
    public static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
