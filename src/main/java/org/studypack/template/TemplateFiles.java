package org.studypack.template;

import freemarker.cache.TemplateLoader;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.SourceText;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds templates by file name: a pack's own first, then the shipped one. No other file is in
 * reach.
 */
final class TemplateFiles implements TemplateLoader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*(\\.svg)?\\.ftlx");

    /** Those that are shipped. */
    static final List<String> NAMES =
            List.of(
                    "back-cover.ftlx",
                    "card-back.ftlx",
                    "card.ftlx",
                    "contents.ftlx",
                    "cover.ftlx",
                    "cover.svg.ftlx",
                    "excerpts.ftlx",
                    "further-reading.ftlx",
                    "glossary.ftlx",
                    "imprint.ftlx",
                    "note.ftlx",
                    "print-booklet.css",
                    "print-cards-large.css",
                    "print-cards.css",
                    "print-clear.css",
                    "print-half.css",
                    "print-half-sheets.css",
                    "print-handout.css",
                    "print-saver.css",
                    "print.css",
                    "prose.ftlx",
                    "screen-lines.css",
                    "screen-rtl.css",
                    "screen.css",
                    "section.ftlx",
                    "slip.ftlx",
                    "study.ftlx",
                    "timeline.ftlx",
                    "title-page.ftlx",
                    "transcript.ftlx",
                    "worksheet.ftlx");

    private static final Map<String, SourceText> SHIPPED = new ConcurrentHashMap<>();

    private final Map<String, SourceText> overrides;

    TemplateFiles(Map<String, SourceText> overrides) {
        this.overrides = overrides;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        SourceText override = overrides.get(name);
        return override != null ? override : TemplateFiles.class.getResource("/templates/" + name);
    }

    /** A shipped file that is not a template. */
    static SourceText shipped(String name) {
        return SHIPPED.computeIfAbsent(name, TemplateFiles::read);
    }

    private static SourceText read(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("templates/" + name + " is not shipped");
            }
            return new SourceText(
                    "templates/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        if (source instanceof SourceText override) {
            return new StringReader(override.content());
        }
        InputStream in = ((java.net.URL) source).openStream();
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
