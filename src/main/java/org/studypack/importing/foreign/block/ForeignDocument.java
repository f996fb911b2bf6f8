package org.studypack.importing.foreign.block;

import org.studypack.importing.wording.LetterCount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/**
 * A foreign document as its reader understood it: each word of the file is in a block, in a note,
 * or in what was not taken for text.
 *
 * @param title what the file says of itself and nowhere shows; empty where it says nothing
 * @param language the tag that the file names, whatever it is worth
 * @param notes the footnotes by the labels of their calls, in the order of the document; each is
 *     called somewhere
 * @param unread words that are no text, such as hidden ones
 * @param letters the letters and figures of the file without those of marks that no block has,
 *     counted by a walk of its own; empty for a kind that is not counted
 * @param unworded what is no text and has no words, such as scripts; each in words of ours
 */
public record ForeignDocument(
        Optional<String> title,
        Optional<String> language,
        List<ForeignBlock> blocks,
        SequencedMap<String, List<ForeignBlock>> notes,
        List<Unread> unread,
        List<String> unworded,
        OptionalInt letters) {

    public ForeignDocument {
        blocks = List.copyOf(blocks);
        notes = copy(notes);
        unread = List.copyOf(unread);
        unworded = List.copyOf(unworded);
    }

    /**
     * Words that are no text.
     *
     * @param reason why, in words that follow a colon
     */
    public record Unread(Origin origin, String text, String reason) {}

    /** A document of nothing but blocks. */
    public static ForeignDocument of(
            Optional<String> title, List<ForeignBlock> blocks, OptionalInt letters) {
        return new ForeignDocument(
                title,
                Optional.empty(),
                blocks,
                new LinkedHashMap<>(),
                List.of(),
                List.of(),
                letters);
    }

    /**
     * How many letters and figures of the file are in no block, in no note, and not listed; less
     * than 0 where there are more of them than the file has. A reader that does as it should gives
     * 0.
     */
    public int astray() {
        return letters.isEmpty() ? 0 : letters.getAsInt() - here();
    }

    private int here() {
        int count = unread.stream().mapToInt(words -> LetterCount.of(words.text())).sum();
        for (List<ForeignBlock> note : notes.values()) {
            count += letters(note);
        }
        return count + letters(blocks);
    }

    private static int letters(List<ForeignBlock> blocks) {
        return blocks.stream()
                .mapToInt(
                        block ->
                                switch (block) {
                                    case ForeignBlock.Item item ->
                                            LetterCount.of(item.text())
                                                    + LetterCount.of(item.typed());
                                    case ForeignBlock.Quotation quotation ->
                                            letters(quotation.blocks());
                                    default -> LetterCount.of(block.text());
                                })
                .sum();
    }

    /** The same with other words. */
    public ForeignDocument with(
            List<ForeignBlock> otherBlocks, SequencedMap<String, List<ForeignBlock>> otherNotes) {
        return new ForeignDocument(
                title, language, otherBlocks, otherNotes, unread, unworded, letters);
    }

    /** The same with words before the text that are no text. */
    public ForeignDocument withUnread(Unread settings) {
        List<Unread> all = new ArrayList<>(unread);
        all.addFirst(settings);
        OptionalInt more =
                letters.isPresent()
                        ? OptionalInt.of(letters.getAsInt() + LetterCount.of(settings.text()))
                        : letters;
        return new ForeignDocument(title, language, blocks, notes, all, unworded, more);
    }

    private static SequencedMap<String, List<ForeignBlock>> copy(
            Map<String, List<ForeignBlock>> notes) {
        SequencedMap<String, List<ForeignBlock>> copy = new LinkedHashMap<>();
        notes.forEach((label, blocks) -> copy.put(label, List.copyOf(blocks)));
        return copy;
    }
}
