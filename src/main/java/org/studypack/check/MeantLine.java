package org.studypack.check;

import org.studypack.book.WordingFlow;
import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line that a book must show, from the edge of one block to the edge of another. Most have one
 * text, and the block has these words and no others. Where there are several, as in a speaker's
 * name and what is spoken, nothing but marks may stand between them, and each may have a block of
 * its own.
 *
 * @param location where the words stand in the pack
 */
record MeantLine(List<Text> texts, Location location) {
    MeantLine {
        texts = List.copyOf(texts);
    }

    /**
     * Words without a break.
     *
     * @param optional whether a template may leave them out
     */
    record Text(List<String> words, boolean optional) {
        Text {
            words = List.copyOf(words);
        }

        static Text of(String text) {
            return new Text(MeantLine.words(text), false);
        }

        static Text optional(String text) {
            return new Text(MeantLine.words(text), true);
        }
    }

    private static List<String> words(String text) {
        WordingFlow flow = new WordingFlow();
        flow.add(text);
        return flow.words();
    }

    /** Whether marks may stand between texts. */
    boolean isComposed() {
        return texts.size() > 1;
    }

    /** The words that no template may leave out. */
    List<String> words() {
        return texts.stream()
                .flatMap(text -> text.optional() ? Stream.empty() : text.words().stream())
                .toList();
    }
}
