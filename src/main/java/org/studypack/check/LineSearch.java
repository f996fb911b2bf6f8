package org.studypack.check;

import org.studypack.check.MeantLine.Text;
import org.studypack.check.ShownText.Block;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for lines of a pack among the blocks that a book shows: each stands after the one before it
 * and is there once. Blocks that a template adds between them do not matter.
 */
final class LineSearch {
    /** A stretch of fewer words may well stand twice by chance. */
    private static final int DISTINCTIVE = 8;

    private static final int SHOWN = 12;

    /** How many lost lines of a page are reported; after them it is not looked through. */
    static final int MOST_LOST = 100;

    private final List<Block> blocks;
    private final Diagnostics diagnostics;
    private final BitSet taken = new BitSet();
    private final List<MeantLine> found = new ArrayList<>();
    private final Beginnings beginnings;
    private int next;
    private int lost;

    LineSearch(List<Block> blocks, Diagnostics diagnostics) {
        this.blocks = blocks;
        this.diagnostics = diagnostics;
        this.beginnings = new Beginnings(blocks);
    }

    /** Reports the lines that are lost, changed, displaced or doubled. */
    void findAll(List<MeantLine> lines) {
        for (MeantLine line : lines) {
            if (lost == MOST_LOST) {
                return;
            }
            find(line);
        }
        reportDoubled();
    }

    private void find(MeantLine line) {
        OptionalInt place = place(line, next);
        if (place.isPresent()) {
            int end = end(line, place.getAsInt());
            taken.set(place.getAsInt(), end);
            found.add(line);
            next = end;
        } else {
            lost++;
            report(line.location(), difference(line));
        }
    }

    /** Where a line begins; a block that says it comes from the line's place is preferred. */
    private OptionalInt place(MeantLine line, int from) {
        return beginnings.first(line, from, block -> end(line, block) >= 0);
    }

    /** After the last block of a line that begins at a block; −1 where it does not. */
    private int end(MeantLine line, int block) {
        Reading reading = new Reading(line, block);
        for (int i = 0; i < line.texts().size(); i++) {
            Text text = line.texts().get(i);
            if (!reading.take(text, i + 1 < line.texts().size()) && !text.optional()) {
                return -1;
            }
        }
        return reading.end();
    }

    /** Goes through the words of a line. */
    private final class Reading {
        private final MeantLine line;
        private int block;
        private int word;

        Reading(MeantLine line, int block) {
            this.line = line;
            this.block = block;
        }

        /**
         * Takes a text, if it is the next one. Marks may stand before it, which may be its own too;
         * one may follow the last word of an inner one.
         */
        boolean take(Text text, boolean inner) {
            if (takeHere(text, inner)) {
                return true;
            }
            skipMarks();
            return takeHere(text, inner);
        }

        private boolean takeHere(Text text, boolean inner) {
            List<String> wanted = text.words();
            int at = block < blocks.size() && word == words().size() ? block + 1 : block;
            int from = at == block ? word : 0;
            if (at >= blocks.size() || !comesFrom(blocks.get(at))) {
                return false;
            }
            List<String> shown = blocks.get(at).words();
            int last = from + wanted.size() - 1;
            if (last >= shown.size()
                    || !shown.subList(from, last).equals(wanted.subList(0, wanted.size() - 1))
                    || !same(shown.get(last), wanted.getLast(), inner)) {
                return false;
            }
            block = at;
            word = last + 1;
            return true;
        }

        private List<String> words() {
            return blocks.get(block).words();
        }

        private void skipMarks() {
            while (word > 0 && word < words().size() && isMark(words().get(word))) {
                word++;
            }
        }

        int end() {
            return word == words().size() ? block + 1 : -1;
        }

        private boolean comesFrom(Block shown) {
            return shown.source().isEmpty() || shown.source().get().equals(line.location());
        }
    }

    private static boolean same(String shown, String wanted, boolean inner) {
        return shown.equals(wanted)
                || (inner
                        && shown.length() == wanted.length() + 1
                        && shown.startsWith(wanted)
                        && isMark(shown.substring(wanted.length())));
    }

    private static boolean isMark(String word) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private String difference(MeantLine line) {
        if (line.isComposed() && place(unlabelled(line), next).isPresent()) {
            return "the words “%s” have lost “%s” before them"
                    .formatted(
                            shown(unlabelled(line).words()),
                            String.join(" ", line.texts().getFirst().words()));
        }
        boolean elsewhere = place(line, 0).isPresent();
        Optional<String> changed =
                next < blocks.size()
                                && blocks.get(next).source().equals(Optional.of(line.location()))
                        ? WordDifference.between(line.words(), blocks.get(next).words(), 1).stream()
                                .map(WordDifference::sentence)
                                .findFirst()
                        : Optional.empty();
        return changed.filter(sentence -> !elsewhere && !line.isComposed())
                .orElseGet(
                        () ->
                                "the book %s these words: “%s”"
                                        .formatted(
                                                elsewhere ? "displaces" : "has lost or changed",
                                                shown(line.words())));
    }

    private static MeantLine unlabelled(MeantLine line) {
        return new MeantLine(line.texts().subList(1, line.texts().size()), line.location());
    }

    /** What is left of the book must not say again what the pack says once. */
    private void reportDoubled() {
        Set<Block> matched = new HashSet<>();
        taken.stream().forEach(i -> matched.add(blocks.get(i)));
        Set<List<String>> beginnings = new HashSet<>();
        found.stream()
                .map(MeantLine::words)
                .filter(words -> words.size() >= DISTINCTIVE)
                .forEach(words -> beginnings.add(words.subList(0, DISTINCTIVE)));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!taken.get(i) && (matched.contains(block) || repeats(block, beginnings))) {
                report(
                        block.source()
                                .or(() -> found.stream().map(MeantLine::location).findFirst())
                                .orElseThrow(),
                        "the book has these words more often than the pack: “%s”"
                                .formatted(shown(block.words())));
            }
        }
    }

    private static boolean repeats(Block block, Set<List<String>> beginnings) {
        return IntStream.rangeClosed(0, block.words().size() - DISTINCTIVE)
                .anyMatch(i -> beginnings.contains(block.words().subList(i, i + DISTINCTIVE)));
    }

    private static String shown(List<String> words) {
        return String.join(" ", words.stream().limit(SHOWN).toList());
    }

    private void report(Location location, String message) {
        diagnostics.report(Code.TEXT_CHANGED, location, "the text changed: " + message);
    }
}
