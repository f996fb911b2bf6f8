package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.PlacedText;
import org.studypack.importing.request.ImportResult;
import org.studypack.print.MissingCharacters;
import org.studypack.print.Printer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says right after an import that print lacks letters of the text: a build would say it, at a time
 * when nobody has the document at hand any more.
 */
final class ImportedLetters {
    /** What is no text of the book. */
    private static final String REPORT = "import-report.md";

    private ImportedLetters() {}

    static void check(ImportResult result, Diagnostics diagnostics) {
        List<MissingCharacters> missing =
                Printer.missing(texts(result)).stream()
                        .sorted(Comparator.comparing(MissingCharacters::place))
                        .toList();
        if (missing.isEmpty()) {
            return;
        }
        MissingCharacters first = missing.getFirst();
        int files = missing.size() - 1;
        diagnostics.report(
                Code.IMPORT_NOT_PRINTABLE,
                first.place(),
                "print has no glyph for " + first.named() + others(files),
                "write it in words or show it in a picture; the EPUB alone can be made with"
                        + " `studypack build --format epub`");
    }

    private static String others(int files) {
        return switch (files) {
            case 0 -> "";
            case 1 -> ", nor for characters of another file";
            default -> ", nor for characters of " + files + " other files";
        };
    }

    private static List<PlacedText> texts(ImportResult result) {
        List<PlacedText> texts = new ArrayList<>();
        try {
            for (Path file : result.written()) {
                String name = file.toString().replace('\\', '/');
                boolean text = name.matches(".*\\.(md|vtt|srt|yaml)") && !name.endsWith(REPORT);
                if (text) {
                    int number = 0;
                    for (String line : Files.readString(file).split("\n", -1)) {
                        texts.add(new PlacedText(line, new Location(name, ++number, 1, 1, line)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
