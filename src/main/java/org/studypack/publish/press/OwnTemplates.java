package org.studypack.publish.press;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.template.TemplateEngine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The templates and style sheets that a pack has of its own. Where words are lost in a pack that
 * has some, they are the likely cause, and a person can mend that.
 *
 * @param files as diagnostics name them, in order
 */
record OwnTemplates(List<String> files) {

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
        String named = "`" + String.join("`, `", files) + "`";
        return "the pack replaces shipped templates whole, and one of its own must show each word"
                + " once: "
                + named
                + "; try without";
    }
}
