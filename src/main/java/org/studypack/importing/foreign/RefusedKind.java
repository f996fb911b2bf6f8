package org.studypack.importing.foreign;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.SavedFile;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind that no import reads.
 *
 * @param message what a file of this kind is, as a sentence; empty for a file of any other
 * @param hint what to do
 */
record RefusedKind(Function<SavedFile, Optional<String>> message, String hint)
        implements ForeignReader {

    @Override
    public boolean recognizes(SavedFile file) {
        return message.apply(file).isPresent();
    }

    @Override
    public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
        message.apply(file)
                .ifPresent(is -> diagnostics.report(Code.UNKNOWN_KIND, file.where(), is, hint));
        return Optional.empty();
    }
}
