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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The characters of one file that no typeface has, which are reported together. */
public final class MissingGlyphs {
    /** How many characters and lines of a file are listed. */
    private static final int LISTED = 12;

    private static final String ADVICE =
            "print sets Latin, Greek and Cyrillic; write it in words or show it in a picture";

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
                Optional.of(where() + ADVICE));
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
