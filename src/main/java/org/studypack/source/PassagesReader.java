package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Cue;
import org.studypack.pack.Fragment;
import org.studypack.pack.Fragment.Elision;
import org.studypack.pack.Fragment.Passage;
import org.studypack.pack.Place;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;
import org.studypack.source.transcript.CueTimes;
import org.studypack.source.transcript.SpokenWords;
import org.studypack.source.transcript.SpokenWords.Match;
import org.studypack.source.transcript.Times;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the passages of one excerpt in their transcript. Between two of them stands an elision,
 * whether it was written or not; two that follow each other without a gap become one.
 */
final class PassagesReader {
    private final Transcript transcript;
    private final Diagnostics diagnostics;
    private final SpokenWords words;
    private final CueTimes times;

    PassagesReader(Transcript transcript, Diagnostics diagnostics) {
        this.transcript = transcript;
        this.diagnostics = diagnostics;
        this.words = new SpokenWords(transcript.cues());
        this.times = new CueTimes(transcript.cues());
    }

    /** The fragments; empty where one is wrong, which is reported. */
    List<Fragment> read(List<YamlMapping> entries) {
        List<Fragment> fragments = new ArrayList<>();
        Optional<Passage> last = Optional.empty();
        boolean whole = true;
        for (YamlMapping entry : entries) {
            if (entry.has("elision")) {
                whole &= elision(entry, fragments);
                continue;
            }
            Optional<Passage> passage = passage(entry);
            if (passage.isEmpty() || !isAfter(last, passage.get(), entry.location())) {
                whole = false;
            } else {
                append(fragments, passage.get());
                last = passage;
            }
        }
        if (!fragments.isEmpty() && fragments.getLast() instanceof Elision) {
            reportEdge(entries.getLast().location());
            return List.of();
        }
        return whole ? List.copyOf(fragments) : List.of();
    }

    private boolean elision(YamlMapping entry, List<Fragment> fragments) {
        String description = entry.words("elision");
        entry.refuseOthers();
        if (fragments.isEmpty() || fragments.getLast() instanceof Elision) {
            reportEdge(entry.location());
            return false;
        }
        fragments.add(new Elision(description));
        return true;
    }

    private void reportEdge(Location location) {
        diagnostics.report(
                Code.WRONG_VALUE,
                location,
                "an elision does not stand between two passages",
                "take it out, or add the passage that is missing");
    }

    private void append(List<Fragment> fragments, Passage passage) {
        if (!fragments.isEmpty() && fragments.getLast() instanceof Passage before) {
            if (isGapless(before.end(), passage.start())) {
                fragments.set(fragments.size() - 1, new Passage(before.start(), passage.end()));
                return;
            }
            fragments.add(new Elision(""));
        }
        fragments.add(passage);
    }

    /** Whether nothing but space lies between two places. */
    private boolean isGapless(Place from, Place to) {
        for (int cue = from.cue(); cue <= to.cue(); cue++) {
            String text = transcript.cues().get(cue).text();
            int start = cue == from.cue() ? from.offset() : 0;
            int end = cue == to.cue() ? to.offset() : text.length();
            if (!text.substring(start, end).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAfter(Optional<Passage> last, Passage passage, Location location) {
        if (last.isEmpty() || passage.start().compareTo(last.get().end()) >= 0) {
            return true;
        }
        boolean before = passage.end().compareTo(last.get().start()) <= 0;
        diagnostics.report(
                Code.PASSAGES_OVERLAP,
                location,
                before
                        ? "the passage stands in the transcript before the one above it"
                        : "the passage shares words with the one above it",
                before
                        ? "bring the passages into the order of the transcript, or make a second"
                                + " excerpt"
                        : "let it begin later, or join the two");
        return false;
    }

    private Optional<Passage> passage(YamlMapping entry) {
        Optional<YamlText> from = entry.text("from");
        Optional<YamlText> to = entry.text("to");
        Optional<YamlText> first = entry.text("first");
        Optional<YamlText> last = entry.text("last");
        entry.text("elision");
        entry.refuseOthers();
        boolean begins = isOneOf(entry, "from", from, "first", first);
        boolean ends = isOneOf(entry, "to", to, "last", last);
        if (!begins || !ends) {
            return Optional.empty();
        }
        Optional<Place> start = from.isPresent() ? from(from.get()) : first.flatMap(this::first);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> end =
                to.isPresent() ? to(to.get()) : last.flatMap(text -> last(text, start.get()));
        return end.flatMap(place -> passage(start.get(), place, entry));
    }

    private Optional<Passage> passage(Place start, Place end, YamlMapping entry) {
        if (end.compareTo(start) > 0) {
            return Optional.of(new Passage(start, end));
        }
        diagnostics.report(
                entry.has("from") && entry.has("to") ? Code.PASSAGE_EMPTY : Code.TIMES_REVERSED,
                entry.location(),
                entry.has("from") && entry.has("to")
                        ? "nothing is said between these times"
                        : "the passage ends before it begins",
                "look the times up in the transcript");
        return Optional.empty();
    }

    private boolean isOneOf(
            YamlMapping entry,
            String time,
            Optional<YamlText> timeValue,
            String words,
            Optional<YamlText> wordsValue) {
        if (timeValue.isPresent() != wordsValue.isPresent()) {
            return true;
        }
        diagnostics.report(
                timeValue.isPresent() ? Code.WRONG_VALUE : Code.MISSING_KEY,
                entry.location(),
                timeValue.isPresent()
                        ? "the passage has both `%s` and `%s`".formatted(time, words)
                        : "the passage has neither `%s` nor `%s`".formatted(time, words),
                "write `%s:` and a time, or `%s:` and words".formatted(time, words));
        return false;
    }

    private Optional<Place> from(YamlText text) {
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

    private Optional<Place> to(YamlText text) {
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
        Optional<Timestamp> time = Times.parse(text.words());
        if (time.isEmpty()) {
            text.report(
                    Code.MALFORMED_TIME, "`%s` is not a time".formatted(text.words()), Times.HINT);
        } else if (!times.isTimed()) {
            text.report(
                    Code.PASSAGE_EMPTY,
                    "the transcript has no times",
                    "name the passage by its `first` and `last` words");
            return Optional.empty();
        }
        return time;
    }

    private Optional<Place> first(YamlText text) {
        return only(text, words.find(text.words(), new Place(0, 0))).map(Match::start);
    }

    private Optional<Place> last(YamlText text, Place start) {
        List<Match> found = words.find(text.words(), start);
        List<Match> anywhere = words.find(text.words(), new Place(0, 0));
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
