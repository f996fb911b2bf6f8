package org.studypack.importing.talk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was said, as its document has it.
 *
 * @param title empty where the document names none
 * @param event where it was said; empty where the document does not say
 * @param turns never empty; each a paragraph, or a caption where the document has captions
 * @param captions whether the document is timed caption by caption
 */
record ForeignTalk(String title, String event, List<Turn> turns, boolean captions) {

    ForeignTalk {
        turns = List.copyOf(turns);
    }

    /**
     * A paragraph of speech, a sound, or a subhead.
     *
     * @param time where the document says it for this paragraph
     * @param speaker the label, where the document names a speaker for this paragraph
     * @param subhead whether it is a heading within the talk, which nobody speaks
     * @param opensParagraph whether it is a paragraph of its own whoever speaks
     * @param text as it stands; of a sound what stands in the brackets
     */
    record Turn(
            Optional<Span> time,
            Optional<String> speaker,
            boolean sound,
            boolean subhead,
            boolean opensParagraph,
            String text,
            int firstLine,
            int lastLine) {

        boolean isSpeech() {
            return !sound && !subhead;
        }

        /** The same as a heading within the talk. */
        Turn asSubhead(String title) {
            return new Turn(time, speaker, false, true, true, title, firstLine, lastLine);
        }

        int words() {
            return text.split("\\s+").length;
        }
    }

    /**
     * A stretch of the recording in milliseconds.
     *
     * @param end not before {@code start}, where it is known
     */
    record Span(long start, OptionalLong end) {}

    ForeignTalk withTitle(String other) {
        return new ForeignTalk(other, event, turns, captions);
    }

    /** The labels of all who speak, in the order in which they first do. */
    List<String> speakers() {
        return turns.stream().flatMap(t -> t.speaker().stream()).distinct().toList();
    }

    /** All turns without the subheads. */
    List<Turn> heard() {
        return turns.stream().filter(t -> !t.subhead()).toList();
    }

    int paragraphs() {
        return (int) turns.stream().filter(Turn::isSpeech).count();
    }
}
