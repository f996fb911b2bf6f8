package org.studypack.publish.press;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.template.TemplateEngine;
import org.studypack.words.Spelling;

import java.util.Map;
import java.util.TreeMap;

/** Finds files among a pack's own templates that nobody reads, since their names are misspelt. */
final class TemplateNames {
    private TemplateNames() {}

    /**
     * Those files that somebody reads; the others are reported.
     *
     * <p>A file of another name than a shipped one is read only where one of the pack's own
     * templates asks for it.
     *
     * @param files texts of templates and style sheets by file name
     */
    static Map<String, SourceText> read(Map<String, SourceText> files, Diagnostics diagnostics) {
        Map<String, SourceText> read = new TreeMap<>(files);
        files.forEach(
                (name, file) -> {
                    if (!TemplateEngine.names().contains(name) && !isNamed(name, files)) {
                        diagnostics.report(
                                Code.MISSPELT_FILE,
                                Location.of(file.file()),
                                "`%s` is not read".formatted(name),
                                Spelling.hint(name, TemplateEngine.names()));
                        read.remove(name);
                    }
                });
        return read;
    }

    private static boolean isNamed(String name, Map<String, SourceText> files) {
        return name.endsWith(".ftlx")
                && files.values().stream().anyMatch(file -> file.content().contains(name));
    }
}
