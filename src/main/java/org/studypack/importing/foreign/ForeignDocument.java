package org.studypack.importing.foreign;

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
 * @param notes the footnotes by the labels of their calls, in the order of the document; each is
 *     called somewhere
 * @param unread words that are no text, such as hidden ones
 * @param unworded what is no text and has no words, such as scripts; each in words of ours
 */
public record ForeignDocument(
        Optional<String> title,
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

    /** A document of blocks and nothing else. */
    static ForeignDocument of(List<ForeignBlock> blocks) {
        return new ForeignDocument(
                Optional.empty(), blocks, new LinkedHashMap<>(), List.of(), List.of());
    }

    private static SequencedMap<String, List<ForeignBlock>> copy(
            Map<String, List<ForeignBlock>> notes) {
        SequencedMap<String, List<ForeignBlock>> copy = new LinkedHashMap<>();
        notes.forEach((label, blocks) -> copy.put(label, List.copyOf(blocks)));
        return copy;
    }
}
