package org.studypack.publish.press;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.print.page.UnsettableException;
import org.studypack.template.TemplateEngine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The templates and style sheets that a pack has of its own. Where words are lost in a pack that
 * has some, or no page can be set, they are the likely cause, and a person can mend that.
 *
 * @param files as diagnostics name them, in order
 */
record OwnTemplates(List<String> files) {
    private static final String PRINT_STYLE = "/print.css";

    OwnTemplates {
        files = List.copyOf(files);
    }

    /**
     * Those that replace shipped ones.
     *
     * @param texts of a pack's folder, by file name
     */
    static OwnTemplates of(Map<String, SourceText> texts) {
        return new OwnTemplates(
                texts.entrySet().stream()
                        .filter(text -> TemplateEngine.names().contains(text.getKey()))
                        .map(text -> text.getValue().file())
                        .sorted()
                        .toList());
    }

    /** Compares what was made with what was meant; lost words are reported with their cause. */
    void compare(Consumer<Diagnostics> comparison, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        comparison.accept(found);
        found.all().stream().map(this::explained).forEach(diagnostics::add);
    }

    private Diagnostic explained(Diagnostic found) {
        if (files.isEmpty() || found.code() != Code.TEXT_CHANGED) {
            return found;
        }
        return new Diagnostic(
                Code.TEMPLATE_LOSES_TEXT, found.message(), found.location(), Optional.of(hint()));
    }

    private String hint() {
        return "the pack replaces shipped templates whole, and one of its own must show each word"
                + " once: "
                + named(files)
                + "; try without";
    }

    private static String named(List<String> files) {
        return "`" + String.join("`, `", files) + "`";
    }

    /** Sets pages; empty where the engine cannot set what the pack's own files ask for. */
    <T> Optional<T> set(Supplier<Optional<T>> setting, Diagnostics diagnostics) {
        try {
            return setting.get();
        } catch (UnsettableException e) {
            List<String> sheets = ending(PRINT_STYLE);
            List<String> templates = ending(".ftlx");
            // Without any style the engine may stop over what the shipped one keeps from it.
            boolean byStyle = !sheets.isEmpty() && (e.isByStyle() || templates.isEmpty());
            List<String> likely = byStyle ? sheets : templates;
            if (likely.isEmpty()) {
                throw e;
            }
            diagnostics.report(
                    byStyle ? Code.STYLESHEET_ERROR : Code.TEMPLATE_NOT_XHTML,
                    Location.of(likely.getFirst()),
                    byStyle ? e.sentence() : "print cannot set what the pack's own templates make",
                    "take out the last change to "
                            + named(likely)
                            + ", or delete it to have the shipped one");
            return Optional.empty();
        }
    }

    private List<String> ending(String end) {
        return files.stream().filter(file -> file.endsWith(end)).toList();
    }
}
