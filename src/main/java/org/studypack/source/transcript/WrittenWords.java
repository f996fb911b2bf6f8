package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Subhead;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that a transcript's file has for a reader, found in the file itself. The cues that were
 * made of it are held against them, since whatever is made later is held against the cues: what
 * these lost, nothing would miss.
 */
final class WrittenWords {
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(String letters, Location location) {}

    /** Adds words that stand below those before. */
    void add(String text, Location location) {
        pieces.add(new Piece(letters(text), location));
    }

    /** Reports the first place from which on the cues have other words. */
    void check(List<CueDraft> cues, Diagnostics diagnostics) {
        String kept = kept(cues);
        int at = 0;
        for (Piece piece : pieces) {
            if (!kept.startsWith(piece.letters(), at)) {
                report(piece.location(), diagnostics);
                return;
            }
            at += piece.letters().length();
        }
        if (at < kept.length()) {
            report(
                    pieces.isEmpty() ? cues.getFirst().location() : pieces.getLast().location(),
                    diagnostics);
        }
    }

    private static String kept(List<CueDraft> cues) {
        StringBuilder words = new StringBuilder();
        for (CueDraft cue : cues) {
            cue.subheads().stream().map(Subhead::title).forEach(words::append);
            cue.speaker().filter(label -> cue.named()).ifPresent(words::append);
            words.append(cue.text()).append('\n');
        }
        return letters(words.toString());
    }

    private static void report(Location location, Diagnostics diagnostics) {
        diagnostics.report(
                Code.TEXT_CHANGED,
                location,
                "the text changed: these words were not read as they stand here");
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
