package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.nio.file.Files;
import java.nio.file.Path;

/** Says why a path is no folder of a book, and what was perhaps meant. */
final class NoBook {
    /** What stands for bytes of a name that are no UTF-8. */
    private static final char NO_UTF_8 = '\uFFFD';

    private NoBook() {}

    static void report(Path path, Diagnostics diagnostics) {
        String name = BookFolder.slashes(path);
        diagnostics.report(Code.NO_BOOK, Location.of(name), why(path, name), instead(path, name));
    }

    private static String why(Path path, String name) {
        if (Files.exists(path)) {
            return "this is not a folder";
        }
        return name.indexOf(NO_UTF_8) >= 0
                ? "a folder whose name is not UTF-8 cannot be read"
                : "there is no such folder";
    }

    private static String instead(Path path, String name) {
        if (name.endsWith(".csv")) {
            return "packs of a spreadsheet are made by `studypack batch %s -o OUT`".formatted(name);
        }
        return path.endsWith("pack.yaml")
                ? "name the folder that holds the pack.yaml"
                : "name a folder that holds a pack.yaml, or make one with `studypack new`";
    }
}
