package org.studypack.source.markdown;

import java.util.Locale;

/** The labels of footnotes in Markdown. */
public final class NoteLabels {
    private NoteLabels() {}

    /**
     * What labels of one footnote have in common. Markdown compares them without regard to case,
     * and <i>ß</i> is <i>SS</i> to it.
     */
    public static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
