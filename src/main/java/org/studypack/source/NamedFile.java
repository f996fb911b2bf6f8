package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.words.LongWord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a person names, such as a recipe or a spreadsheet. It may be anywhere, and a link to
 * it may lead anywhere.
 */
public final class NamedFile {
    private NamedFile() {}

    /** The text of the file, which must be UTF-8; what is wrong with it is reported. */
    public static Optional<SourceText> text(Path file, Diagnostics diagnostics) {
        return text(file, Utf8::decode, diagnostics)
                .filter(text -> LongWord.isNoneIn(text, diagnostics));
    }

    /**
     * As {@link #text(Path, Diagnostics)}, of a file whose reader reports control characters and
     * words that nobody writes: the text has them still.
     */
    public static Optional<SourceText> textWithControls(Path file, Diagnostics diagnostics) {
        return text(file, Utf8::decodeAll, diagnostics);
    }

    /** How the bytes of a file become its text. */
    private interface Decoder {
        Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics);
    }

    private static Optional<SourceText> text(Path file, Decoder decoder, Diagnostics diagnostics) {
        String name = BookFolder.slashes(file);
        Location whole = Location.of(name);
        Path given = file.toAbsolutePath();
        if (!Files.exists(given)) {
            diagnostics.report(Code.MISSING_FILE, whole, "there is no file `%s`".formatted(name));
            return Optional.empty();
        }
        if (!Files.isRegularFile(given)) {
            diagnostics.report(Code.UNREADABLE_FILE, whole, "`%s` is not a file".formatted(name));
            return Optional.empty();
        }
        return BoundedFile.read(given, name, BookFolder.LARGEST_TEXT, whole, diagnostics)
                .flatMap(bytes -> decoder.decode(name, bytes, diagnostics))
                .map(content -> new SourceText(name, content));
    }
}
