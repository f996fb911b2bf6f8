package org.studypack.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

import java.util.Map;
import java.util.Optional;

/** Reports what is wrong with a template: which, where, and in which expression. */
final class TemplateErrors {
    private final Map<String, SourceText> overrides;
    private final Diagnostics diagnostics;

    TemplateErrors(Map<String, SourceText> overrides, Diagnostics diagnostics) {
        this.overrides = overrides;
        this.diagnostics = diagnostics;
    }

    /** Reports what came of running a template. */
    void report(String template, Exception thrown) {
        switch (thrown) {
            case ParseException e ->
                    report(
                            at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), 1),
                            TemplateSentence.of(e.getEditorMessage()),
                            null);
            case TemplateNotFoundException e ->
                    report(
                            at(template, 0, 0, 0),
                            "there is no template `" + e.getTemplateName() + "`",
                            null);
            case TemplateException e -> failed(template, e);
            case BoundedWriter.Full ignored ->
                    report(
                            at(template, 0, 0, 0),
                            "the template makes more than "
                                    + TemplateEngine.MOST_CHARACTERS
                                    + " characters",
                            null);
            case StrangerRun.Stopped e ->
                    report(at(template, 0, 0, 0), "the template " + e.getMessage(), null);
            default -> throw new IllegalStateException(thrown);
        }
    }

    private void failed(String template, TemplateException e) {
        if (e.getCause() instanceof BoundedWriter.Full full) {
            report(template, full);
            return;
        }
        String expression = e.getBlamedExpressionString();
        Location location =
                at(
                        Optional.ofNullable(e.getTemplateSourceName()).orElse(template),
                        Optional.ofNullable(e.getLineNumber()).orElse(0),
                        Optional.ofNullable(e.getColumnNumber()).orElse(0),
                        expression == null ? 1 : expression.length());
        report(location, sentence(e, expression), expression);
    }

    private static String sentence(TemplateException e, @Nullable String expression) {
        return e instanceof InvalidReferenceException && expression != null
                ? "there is no `" + expression + "` here, or it has no value"
                : TemplateSentence.of(
                        Optional.ofNullable(e.getMessageWithoutStackTop()).orElse(""));
    }

    private void report(Location location, String message, @Nullable String expression) {
        boolean forbidden = expression != null && expression.contains("?new");
        Code code = forbidden ? Code.TEMPLATE_FORBIDDEN : Code.TEMPLATE_ERROR;
        String text = message.isBlank() ? "the template cannot be understood" : message;
        if (expression == null) {
            diagnostics.report(code, location, text);
        } else {
            diagnostics.report(code, location, text, "look at the expression `" + expression + "`");
        }
    }

    private Location at(String template, int line, int column, int length) {
        SourceText override = overrides.get(template);
        if (override == null) {
            return line > 0
                    ? new Location("templates/" + template, line, column, 1, "")
                    : Location.of("templates/" + template);
        }
        return line > 0
                ? override.at(line, Math.max(1, column), length)
                : Location.of(override.file());
    }
}
