package org.studypack.check;

import org.studypack.book.WordingFlow;
import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;
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
     * @param printed whether print shows them too, or an EPUB alone
     */
    record Text(List<String> words, boolean optional, boolean printed) {
        Text {
            words = List.copyOf(words);
        }

        static Text of(String text) {
            return new Text(MeantLine.words(text), false, true);
        }

        static Text optional(String text) {
            return new Text(MeantLine.words(text), true, true);
        }

        /** Words for those who can follow a link, or read what a file says of itself. */
        static Text onScreen(String text) {
            return new Text(MeantLine.words(text), false, false);
        }
    }

    private static List<String> words(String text) {
        WordingFlow flow = new WordingFlow();
        flow.add(text);
        return flow.words();
    }

    /** What print shows of it; empty where that is nothing that it must show. */
    Optional<MeantLine> printed() {
        List<Text> printed = texts.stream().filter(Text::printed).toList();
        return printed.stream().allMatch(Text::optional)
                ? Optional.empty()
                : Optional.of(new MeantLine(printed, location));
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
