package org.studypack.edition;

import org.studypack.edition.QuotedExcerpt.Piece;
import org.studypack.edition.Run.Corrected;
import org.studypack.edition.Run.Words;
import org.studypack.pack.Correction;
import org.studypack.pack.Cue;
import org.studypack.pack.Excerpt;
import org.studypack.pack.Fragment.Elision;
import org.studypack.pack.Fragment.Passage;
import org.studypack.pack.Speaker;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lays passages out as paragraphs of speech, with the corrections that fall into them. A correction
 * that a passage holds only in part is not applied. One that changes marks of print alone, such as
 * a hyphen into a dash, is set without a word: what was said is the same.
 */
final class Quoter {
    private final Transcript transcript;

    /** The corrections by the number of their cue. */
    private final Map<Integer, List<Correction>> corrections;

    Quoter(Transcript transcript) {
        this.transcript = transcript;
        this.corrections =
                transcript.corrections().stream()
                        .collect(Collectors.groupingBy(correction -> correction.start().cue()));
    }

    QuotedTranscript whole() {
        HeadedParts parts = new HeadedParts(transcript);
        begun(transcript.whole(), Optional.empty(), Optional.empty()).forEach(parts::add);
        return parts.quoted();
    }

    QuotedExcerpt quote(Excerpt excerpt) {
        List<Piece> pieces = new ArrayList<>();
        Optional<Speaker> speaker = Optional.empty();
        for (var fragment : excerpt.fragments()) {
            switch (fragment) {
                case Passage passage -> {
                    Optional<Timestamp> end = transcript.cues().get(passage.end().cue()).end();
                    pieces.add(new Piece.Spoken(turns(passage, speaker, end)));
                    speaker = speakerAt(passage.end().cue());
                }
                case Elision elision -> pieces.add(new Piece.Cut(elision.description()));
            }
        }
        return new QuotedExcerpt(excerpt, transcript, pieces);
    }

    private Optional<Speaker> speakerAt(int cue) {
        return transcript.cues().get(cue).speaker();
    }

    private List<Turn> turns(Passage passage, Optional<Speaker> before, Optional<Timestamp> end) {
        return begun(passage, before, end).stream().map(Begun::turn).toList();
    }

    /**
     * A paragraph of speech.
     *
     * @param cue the number of the cue with which it begins
     */
    record Begun(int cue, Turn turn) {}

    /**
     * The paragraphs of a passage. A name stands where the speaker changes, and again after
     * paragraphs without one, among which may be words of somebody else.
     *
     * @param end of the passage, where its first paragraph is to say it
     */
    private List<Begun> begun(Passage passage, Optional<Speaker> before, Optional<Timestamp> end) {
        List<Begun> turns = new ArrayList<>();
        Optional<Speaker> current = before;
        boolean unnamed = false;
        int first = passage.start().cue();
        for (int from = first; from <= passage.end().cue(); ) {
            int to = from + 1;
            while (to <= passage.end().cue() && !transcript.cues().get(to).opensParagraph()) {
                to++;
            }
            List<Run> runs = runs(passage, from, to);
            if (!runs.isEmpty()) {
                Cue cue = transcript.cues().get(from);
                Optional<Speaker> speaker = cue.speaker();
                boolean again = cue.named() && unnamed;
                turns.add(
                        new Begun(
                                from,
                                turn(
                                        from,
                                        turns.isEmpty() ? end : Optional.empty(),
                                        speaker.equals(current) && !again
                                                ? Optional.empty()
                                                : speaker,
                                        runs)));
                current = speaker.isPresent() ? speaker : current;
                unnamed = cue.kind() == Cue.Kind.SOUND ? unnamed : !cue.named();
            }
            from = to;
        }
        return turns;
    }

    private Turn turn(
            int from, Optional<Timestamp> end, Optional<Speaker> speaker, List<Run> runs) {
        Cue cue = transcript.cues().get(from);
        String start = cue.start().map(Timestamp::toString).orElse("");
        return new Turn(
                cue.start(),
                end.filter(time -> !time.toString().equals(start)),
                speaker,
                cue.kind(),
                runs,
                cue.location());
    }

    private List<Run> runs(Passage passage, int from, int to) {
        List<Run> runs = new ArrayList<>();
        for (int index = from; index < to; index++) {
            String text = transcript.cues().get(index).text();
            int start = index == passage.start().cue() ? passage.start().offset() : 0;
            int end = index == passage.end().cue() ? passage.end().offset() : text.length();
            if (end <= start) {
                continue;
            }
            if (!runs.isEmpty()) {
                runs.add(new Words(" "));
            }
            addRuns(runs, index, start, end);
        }
        return runs;
    }

    private void addRuns(List<Run> runs, int index, int start, int end) {
        String text = transcript.cues().get(index).text();
        int at = start;
        for (Correction correction : corrections.getOrDefault(index, List.of())) {
            int from = correction.start().offset();
            int to = correction.end().offset();
            if (from < at || to > end) {
                continue;
            }
            if (from > at) {
                runs.add(new Words(text.substring(at, from)));
            }
            runs.add(read(text.substring(from, to), correction));
            at = to;
        }
        if (end > at) {
            runs.add(new Words(text.substring(at, end)));
        }
    }

    private static Run read(String original, Correction correction) {
        return Typography.isAllThatDiffers(original, correction.reading())
                ? new Words(correction.reading())
                : new Corrected(original, correction.reading(), correction.reason());
    }
}
