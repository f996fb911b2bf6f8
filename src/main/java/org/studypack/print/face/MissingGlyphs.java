package org.studypack.print.face;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The characters of one file that no typeface has, which are reported together. */
public final class MissingGlyphs {
    /** How many characters and lines of a file are listed. */
    private static final int LISTED = 12;

    private static final String ADVICE =
            "print sets Latin, Greek and Cyrillic; write it in words or show it in a picture";

    private static final String ADVICE_ON_SCRIPT =
            "print sets Latin, Greek and Cyrillic, and no typeface can be added: print a whole text"
                    + " from its EPUB, and show single words in a picture where they are in ";

    /** So many letters of one script are words of it, and not a sign. */
    private static final int WORDS = 3;

    private final Map<Integer, Location> places = new LinkedHashMap<>();
    private final SortedSet<Integer> lines = new TreeSet<>();

    void add(int codePoint, Location place) {
        places.putIfAbsent(codePoint, place);
        if (!place.isWholeFile()) {
            lines.add(place.line());
        }
    }

    Set<Integer> characters() {
        return places.keySet();
    }

    /** One for all of them, at the place of the one that stands first. */
    Diagnostic diagnostic() {
        return new Diagnostic(
                Code.MISSING_GLYPH,
                "print has no glyph for " + named(),
                place(),
                Optional.of(where() + advice()));
    }

    private String advice() {
        Map<Character.UnicodeScript, Long> letters =
                places.keySet().stream()
                        .filter(Character::isLetter)
                        .collect(
                                Collectors.groupingBy(
                                        Character.UnicodeScript::of,
                                        TreeMap::new,
                                        Collectors.counting()));
        String scripts =
                letters.entrySet().stream()
                        .filter(each -> each.getValue() >= WORDS)
                        .map(each -> name(each.getKey()))
                        .collect(Collectors.joining(" and "));
        return scripts.isEmpty() ? ADVICE : ADVICE_ON_SCRIPT + scripts;
    }

    /** As Unicode has it, such as Hebrew and Old Italic. */
    private static String name(Character.UnicodeScript script) {
        return Stream.of(script.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Where the first of them stands. */
    public Location place() {
        return sorted().getFirst().getValue();
    }

    private List<Map.Entry<Integer, Location>> sorted() {
        return places.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    /** The first with its number and name, and the others. */
    public String named() {
        List<Map.Entry<Integer, Location>> sorted = sorted();
        List<String> others =
                sorted.stream()
                        .skip(1)
                        .map(entry -> "“" + Character.toString(entry.getKey()) + "”")
                        .toList();
        return described(sorted.getFirst().getKey()) + nor(others, place());
    }

    private static String described(int codePoint) {
        String name =
                Optional.ofNullable(Character.getName(codePoint)).orElse("no character of Unicode");
        return String.format(
                Locale.ROOT, "“%s” (U+%04X, %s)", Character.toString(codePoint), codePoint, name);
    }

    /** Those without a place are all named, so that whoever knows the text can find them. */
    private static String nor(List<String> others, Location place) {
        if (others.isEmpty()) {
            return "";
        }
        int listed = place.isWholeFile() ? others.size() : Math.min(LISTED, others.size());
        String more = listed < others.size() ? " and " + (others.size() - listed) + " more" : "";
        return ", nor for " + String.join(", ", others.subList(0, listed)) + more;
    }

    private String where() {
        if (lines.size() < 2) {
            return "";
        }
        String listed =
                lines.stream()
                        .limit(LISTED)
                        .map(line -> Integer.toString(line))
                        .collect(Collectors.joining(", "));
        return "look at lines " + listed + (lines.size() > LISTED ? " …" : "") + ": ";
    }
}
