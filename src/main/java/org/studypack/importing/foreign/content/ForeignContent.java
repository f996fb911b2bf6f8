package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.block.Origin;

import java.util.List;
import java.util.Optional;

/**
 * What a foreign file holds, as the reader of its kind gives it. Nothing here says that the file
 * was a text: of other kinds it is what they show.
 */
public sealed interface ForeignContent permits ForeignCaptions, WrittenContent {
    /** What kind the file is of, as the report calls it. */
    String kind();

    /** Its words as a person sees them: the text of the file, or what the file shows. */
    SourceText shown();

    /** How many words it has that are in none of these. */
    default int wordsUnshown() {
        return 0;
    }

    /** The language that it says it is in: a tag, or whatever stands there. */
    Optional<String> language();

    /**
     * Where some of its lines stand, in the terms in which a person finds them in the file.
     *
     * @param first from 1
     */
    default Origin origin(int first, int last) {
        return new Origin.Lines(first, last);
    }

    /** How much it is, as a person counts it in the file. */
    default Extent extent() {
        List<String> lines = shown().lines();
        boolean ended = lines.getLast().isEmpty(); // the last line end begins no other line
        return new Extent(ended ? lines.size() - 1 : lines.size(), "line");
    }

    /**
     * So many pieces of one kind.
     *
     * @param unit what is counted, such as {@code line}
     */
    record Extent(int count, String unit) {}

    /** Whether it is made of words that are spoken at stated times, of which no guide is made. */
    boolean holdsCaptions();
}
