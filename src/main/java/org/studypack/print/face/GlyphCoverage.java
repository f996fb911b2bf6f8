package org.studypack.print.face;

import org.studypack.book.Accents;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Ignorable;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.diagnostic.CharacterPlaces;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.PlacedText;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the characters that no typeface has, before anything is set: the engine would print a
 * number sign in their place.
 *
 * <p>A character counts as there where one of the two families has it in all four of its faces, as
 * every style sheet rule names the other family as the one to fall back on.
 */
public final class GlyphCoverage {
    private static final List<List<Typeface>> PLACES =
            List.of(
                    List.of(Typeface.SERIF, Typeface.SANS),
                    List.of(Typeface.SERIF_ITALIC, Typeface.SANS_ITALIC),
                    List.of(Typeface.SERIF_BOLD, Typeface.SANS_BOLD),
                    List.of(Typeface.SERIF_BOLD_ITALIC, Typeface.SANS_BOLD_ITALIC));

    /** Soft hyphen and zero width space: a line may end there, and they show nothing. */
    private static final Set<Integer> INVISIBLE = Set.of(0x00AD, 0x200B);

    /** Characters that a run asks for again and again, those of most alphabets and signs. */
    private static final int COMMON = 0x3000;

    /** For each of them 1 where it is covered, 2 where it is not, 0 where nobody has asked yet. */
    private static final byte[] ANSWERS = new byte[COMMON];

    private final Map<Integer, Boolean> known = new HashMap<>();
    private final Map<String, MissingGlyphs> missing = new LinkedHashMap<>();
    private final StringBuilder elsewhere = new StringBuilder();
    private final CharacterPlaces places;

    private GlyphCoverage(CharacterPlaces places) {
        this.places = places;
    }

    /**
     * Reports the missing characters of each file of the pack's text at the place of the first, and
     * those that stand only in words without a place of their own, such as the title's, once for
     * the pack.
     */
    public static void check(Book book, CharacterPlaces places, Diagnostics diagnostics) {
        missing(book, places).forEach(each -> diagnostics.add(each.diagnostic()));
    }

    /** The missing characters of a book, file by file. */
    public static List<MissingGlyphs> missing(Book book, CharacterPlaces places) {
        GlyphCoverage coverage = new GlyphCoverage(places);
        for (ContentDocument document : book.documents()) {
            coverage.elsewhere.append(document.title());
            coverage.inside(document.body(), Optional.empty()); // a template's place is no text's
        }
        coverage.elsewhere.append(book.publication().title());
        if (coverage.missing.isEmpty() && coverage.isPlain(coverage.elsewhere.toString())) {
            return List.of();
        }
        Set<Integer> placed = new HashSet<>();
        coverage.missing.values().forEach(each -> placed.addAll(each.characters()));
        coverage.elsewhere
                .codePoints()
                .filter(codePoint -> !coverage.has(codePoint) && !placed.contains(codePoint))
                .forEach(codePoint -> coverage.add(codePoint, coverage.place(codePoint)));
        return List.copyOf(coverage.missing.values());
    }

    /** Reports the missing characters of texts, for each file at the place of the first. */
    public static void check(List<PlacedText> texts, Diagnostics diagnostics) {
        missing(texts).forEach(each -> diagnostics.add(each.diagnostic()));
    }

    /** The missing characters of texts, file by file. */
    public static List<MissingGlyphs> missing(List<PlacedText> texts) {
        GlyphCoverage coverage = new GlyphCoverage(CharacterPlaces.NONE);
        texts.forEach(each -> coverage.check(each.text(), each.place()));
        return List.copyOf(coverage.missing.values());
    }

    private void check(Element element, Optional<Location> outer) {
        if (element.name().equals("svg")) {
            return;
        }
        inside(element, element.source().or(() -> outer));
    }

    private void inside(Element element, Optional<Location> place) {
        for (Node child : element.children()) {
            switch (child) {
                case Element inner -> check(inner, place);
                case Text text ->
                        place.ifPresentOrElse(
                                known -> check(text.text(), known),
                                () -> elsewhere.append(text.text()));
            }
        }
    }

