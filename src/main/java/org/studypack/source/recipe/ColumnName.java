package org.studypack.source.recipe;

import org.studypack.source.MisplacedChoice;
import org.studypack.words.Spelling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the heading of a column may mean that is none of a recipe's keys. */
final class ColumnName {
    /** Words that other tables use, for what is meant by them. */
    private static final Map<String, List<String>> OTHERS =
            Map.ofEntries(
                    Map.entry("branch", List.of("name", "group", "circle", "chapter", "club")),
                    Map.entry("date", List.of("when", "day")),
                    Map.entry("time", List.of("hour", "start", "begins", "clock")),
                    Map.entry(
                            "place",
                            List.of("where", "venue", "address", "location", "room", "street")),
                    Map.entry(
                            "contact",
                            List.of("mail", "email", "e-mail", "phone", "telephone", "organizer")),
                    Map.entry("link", List.of("url", "website", "web", "site", "homepage")),
                    Map.entry("note", List.of("remark", "remarks", "message", "comment")),
                    Map.entry("edition", List.of("recipe", "pack", "version")),
                    Map.entry("without", List.of("exclude", "excluded", "leave", "omit", "skip")),
                    Map.entry("paper", List.of("size")),
                    Map.entry("logo", List.of("image", "picture")));

    private static final List<String> FORMATS =
            List.of("format", "formats", "product", "products", "file", "files", "output");

    private ColumnName() {}

    /** {@code did you mean `x`?}, or else the columns that there are. */
    static String hint(String written, List<String> keys) {
        if (FORMATS.contains(written)) {
            return "formats are given for all rows: `studypack batch --format booklet`; a size of"
                    + " paper stands under `paper`";
        }
        return MisplacedChoice.of(written).orElseGet(() -> meant(written, keys));
    }

    private static String meant(String written, List<String> keys) {
        Optional<String> meant =
                Spelling.nearest(written, keys)
                        .or(() -> words(written).flatMap(word -> key(word, keys)).findFirst());
        return meant.map(key -> "did you mean `" + key + "`?")
                .orElseGet(() -> Spelling.choices(keys));
    }

    private static Stream<String> words(String written) {
        return Arrays.stream(written.split("[\\s_./:()-]+"));
    }

    private static Stream<String> key(String word, List<String> keys) {
        return keys.stream()
                .filter(
                        key ->
                                key.equals(word)
                                        || OTHERS.getOrDefault(key, List.of()).contains(word));
    }
}
