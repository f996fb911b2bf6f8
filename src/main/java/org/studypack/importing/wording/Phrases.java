package org.studypack.importing.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How people of several languages word what an import looks for. Each language is one file, {@code
 * importing/xx.properties} among the resources, where {@code xx} is its ISO 639 code; en.properties
 * says what the keys mean. What is looked for in a document is looked for in all languages at once,
 * since a page in one brings buttons in another.
 */
public final class Phrases {
    private static final NavigableMap<String, Properties> FILES = files();

    private Phrases() {}

    /** The languages for which there is a file, in the order of their codes. */
    public static Iterable<String> languages() {
        return FILES.keySet();
    }

    /** What one language's file says under a key. */
    public static Optional<String> of(String language, String key) {
        Properties file = FILES.get(primary(language));
        return file == null
                ? Optional.empty()
                : Optional.ofNullable(file.getProperty(key)).map(String::strip);
    }

    /** The alternatives of all languages under a key, as one group of a regular expression. */
    public static String anyOf(String key) {
        return FILES.keySet().stream()
                .flatMap(language -> of(language, key).stream())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The alternatives of all languages under a key, without regard to capitals. */
    public static Pattern pattern(String key) {
        return Pattern.compile(
                anyOf(key),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String primary(String language) {
        return language.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    }

    private static NavigableMap<String, Properties> files() {
        NavigableMap<String, Properties> files = new TreeMap<>();
        Arrays.stream(Locale.getISOLanguages())
                .forEach(code -> file(code).ifPresent(file -> files.put(code, file)));
        return files;
    }

    private static Optional<Properties> file(String code) {
        try (InputStream in =
                Phrases.class.getResourceAsStream("/importing/" + code + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(text);
            return Optional.of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