    private void check(String text, Location place) {
        if (isPlain(text)) {
            return;
        }
        String set = composed(text);
        set.codePoints()
                .filter(codePoint -> !has(codePoint))
                .distinct()
                .forEach(
                        codePoint ->
                                add(
                                        codePoint,
                                        at(codePoint, Character.toString(codePoint), place)));
        checkAccents(set, place);
    }

    /** Whether nothing is missing and each character is set as it is: true of nearly all texts. */
    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!has(c) || Character.isSurrogate(c) || Accents.isAccent(c) || Ignorable.is(c)) {
                return false;
            }
        }
        return true;
    }

    /** Reports the accents for which a face has no place on their letter. */
    private void checkAccents(String text, Location place) {
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Accents.isAccent(codePoint) && !stands(before, codePoint)) {
                String accented = Character.toString(before) + Character.toString(codePoint);
                add(codePoint, at(codePoint, accented, place));
            }
            before = codePoint;
        }
    }

    private boolean stands(int before, int accent) {
        return !has(before)
                || !has(accent)
                || PLACES.stream()
                        .allMatch(
                                faces ->
                                        stands(faces, before, accent)
                                                && stands(faces.reversed(), before, accent));
    }

    private static boolean stands(List<Typeface> order, int before, int accent) {
        Optional<Typeface> face = order.stream().filter(each -> each.has(before)).findFirst();
        return face.equals(order.stream().filter(each -> each.has(accent)).findFirst())
                && face.flatMap(found -> found.metrics().place(before, accent)).isPresent();
    }

    /**
     * A text as it is set: a letter and its accents as one character, where the typefaces have one,
     * without what is never seen.
     */
    public static String composed(String text) {
        return Accents.composed(
                Ignorable.without(text),
                accented -> {
                    String one = Accents.composed(accented);
                    return one.codePoints().allMatch(GlyphCoverage::isCovered) ? one : accented;
                });
    }

    private void add(int codePoint, Location place) {
        missing.computeIfAbsent(place.file(), unused -> new MissingGlyphs()).add(codePoint, place);
    }

    /** Where a character of a text without a place stands. */
    private Location place(int codePoint) {
        return places.find(codePoint, Optional.empty()).orElseGet(() -> Location.of("pack.yaml"));
    }

    /**
     * The character itself, where it stands on the line that is known of its block, or below it. An
     * accent that is set as one with its letter is another one.
     *
     * @param set the character as it is set, with the letter before it where that matters
     */
    private Location at(int codePoint, String set, Location block) {
        String line = block.text();
        int start = line.offsetByCodePoints(0, Math.max(0, block.column() - 1));
        boolean accent = Accents.isAccent(codePoint);
        int index = accent ? accent(codePoint, set, line, start) : line.indexOf(codePoint, start);
        if (index >= 0) {
            return new Location(
                    block.file(), block.line(), line.codePointCount(0, index) + 1, 1, line);
        }
        return accent ? block : places.find(codePoint, Optional.of(block)).orElse(block);
    }

    private static int accent(int codePoint, String set, String line, int start) {
        return Accents.accented(line)
                .filter(found -> found.end() > start && composed(found.group()).contains(set))
                .findFirst()
                .map(found -> found.start() + found.group().indexOf(codePoint))
                .orElse(-1);
    }

    private boolean has(int codePoint) {
        return (codePoint >= 0x20 && codePoint < 0x7F)
                || (codePoint < COMMON
                        ? isKnown(codePoint)
                        : known.computeIfAbsent(codePoint, GlyphCoverage::isCovered));
    }

    /** Threads that ask at once find the same answer. */
    private static boolean isKnown(int common) {
        if (ANSWERS[common] == 0) {
            ANSWERS[common] = (byte) (isCovered(common) ? 1 : 2);
        }
        return ANSWERS[common] == 1;
    }

    private static boolean isCovered(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> true;
            case Character.FORMAT -> INVISIBLE.contains(codePoint) || Ignorable.is(codePoint);
            default ->
                    Ignorable.is(codePoint)
                            || PLACES.stream()
                                    .allMatch(
                                            faces ->
                                                    faces.stream()
                                                            .anyMatch(face -> face.has(codePoint)));
        };
    }
}
