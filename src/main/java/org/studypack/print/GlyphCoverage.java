package org.studypack.print;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the characters that no typeface has, before anything is set: the engine would print a
 * number sign in their place.
 *
 * <p>A character counts as there where one of the two families has it in all four of its faces, as
 * every style sheet rule names the other family as the one to fall back on.
 */
final class GlyphCoverage {
    private static final List<List<Typeface>> PLACES =
            List.of(
                    List.of(Typeface.SERIF, Typeface.SANS),
                    List.of(Typeface.SERIF_ITALIC, Typeface.SANS_ITALIC),
                    List.of(Typeface.SERIF_BOLD, Typeface.SANS_BOLD),
                    List.of(Typeface.SERIF_BOLD_ITALIC, Typeface.SANS_BOLD_ITALIC));

    private final Diagnostics diagnostics;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private GlyphCoverage(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports each missing character once a place. */
    static void check(Book book, Diagnostics diagnostics) {
        GlyphCoverage coverage = new GlyphCoverage(diagnostics);
        for (ContentDocument document : book.documents()) {
            Location whole = document.body().source().orElse(Location.of(document.id()));
            coverage.check(document.title(), whole);
            coverage.check(document.body(), whole);
        }
        coverage.check(book.publication().title(), Location.of("pack.yaml"));
    }

    private void check(Element element, Location outer) {
        if (element.name().equals("svg")) {
            return;
        }
        Location place = element.source().orElse(outer);
        for (Node child : element.children()) {
            switch (child) {
                case Element inner -> check(inner, place);
                case Text text -> check(text.text(), place);
            }
        }
    }

    private void check(String text, Location place) {
        text.codePoints()
                .filter(codePoint -> !has(codePoint))
                .forEach(codePoint -> report(codePoint, place));
    }

    private boolean has(int codePoint) {
        return (codePoint >= 0x20 && codePoint < 0x7F)
                || known.computeIfAbsent(codePoint, GlyphCoverage::isCovered);
    }

    private static boolean isCovered(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> true;
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
                "print sets Latin, Greek and Cyrillic; write the character in one of these"
                        + " scripts");
    }
}
