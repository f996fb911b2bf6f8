package org.studypack.source;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The templates and style sheets of a book folder that replace the shipped ones. */
public final class TemplateFolder {
    private static final String FOLDER = "templates";

    private TemplateFolder() {}

    /**
     * The texts of {@code templates/*.ftlx} and {@code templates/*.css} by file name; empty where
     * the folder has none. What cannot be read is reported.
     */
    public static Map<String, SourceText> read(Path book, Diagnostics diagnostics) {
        Map<String, SourceText> texts = new TreeMap<>();
        BookFolder.open(book, diagnostics)
                .ifPresent(
                        folder ->
                                folder.names(FOLDER).stream()
                                        .filter(
                                                name ->
                                                        name.endsWith(".ftlx")
                                                                || name.endsWith(".css"))
                                        .forEach(name -> add(folder, name, texts)));
        return texts;
    }

    private static void add(BookFolder folder, String name, Map<String, SourceText> texts) {
        String path = FOLDER + "/" + name;
        folder.text(path, folder.whole(path)).ifPresent(text -> texts.put(name, text));
    }
}
