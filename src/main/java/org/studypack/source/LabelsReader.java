package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Labels;
import org.studypack.pack.LanguageTag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Reads label files: {@code templates/labels/en.properties} and its like on the class path, in
 * UTF-8. A pack's own file of the same path replaces single labels, or adds a language.
 */
public final class LabelsReader {
    private static final String ENGLISH = "en";

    private LabelsReader() {}

    /** The shipped labels of a language, whatever its region; empty where none are shipped. */
    public static Optional<Labels> read(String languageTag) {
        String language = LanguageTag.primary(languageTag);
        try (InputStream stream = LabelsReader.class.getResourceAsStream("/" + path(language))) {
            if (stream == null) {
                return Optional.empty();
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return Optional.of(new Labels(language, load(reader)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The labels of a pack: its own over the shipped ones; English, reported, for a language
     * without.
     */
    static Labels read(String languageTag, BookFolder folder, Diagnostics diagnostics) {
        String language = LanguageTag.primary(languageTag);
        Optional<Labels> shipped = read(language);
        Labels english = read(ENGLISH).orElseThrow();
        if (!folder.has(path(language))) {
            if (shipped.isEmpty()) {
                reportUnknown(language, folder, diagnostics);
            }
            return shipped.orElse(english);
        }
        Map<String, String> texts = new HashMap<>(shipped.orElse(english).texts());
        folder.text(path(language), folder.whole(path(language)))
                .ifPresent(
                        source -> texts.putAll(new OwnLabels(source, diagnostics).read(english)));
        return new Labels(language, texts);
    }

    private static String path(String language) {
        return "templates/labels/" + language + ".properties";
    }

    private static void reportUnknown(String language, BookFolder folder, Diagnostics diagnostics) {
        diagnostics.report(
                Code.LANGUAGE_UNKNOWN,
                folder.whole("pack.yaml"),
                "there are no labels in the language `%s`; headings will be English"
                        .formatted(language),
                "translate them in `%s` in the book's folder".formatted(path(language)));
    }

    /** The texts by their keys. */
    static Map<String, String> load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
        return texts;
    }
}
