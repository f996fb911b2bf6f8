package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

import java.util.Optional;

/** A text of nothing but white space. */
public final class EmptyFile implements ForeignReader {
    @Override
    public boolean recognizes(SavedFile file) {
        return file.isText(String::isBlank);
    }

    @Override
    public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
        return refused(file, diagnostics);
    }

    /** Reports a file that holds no words, whatever else is in it. */
    public static Optional<ForeignContent> refused(SavedFile file, Diagnostics diagnostics) {
        diagnostics.report(Code.NOTHING_FOUND, file.where(), "the file holds no words");
        return Optional.empty();
    }
}
