package org.studypack.importing.foreign;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.SavedFile;

import java.util.Optional;

/** A text in another encoding than UTF-8: a guess would bring wrong letters. */
final class UndecodableFile implements ForeignReader {
    @Override
    public boolean recognizes(SavedFile file) {
        return file.text().isEmpty();
    }

    @Override
    public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
        file.reportUndecodable(diagnostics);
        return Optional.empty();
    }
}
