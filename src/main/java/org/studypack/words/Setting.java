package org.studypack.words;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.PlacedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A value that a person wrote for a key, and where.
 *
 * @param value as it was written
 */
public record Setting(String value, Location location) {
    /**
     * White space, also that which does not separate words, around a text: nobody sees it there.
     */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    /** What stands between the words of a list. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,9}");

    /** The value on one line, with single spaces. */
    public String words() {
        return words(value);
    }

    /** The lines that hold anything, without the space around them. */
    public List<String> lines() {
        return value.lines().map(Setting::words).filter(line -> !line.isEmpty()).toList();
    }

    /** One of its lines with the place of the value. */
    public PlacedText placed(String line) {
        return new PlacedText(line, location);
    }

    /** Words with spaces or commas between them as a list, each at its place. */
    public List<Setting> list() {
        List<Setting> list = new ArrayList<>();
        String line = location.text();
        int from = line.offsetByCodePoints(0, Math.max(0, location.column() - 1));
        for (String word : BETWEEN.split(value, -1)) {
            if (word.isEmpty()) {
                continue;
            }
            int at = line.indexOf(word, from);
            list.add(new Setting(word, at < 0 ? location : within(at, word)));
            from = at < 0 ? from : at + word.length();
        }
        return list;
    }

    private Location within(int start, String word) {
        String line = location.text();
        return new Location(
                location.file(),
                location.line(),
                line.codePointCount(0, start) + 1,
                word.codePointCount(0, word.length()),
                line);
    }

    private static String words(String text) {
        return SPACES.matcher(AROUND.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /**
     * Where the first character stands that is meant: on the line that is known, else at the value.
     */
    public Optional<Location> placeOf(Predicate<String> meant) {
        return value.codePoints()
                .filter(character -> meant.test(Character.toString(character)))
                .boxed()
                .findFirst()
                .map(this::placeOf);
    }

    private Location placeOf(int character) {
        String line = location.text();
        int from = line.offsetByCodePoints(0, Math.max(0, location.column() - 1));
        int index = line.indexOf(character, from);
        return index < 0 ? location : within(index, Character.toString(character));
    }

    /** A whole number; reports anything else, and what is outside the limits. */
    public OptionalInt integer(String name, int least, int most, Diagnostics diagnostics) {
        if (!INTEGER.matcher(words()).matches()) {
            diagnostics.report(
                    Code.WRONG_TYPE,
                    location,
                    "`%s` is a whole number, not `%s`".formatted(name, words()),
                    "write a number from %d to %d".formatted(least, most));
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(words());
        if (number < least || number > most) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    location,
                    "`%s` is %d".formatted(name, number),
                    "write a number from %d to %d".formatted(least, most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    /** One of an enum's constants, written with hyphens; reports anything else. */
    public <E extends Enum<E>> Optional<E> choice(
            String name, Class<E> type, Diagnostics diagnostics) {
        return choice(name, type, Optional.empty(), diagnostics);
    }

    /**
     * As {@link #choice(String, Class, Diagnostics)}, of what may be meant for something else.
     *
     * @param meant what to do where the value is none of the enum's; else it is worked out
     */
    public <E extends Enum<E>> Optional<E> choice(
            String name, Class<E> type, Optional<String> meant, Diagnostics diagnostics) {
        List<E> constants = List.of(type.getEnumConstants());
        Optional<E> chosen =
                constants.stream().filter(c -> written(c).equalsIgnoreCase(words())).findFirst();
        if (chosen.isEmpty()) {
            List<String> known = constants.stream().map(Setting::written).toList();
            diagnostics.report(
                    Code.WRONG_VALUE,
                    location,
                    "unknown %s `%s`".formatted(name, words()),
                    meant.orElseGet(() -> Spelling.hintOfAll(words(), known)));
        }
        return chosen;
    }

    /** An enum's constant as people write it: small and with hyphens. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
