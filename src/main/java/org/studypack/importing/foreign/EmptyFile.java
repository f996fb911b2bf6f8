package org.studypack.importing.foreign;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

import java.util.Optional;

/** A text of nothing but white space. */
final class EmptyFile implements ForeignReader {
    @Override
    public boolean recognizes(SavedFile file) {
        return file.isText(String::isBlank);
    }

    @Override
    public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
        return refused(file, diagnostics);
    }

    /** Reports a file that holds no words, whatever else is in it. */
    static Optional<ForeignContent> refused(SavedFile file, Diagnostics diagnostics) {
        diagnostics.report(Code.NOTHING_FOUND, file.where(), "the file holds no words");
        return Optional.empty();
    }
}
