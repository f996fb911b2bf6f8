package org.studypack.edition;

import org.studypack.pack.Labels;
import org.studypack.pack.Speaker;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where words were spoken. Texts that nobody gave are empty.
 *
 * @param speakers their names, where the words name any
 * @param title of the talk; empty where it stands above already
 * @param time when the words begin in the recording
 */
public record Locator(
        String speakers,
        String title,
        String event,
        String place,
        String date,
        String time,
        Optional<String> media) {

    /** That of an excerpt. */
    public static Locator of(QuotedExcerpt quoted, Labels labels) {
        String speakers =
                quoted.turns().stream()
                        .flatMap(turn -> turn.speaker().stream())
                        .map(Speaker::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        Transcript transcript = quoted.transcript();
        return of(transcript, transcript.title(), speakers, quoted.begin(), labels);
    }

    /** That of a whole transcript. */
    public static Locator of(QuotedTranscript quoted, Labels labels) {
        return of(quoted.transcript(), "", "", Optional.empty(), labels);
    }

    private static Locator of(
            Transcript transcript,
            String title,
            String speakers,
            Optional<Timestamp> time,
            Labels labels) {
        return new Locator(
                speakers,
                title,
                transcript.event(),
                transcript.place(),
                transcript.date().map(new DateText(labels)::of).orElse(""),
                time.map(Timestamp::toString).orElse(""),
                transcript.media());
    }

    /** The texts that somebody gave, in their order. */
    public List<String> texts() {
        return Stream.of(speakers, title, event, place, date, time)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
