package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Fragment;
import org.studypack.pack.Fragment.Elision;
import org.studypack.pack.Fragment.Passage;
import org.studypack.pack.Place;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;
import org.studypack.source.transcript.Times;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the passages of one excerpt in their transcript. Between two of them stands an elision,
 * whether it was written or not; two that follow each other without a gap become one.
 */
final class PassagesReader {
    private final Transcript transcript;
    private final Diagnostics diagnostics;
    private final PlaceFinder places;

    PassagesReader(Transcript transcript, Diagnostics diagnostics) {
        this.transcript = transcript;
        this.diagnostics = diagnostics;
        this.places = new PlaceFinder(transcript);
    }

    /** The fragments; empty where one is wrong, which is reported. */
    List<Fragment> read(List<YamlMapping> entries) {
        List<Fragment> fragments = new ArrayList<>();
        Optional<Passage> last = Optional.empty();
        boolean whole = true;
        boolean belowPassage = false;
        for (YamlMapping entry : entries) {
            if (entry.has("elision")) {
                whole &= elision(entry, belowPassage, fragments);
                belowPassage = false;
                continue;
            }
            belowPassage = true;
            Optional<Passage> passage = passage(entry);
            if (passage.isEmpty() || !isAfter(last, passage.get(), entry.location())) {
                whole = false;
            } else {
                append(fragments, passage.get());
                last = passage;
            }
        }
        if (!entries.isEmpty() && !belowPassage) {
            reportEdge(entries.getLast().location());
            return List.of();
        }
        return whole ? List.copyOf(fragments) : List.of();
    }

    /**
     * Adds an elision.
     *
     * @param belowPassage whether one stands above it, sound or not
     */
    private boolean elision(YamlMapping entry, boolean belowPassage, List<Fragment> fragments) {
        String description = entry.words("elision");
        entry.refuseOthers();
        if (!belowPassage) {
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

    /** Whether nothing but space is between two places. */
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
        if (from.isPresent() && to.isPresent() && isReversed(from.get(), to.get())) {
            return Optional.empty();
        }
        Optional<Place> start =
                from.isPresent() ? places.from(from.get()) : first.flatMap(places::first);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> end =
                to.isPresent()
                        ? places.to(to.get())
                        : last.flatMap(text -> places.last(text, start.get()));
        return end.flatMap(place -> passage(start.get(), place, entry));
    }

    private static boolean isReversed(YamlText from, YamlText to) {
        Optional<Timestamp> start = Times.parse(from.words());
        Optional<Timestamp> end = Times.parse(to.words());
        if (start.isEmpty() || end.isEmpty() || end.get().compareTo(start.get()) > 0) {
            return false;
        }
        to.report(
                Code.TIMES_REVERSED,
                "the passage ends before it begins",
                "write the earlier time as `from`");
        return true;
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
}
