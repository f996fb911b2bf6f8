package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.diagnostic.Watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The templates and style sheets of a book folder that replace the shipped ones. */
public final class TemplateFolder {
    private static final String FOLDER = "templates";
    private static final List<String> ENDINGS = List.of(".ftlx", ".css");
    private static final List<String> LIKELY =
            List.of(".ftlx", ".ftl", ".ftlh", ".html", ".xhtml", ".css", ".scss");

    private TemplateFolder() {}

    /**
     * The texts of {@code templates/*.ftlx} and {@code templates/*.css} by file name; empty where
     * the folder has none. What cannot be read is reported.
     */
    public static Map<String, SourceText> read(Path book, Diagnostics diagnostics) {
        return read(book, diagnostics, Watch.NONE);
    }

    /**
     * The same under watch.
     *
     * @param watch is notified of each file that is read
     */
    public static Map<String, SourceText> read(Path book, Diagnostics diagnostics, Watch watch) {
        Map<String, SourceText> texts = new TreeMap<>();
        BookFolder.open(book, diagnostics, watch)
                .ifPresent(
                        folder -> {
                            for (String name : folder.names(FOLDER)) {
                                if (ENDINGS.stream().anyMatch(name::endsWith)) {
                                    add(folder, name, texts);
                                } else {
                                    requireOther(folder, name, diagnostics);
                                }
                            }
                        });
        return texts;
    }

    /** Reports a file that was meant as a template, it seems, but has another ending. */
    private static void requireOther(BookFolder folder, String name, Diagnostics diagnostics) {
        if (LIKELY.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            diagnostics.report(
                    Code.MISSPELT_FILE,
                    folder.whole(FOLDER + "/" + name),
                    "`%s` is not read".formatted(name),
                    "files in `templates` end in %s".formatted(String.join(" or ", ENDINGS)));
        }
    }

    private static void add(BookFolder folder, String name, Map<String, SourceText> texts) {
        String path = FOLDER + "/" + name;
        folder.text(path, folder.whole(path)).ifPresent(text -> texts.put(name, text));
    }
}
