package org.studypack.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.diagnostic.Watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs FreeMarker templates over the records of {@link Page}. A template sees its record and other
 * templates, nothing else: no class, no method, no file, no clock, no default locale.
 */
public final class TemplateEngine {
    /** The most characters one template may make: far more than any real page. */
    static final int MOST_CHARACTERS = 32_000_000;

    private final Configuration configuration;
    private final Map<String, SourceText> overrides;
    private final Watch watch;

    /** What is wrong with the pack's own templates and style sheets. */
    private final List<Diagnostic> reported;

    /**
     * Prepares to render, unwatched.
     *
     * @param overrides templates that replace the shipped ones, by file name
     */
    public TemplateEngine(Map<String, SourceText> overrides) {
        this(overrides, Watch.NONE);
    }

    /**
     * Prepares to render.
     *
     * @param overrides templates that replace the shipped ones, by file name
     * @param watch stops those that do not end
     */
    public TemplateEngine(Map<String, SourceText> overrides, Watch watch) {
        this.watch = watch;
        this.overrides = Map.copyOf(overrides);
        this.configuration =
                this.overrides.isEmpty()
                        ? new Configuration(Configuration.VERSION_2_3_34)
                        : new StoppableTemplates();
        configure(configuration, new TemplateFiles(this.overrides));
        Diagnostics own = new Diagnostics();
        this.overrides.forEach((file, text) -> OverrideGate.check(file, text, own));
        this.reported = own.all();
    }

    /**
     * The names of the templates and style sheets that are shipped, and that a pack may replace.
     */
    public static List<String> names() {
        return TemplateFiles.NAMES;
    }

    private static void configure(Configuration configuration, TemplateLoader files) {
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

    /** Where a template stands: in the pack, or among those that are shipped. */
    public Location location(String name) {
        SourceText override = overrides.get(name);
        return Location.of(override != null ? override.file() : "templates/" + name);
    }

    /** Whether a template is the pack's own. */
    public boolean isOwn(String name) {
        return overrides.containsKey(name);
    }

    private Optional<Rendered> render(String name, Record data, Diagnostics diagnostics) {
        RecordWrapper wrapper = new RecordWrapper();
        BoundedWriter out = new BoundedWriter(MOST_CHARACTERS);
        reported.forEach(diagnostics::add);
        if (reported.stream().anyMatch(found -> found.code() == Code.TEMPLATE_ERROR)) {
            return Optional.empty();
        }
        AtomicBoolean read = new AtomicBoolean();
        Optional<Exception> thrown = run(name, read, () -> process(name, data, wrapper, out, read));
        if (thrown.isPresent()) {
            new TemplateErrors(overrides, diagnostics).report(name, thrown.get());
            return Optional.empty();
        }
        return Optional.of(new Rendered(name, location(name), out.toString(), wrapper.locations()));
    }

    private void process(
            String name, Record data, RecordWrapper wrapper, BoundedWriter out, AtomicBoolean read)
            throws IOException, TemplateException {
        Template template = configuration.getTemplate(name);
        read.set(true);
        template.createProcessingEnvironment((TemplateHashModel) wrapper.wrap(data), out, wrapper)
                .process();
    }

    /**
     * Runs the shipped templates here, and a stranger's under guard.
     *
     * @param read whether the template was read, so that it runs
     */
    private Optional<Exception> run(String name, AtomicBoolean read, StrangerRun.Work work) {
        try {
            if (!overrides.isEmpty()) {
                return StrangerRun.run(work, location(name), read, watch);
            }
            work.run();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }
}
