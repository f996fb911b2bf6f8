package org.studypack.importing.report;

import org.studypack.importing.foreign.content.ForeignFile;

import java.util.Optional;

/** Decides on the title of what is imported, and notes which one was not taken. */
public final class TakenTitle {
    private TakenTitle() {}

    /**
     * The title that was asked for, else the document's own, else the name of its file.
     *
     * @param own empty where the document names none
     */
    public static String of(
            String own, Optional<String> asked, ForeignFile file, ImportNotes notes) {
        if (asked.isPresent()) {
            if (!own.isEmpty()) {
                notes.open(
                        "The document's own title gave way to the one that was asked for: "
                                + ReportText.quoted(own));
            }
            return asked.get();
        }
        if (own.isEmpty()) {
            notes.open("The document names no title; its file name was taken.");
            return file.stem();
        }
        return own;
    }
}
