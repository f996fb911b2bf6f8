package org.studypack.source.markdown;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.words.Composed;
import org.studypack.words.Spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between braces: an id, classes, and values by name.
 *
 * @param id the name after {@code #}
 * @param classes the names after dots
 * @param values what stands after equals signs
 * @param location the braces
 * @param places of what stands between them, by what it is called in messages
 */
record Attributes(
        Optional<String> id,
        List<String> classes,
        Map<String, String> values,
        Location location,
        Map<String, Location> places) {
    private static final Pattern PART =
            Pattern.compile("\\s*(?:#(\\S+)|\\.(\\S+)|([^\\s=]+)\\s*=\\s*(?:\"([^\"]*)\"|(\\S+)))");

    /** A value between the quotation marks of print, or the first of its marks. */
    private static final Pattern CURLY =
            Pattern.compile("=\\s*([\u201C-\u201F\u00AB\u00BB\u2018\u2019][^\\s=]*)");

    private static final Pattern QUOTES =
            Pattern.compile(
                    "[\u201C-\u201F\u00AB\u00BB]|(?<==)[\u2018\u2019]|[\u2018\u2019](?=\\s|$)");

    /** Where another attribute may begin. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\s(?=\\s*(?:[\\p{L}-]+\\s*=|[#.]\\S))");

    /** A value without quotation marks, at the end of what was read. */
    private static final Pattern LAST_VALUE = Pattern.compile("([\\p{L}-]+)\\s*=\\s*([^\\s\"=]+)$");

    /** Names that people give to values, for what is meant by them. */
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("kind", "answer"),
                    Map.entry("type", "answer"),
                    Map.entry("room", "answer"),
                    Map.entry("space", "answer"),
                    Map.entry("rows", "lines"),
                    Map.entry("size", "height"),
                    Map.entry("time", "minutes"),
                    Map.entry("min", "minutes"),
                    Map.entry("id", "#id"));

    /** Braces that are not there. */
    static Attributes none(Location location) {
        return new Attributes(Optional.empty(), List.of(), Map.of(), location, Map.of());
    }

    boolean isEmpty() {
        return id.isEmpty() && classes.isEmpty() && values.isEmpty();
    }

    /** Reads what stands between braces, and reports what is neither id, class nor value. */
    static Attributes parse(String content, Location location, Diagnostics diagnostics) {
        Matcher curly = CURLY.matcher(content);
        if (!curly.find()) {
            return parse(content, content, location, diagnostics);
        }
        diagnostics.report(
                Code.MALFORMED_ATTRIBUTES,
                within(location, content, curly.start(1), curly.end(1) - curly.start(1)),
                "the quotation marks around a value are those of print",
                "write straight ones, as in `from=\"not at all\"`; a word processor bends them");
        return parse(
                QUOTES.matcher(content).replaceAll("\""), content, location, new Diagnostics());
    }

    /**
     * Reads it.
     *
     * @param content with straight quotation marks
     * @param typed as it stands in the file, character for character
     */
    private static Attributes parse(
            String content, String typed, Location location, Diagnostics diagnostics) {
        Optional<String> id = Optional.empty();
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Location> places = new HashMap<>();
        Matcher part = PART.matcher(content);
        int end = 0;
        while (end < content.length()) {
            if (!part.find(end) || part.start() != end) {
                end = skip(content, end, typed, location, diagnostics);
                continue;
            }
            end = part.end();
            boolean twice = false;
            String written = part.group().strip();
            Location place = within(location, typed, end - written.length(), written.length());
            if (part.group(1) != null) {
                twice = id.isPresent();
                id = Optional.of(Composed.of(part.group(1)));
            } else if (part.group(2) != null) {
                classes.add(part.group(2));
                places.putIfAbsent("." + part.group(2), place);
            } else {
                String value = part.group(4) != null ? part.group(4) : part.group(5);
                twice = values.put(part.group(3), value) != null;
                places.put(part.group(3), place);
            }
            if (twice) {
                report(diagnostics, place, "`%s` is given twice".formatted(written));
            }
        }
        return new Attributes(id, List.copyOf(classes), values, location, places);
    }

    /** Reports what is no attribute, up to where one begins again; gives that place. */
    private static int skip(
            String content, int from, String typed, Location location, Diagnostics diagnostics) {
        Matcher next = BEGINNING.matcher(content);
        int end = next.find(from) ? next.start() : content.length();
        String rest = content.substring(from, end).strip();
        if (rest.isEmpty()) {
            return end;
        }
        Location place = within(location, typed, content.indexOf(rest, from), rest.length());
        Matcher value = LAST_VALUE.matcher(content.substring(0, from));
        if (value.find()) {
            diagnostics.report(
                    Code.MALFORMED_ATTRIBUTES,
                    place,
                    "`%s` is not an attribute".formatted(rest),
                    "put a value of several words between straight quotation marks:"
                            + " `%s=\"%s %s\"`".formatted(value.group(1), value.group(2), rest));
        } else {
            report(diagnostics, place, "`%s` is not an attribute".formatted(rest));
        }
        return end;
    }

    /**
     * Where a part stands between braces on one line; the braces where they are on several.
     *
     * @param at into the content, in UTF-16 units
     */
    private static Location within(Location braces, String content, int at, int length) {
        String line = braces.text();
        int from = line.offsetByCodePoints(0, Math.max(0, braces.column() - 1));
        int opening = line.indexOf("{" + content + "}", from);
        if (opening < 0) {
            return braces;
        }
        int start = opening + 1 + at;
        return new Location(
                braces.file(),
                braces.line(),
                line.codePointCount(0, start) + 1,
                line.codePointCount(start, start + length),
                line);
    }

    /** Where a value or a class stands; the braces where it is not written. */
    Location place(String name) {
        return places.getOrDefault(name, location);
    }

    private static void report(Diagnostics diagnostics, Location location, String message) {
        diagnostics.report(
                Code.MALFORMED_ATTRIBUTES,
                location,
                message,
                "write an id as `#id` and a value as `name=value`, with spaces between them");
    }

    /** Reports classes and values that mean nothing here. */
    void refuseOthers(
            Collection<String> knownClasses,
            Collection<String> knownNames,
            Diagnostics diagnostics) {
        for (String name : classes) {
            if (!knownClasses.contains(name)) {
                unknown("." + name, knownClasses.stream().map(c -> "." + c).toList(), diagnostics);
            }
        }
        for (String name : values.keySet()) {
            if (!knownNames.contains(name)) {
                unknown(name, knownNames, diagnostics);
            }
        }
    }

    private void unknown(String name, Collection<String> known, Diagnostics diagnostics) {
        diagnostics.report(
                Code.MALFORMED_ATTRIBUTES,
                place(name),
                "`%s` means nothing here".formatted(name),
                known.isEmpty() ? "take it out" : hint(name, known));
    }

    private static String hint(String name, Collection<String> known) {
        return Optional.ofNullable(OTHERS.get(name.toLowerCase(Locale.ROOT)))
                .filter(meant -> meant.equals("#id") || known.contains(meant))
                .map(meant -> "did you mean `" + meant + "`?")
                .orElseGet(() -> Spelling.hint(name, known));
    }

    /** A whole number; reports what is none, or is outside the limits. */
    OptionalInt integer(String name, int least, int most, Diagnostics diagnostics) {
        String value = values.get(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        int number = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            diagnostics.report(
                    Code.MALFORMED_ATTRIBUTES,
                    place(name),
                    "`%s` is `%s`".formatted(name, value),
                    "write a number from %d to %d".formatted(least, most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }
}
