package org.studypack.importing.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param unworded what is no text and has no words, such as scripts; each in words of ours
 */
public record ForeignDocument(
        Optional<String> title,
        Optional<String> language,
        List<ForeignBlock> blocks,
        SequencedMap<String, List<ForeignBlock>> notes,
        List<Unread> unread,
        List<String> unworded) {

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

    /** The same with other words. */
    public ForeignDocument with(
            List<ForeignBlock> otherBlocks, SequencedMap<String, List<ForeignBlock>> otherNotes) {
        return new ForeignDocument(title, language, otherBlocks, otherNotes, unread, unworded);
    }

    /** The same with words before the text that are no text. */
    ForeignDocument withUnread(Unread settings) {
        List<Unread> all = new ArrayList<>(unread);
        all.addFirst(settings);
        return new ForeignDocument(title, language, blocks, notes, all, unworded);
    }

    private static SequencedMap<String, List<ForeignBlock>> copy(
            Map<String, List<ForeignBlock>> notes) {
        SequencedMap<String, List<ForeignBlock>> copy = new LinkedHashMap<>();
        notes.forEach((label, blocks) -> copy.put(label, List.copyOf(blocks)));
        return copy;
    }
}
