package org.studypack.importing.report;

import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.report.ImportNotes.Slip.Kind;

import java.util.List;
import java.util.regex.Pattern;

/** Hyphens at the ends of wrapped lines: of the word, or only of the line? */
public final class LineEndHyphens {
    private static final Pattern BROKEN = Pattern.compile("\\p{L}[-\u2010]$");

    private LineEndHyphens() {}

    /** Notes each; none is changed. */
    public static void note(ForeignFile file, ImportNotes notes) {
        List<Line> lines = file.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = lines.get(i).text();
            if (BROKEN.matcher(text).find() && !lines.get(i + 1).isBlank()) {
                String next = lines.get(i + 1).text().replaceFirst("\\s.*", "");
                String last = text.substring(text.lastIndexOf(' ') + 1);
                notes.slip(Kind.LINE_END_HYPHEN, i + 1, last + " " + next, "the hyphen was kept");
            }
        }
    }
}
