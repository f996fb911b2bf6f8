package org.studypack.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Runs FreeMarker templates over the records of {@link Page}. A template sees its record and other
 * templates, nothing else: no class, no method, no file, no clock, no default locale.
 */
public final class TemplateEngine {
    /** The most characters one template may make: far more than any real page. */
    static final int MOST_CHARACTERS = 32_000_000;

    private final Configuration configuration;
    private final Map<String, SourceText> overrides;

    /**
     * Prepares to render with the shipped templates.
     *
     * @param overrides templates that replace the shipped ones, by file name
     */
    public TemplateEngine(Map<String, SourceText> overrides) {
        this.overrides = Map.copyOf(overrides);
        this.configuration = configured(new TemplateFiles(this.overrides));
    }

    private static Configuration configured(TemplateLoader files) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(files);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    /** Renders a page; empty where the template has an error, which is reported. */
    public Optional<Rendered> render(Page page, Diagnostics diagnostics) {
        return render(page.template(), (Record) page, diagnostics);
    }

    /**
     * Renders the default cover as SVG; empty where the template has an error, which is reported.
     */
    public Optional<Rendered> render(CoverDesign cover, Diagnostics diagnostics) {
        return render(CoverDesign.TEMPLATE, cover, diagnostics);
    }

    /** A style sheet: the pack's own, or the shipped one. */
    public SourceText stylesheet(String name) {
        SourceText override = overrides.get(name);
        return override != null ? override : TemplateFiles.shipped(name);
    }

    private Optional<Rendered> render(String name, Record data, Diagnostics diagnostics) {
        RecordWrapper wrapper = new RecordWrapper();
        BoundedWriter out = new BoundedWriter(MOST_CHARACTERS);
        try {
            Template template = configuration.getTemplate(name);
            template.createProcessingEnvironment(
                            (TemplateHashModel) wrapper.wrap(data), out, wrapper)
                    .process();
            return Optional.of(new Rendered(name, out.toString(), wrapper.locations()));
        } catch (ParseException e) {
            report(
                    e.getTemplateName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    e.getEditorMessage(),
                    null,
                    diagnostics);
        } catch (TemplateNotFoundException e) {
            report(
                    name,
                    0,
                    0,
                    "there is no template `" + e.getTemplateName() + "`",
                    null,
                    diagnostics);
        } catch (TemplateException e) {
            report(
                    Optional.ofNullable(e.getTemplateSourceName()).orElse(name),
                    Optional.ofNullable(e.getLineNumber()).orElse(0),
                    Optional.ofNullable(e.getColumnNumber()).orElse(0),
                    firstSentence(e),
                    e.getBlamedExpressionString(),
                    diagnostics);
        } catch (BoundedWriter.Full e) {
            report(
                    name,
                    0,
                    0,
                    "the template makes more than " + MOST_CHARACTERS + " characters",
                    null,
                    diagnostics);
        } catch (IOException e) {
            report(name, 0, 0, "the template cannot be read", null, diagnostics);
        }
        return Optional.empty();
    }

    private static String firstSentence(TemplateException e) {
        String message = e.getMessageWithoutStackTop();
        if (message == null || message.isBlank()) {
            return "the template fails";
        }
        String line = message.strip().lines().findFirst().orElseThrow().strip();
        return line.endsWith(":") || line.endsWith(".")
                ? line.substring(0, line.length() - 1)
                : line;
    }

    private void report(
            String template,
            int line,
            int column,
            @Nullable String message,
            @Nullable String expression,
            Diagnostics diagnostics) {
        Code code =
                expression != null && expression.contains("?new")
                        ? Code.TEMPLATE_FORBIDDEN
                        : Code.TEMPLATE_ERROR;
        Location location = location(template, line, column, expression);
        String text =
                Optional.ofNullable(message)
                        .orElse("the template cannot be understood")
                        .lines()
                        .findFirst()
                        .orElse("");
        if (expression == null) {
            diagnostics.report(code, location, text);
        } else {
            diagnostics.report(code, location, text, "look at the expression `" + expression + "`");
        }
    }

    private Location location(String template, int line, int column, @Nullable String expression) {
        SourceText override = overrides.get(template);
        if (override == null) {
            return new Location("templates/" + template, line, column, line > 0 ? 1 : 0, "");
        }
        if (line <= 0) {
            return Location.of(override.file());
        }
        return override.at(line, Math.max(1, column), expression == null ? 1 : expression.length());
    }
}
