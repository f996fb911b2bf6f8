package org.studypack.print.face;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** Soft hyphen, zero width space and byte order mark: they show nothing and read as nothing. */
    private static final Set<Integer> INVISIBLE = Set.of(0x00AD, 0x200B, 0xFEFF);

    private final Diagnostics diagnostics;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final Set<Integer> reported = new HashSet<>();
    private final StringBuilder elsewhere = new StringBuilder();

    private GlyphCoverage(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reports each missing character at its places in the pack's text, and one that stands only in
     * words without a place of their own, such as the title's, once for the pack.
     */
    public static void check(Book book, Diagnostics diagnostics) {
        GlyphCoverage coverage = new GlyphCoverage(diagnostics);
        for (ContentDocument document : book.documents()) {
            coverage.elsewhere.append(document.title());
            coverage.check(document.body(), Optional.empty());
        }
        coverage.elsewhere.append(book.publication().title());
        coverage.elsewhere
                .codePoints()
                .filter(codePoint -> !coverage.has(codePoint))
                .filter(coverage.reported::add)
                .forEach(codePoint -> coverage.report(codePoint, Location.of("pack.yaml")));
    }

    /** Whether print can set a text. */
    public static boolean covers(String text) {
        return text.codePoints().allMatch(new GlyphCoverage(new Diagnostics())::has);
    }

    private void check(Element element, Optional<Location> outer) {
        if (element.name().equals("svg")) {
            return;
        }
        Optional<Location> place = element.source().or(() -> outer);
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
        text.codePoints()
                .filter(codePoint -> !has(codePoint))
                .distinct()
                .forEach(
                        codePoint -> {
                            reported.add(codePoint);
                            report(codePoint, at(codePoint, place));
                        });
    }

    /** The character itself, where it stands on the line that is known of its block. */
    private static Location at(int codePoint, Location block) {
        int index = block.text().indexOf(codePoint);
        return index < 0
                ? block
                : new Location(
                        block.file(),
                        block.line(),
                        block.text().codePointCount(0, index) + 1,
                        1,
                        block.text());
    }

    private boolean has(int codePoint) {
        return (codePoint >= 0x20 && codePoint < 0x7F)
                || known.computeIfAbsent(codePoint, GlyphCoverage::isCovered);
    }

    private static boolean isCovered(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> true;
            case Character.FORMAT -> INVISIBLE.contains(codePoint);
            default ->
                    PLACES.stream()
                            .allMatch(
                                    faces -> faces.stream().anyMatch(face -> face.has(codePoint)));
        };
    }

    private void report(int codePoint, Location place) {
        String name =
                Optional.ofNullable(Character.getName(codePoint)).orElse("no character of Unicode");
        diagnostics.report(
                Code.MISSING_GLYPH,
                place,
                String.format(
                        Locale.ROOT,
                        "print has no glyph for “%s” (U+%04X, %s)",
                        Character.toString(codePoint),
                        codePoint,
                        name),
                "print sets Latin, Greek and Cyrillic; write it in words or show it in a picture;"
                        + " for a book's own text `--format epub` does too");
    }
}
