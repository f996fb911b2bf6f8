package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.pack.Cue;
import org.studypack.pack.Place;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;
import org.studypack.source.transcript.CueTimes;
import org.studypack.source.transcript.Times;
import org.studypack.source.yaml.YamlText;
import org.studypack.words.SpokenWords;
import org.studypack.words.SpokenWords.Match;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds times and words in a transcript; reports those that lead nowhere, or to two places. */
final class PlaceFinder {
    private final Transcript transcript;
    private final SpokenWords words;
    private final CueTimes times;

    PlaceFinder(Transcript transcript) {
        this.transcript = transcript;
        this.words = new SpokenWords(transcript.cues());
        this.times = new CueTimes(transcript.cues());
    }

    /** The beginning of the first cue that is heard after a time. */
    Optional<Place> from(YamlText text) {
        return time(text)
                .flatMap(
                        time -> {
                            OptionalInt cue = times.firstAfter(time);
                            return place(
                                    cue,
                                    text,
                                    cue.isPresent()
                                            ? new Place(cue.getAsInt(), 0)
                                            : new Place(0, 0));
                        });
    }

    /** The end of the last cue that is heard before a time. */
    Optional<Place> to(YamlText text) {
        return time(text)
                .flatMap(
                        time -> {
                            OptionalInt cue = times.lastBefore(time);
                            return place(
                                    cue,
                                    text,
                                    cue.isPresent() ? endOf(cue.getAsInt()) : new Place(0, 0));
                        });
    }

    private Place endOf(int cue) {
        return new Place(cue, transcript.cues().get(cue).text().length());
    }

    private static Optional<Place> place(OptionalInt cue, YamlText text, Place place) {
        if (cue.isPresent()) {
            return Optional.of(place);
        }
        text.report(
                Code.PASSAGE_EMPTY, "nothing is said there", "look the time up in the transcript");
        return Optional.empty();
    }

    private Optional<Timestamp> time(YamlText text) {
        Optional<Timestamp> time = Times.read(text);
        if (time.isPresent() && !times.isTimed()) {
            text.report(
                    Code.PASSAGE_EMPTY,
                    "the transcript has no times",
                    "name the passage by its `first` and `last` words");
            return Optional.empty();
        }
        return time;
    }

    /** Where words begin that stand but once. */
    Optional<Place> first(YamlText text) {
        return only(text, words.find(text.words(), new Place(0, 0), 2)).map(Match::start);
    }

    /** Where words end that stand but once after a place. */
    Optional<Place> last(YamlText text, Place start) {
        List<Match> found = words.find(text.words(), start, 2);
        List<Match> anywhere = words.find(text.words(), new Place(0, 0), 1);
        if (found.isEmpty() && !anywhere.isEmpty()) {
            text.report(
                    Code.TIMES_REVERSED,
                    "“%s” stands before the passage begins".formatted(text.words()),
                    "it stands at " + where(anywhere.getFirst()));
            return Optional.empty();
        }
        return only(text, found).map(Match::end);
    }

    private Optional<Match> only(YamlText text, List<Match> found) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        if (found.isEmpty()) {
            text.report(
                    Code.WORDS_NOT_FOUND,
                    "“%s” does not stand in the transcript `%s`"
                            .formatted(text.words(), transcript.id()),
                    words.nearest(text.words())
                            .map(
                                    n ->
                                            "the nearest is “%s” (%s)"
                                                    .formatted(n.words(), where(n.cue())))
                            .orElse("copy the words from the transcript"));
        } else {
            text.report(
                    Code.WORDS_AMBIGUOUS,
                    "“%s” stands more than once in the transcript `%s`"
                            .formatted(text.words(), transcript.id()),
                    "give more words, or a time: they stand at %s and %s"
                            .formatted(where(found.get(0)), where(found.get(1))));
        }
        return Optional.empty();
    }

    private String where(Match match) {
        return where(transcript.cues().get(match.start().cue()));
    }

    private static String where(Cue cue) {
        return cue.start()
                .map(Timestamp::toString)
                .orElseGet(() -> "line " + cue.location().line());
    }
}
