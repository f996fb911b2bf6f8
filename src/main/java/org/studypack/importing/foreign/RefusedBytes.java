package org.studypack.importing.foreign;

import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.SavedFile;
import org.studypack.source.Utf8;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Kinds that show by their bytes that they are not text at all. */
final class RefusedBytes {
    static final ForeignReader PDF = beginning("a PDF", "%PDF-");
    static final ForeignReader RICH_TEXT = beginning("a rich text document (RTF)", "{\\rtf");
    static final ForeignReader ZIP =
            beginning(
                    "a word processor's document (docx, odt) or another zip archive",
                    "PK\u0003\u0004");
    static final ForeignReader OLD_WORD =
            beginning("an old Word document", "\u00D0\u00CF\u0011\u00E0");
    static final ForeignReader IMAGE =
            beginning("an image", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8");
    static final ForeignReader WITH_ZERO = refused(RefusedBytes::withZero);

    private RefusedBytes() {}

    private static ForeignReader beginning(String kind, String... signatures) {
        Optional<String> message = Optional.of("the file is " + kind + ", not text");
        return refused(
                file ->
                        Stream.of(signatures).anyMatch(file::startsWith)
                                ? message
                                : Optional.empty());
    }

    private static ForeignReader refused(Function<SavedFile, Optional<String>> message) {
        return new RefusedKind(
                message,
                "save it as plain text (UTF-8) in the program that made it, and import that");
    }

    private static Optional<String> withZero(SavedFile file) {
        byte[] bytes = file.bytes();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Utf8.looksLikeUtf16(bytes)
                        ? Optional.empty()
                        : Optional.of("the file is not text: byte " + i + " is zero");
            }
        }
        return Optional.empty();
    }
}
