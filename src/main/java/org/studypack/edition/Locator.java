package org.studypack.edition;

import org.studypack.pack.Labels;
import org.studypack.pack.Transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a talk was given. Texts that nobody gave are empty.
 *
 * @param title of the talk; empty where it stands above already
 */
public record Locator(
        String title, String event, String place, String date, Optional<String> media) {

    /** That of a talk of which words are quoted. */
    public static Locator of(Transcript transcript, Labels labels) {
        return of(transcript, transcript.title(), labels);
    }

    /** That of a talk that is printed whole, below its title. */
    public static Locator of(QuotedTranscript quoted, Labels labels) {
        return of(quoted.transcript(), "", labels);
    }

    private static Locator of(Transcript transcript, String title, Labels labels) {
        return new Locator(
                title,
                transcript.event(),
                transcript.place(),
                transcript.date().map(new DateText(labels)::of).orElse(""),
                transcript.media());
    }

    /** The texts that somebody gave, in their order. */
    public List<String> texts() {
        return Stream.of(title, event, place, date).filter(text -> !text.isEmpty()).toList();
    }
}
