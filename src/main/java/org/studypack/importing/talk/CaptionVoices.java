package org.studypack.importing.talk;

import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.source.transcript.Caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the voices within a caption: by tags, by names before a colon at the start of a line, by
 * {@code >>}, which subtitles for the deaf put where another person begins, and by dashes at the
 * start of two of its lines.
 */
final class CaptionVoices {
    private static final Pattern CHANGE = Pattern.compile("(?<!\\S)>{2,3}(?:\\s+|(?=\\p{L}))");

    private static final Pattern DASH = Pattern.compile("[-–—‐]\\s?(?=[^\\s-–—‐])");

    private final boolean marked;
    private final boolean named;
    private final SpeakerLabels labels;

    private CaptionVoices(List<Caption> captions) {
        List<Caption.Words> words = captions.stream().flatMap(c -> c.words().stream()).toList();
        marked = words.stream().anyMatch(w -> CHANGE.matcher(w.text()).lookingAt());
        boolean tagged = words.stream().anyMatch(w -> w.voice().isPresent());
        List<String> untagged = new ArrayList<>();
        for (Caption caption : captions) {
            for (Caption.Words line : caption.words()) {
                if (line.voice().isEmpty()) {
                    untagged.addAll(pieces(line.text()));
                }
            }
            untagged.add("");
        }
        labels = SpeakerLabels.of(SpeakerEvidence.ofCaptions(untagged, tagged));
        named = labels.any() || tagged;
    }

    static CaptionVoices of(List<Caption> captions) {
        return new CaptionVoices(captions);
    }

    /** Whether any voice of the talk has a name. */
    boolean anyIsNamed() {
        return named;
    }

    /**
     * Words of one voice.
     *
     * @param changes whether the caption says that another person begins here
     * @param text empty where only a name stands there
     */
    record Part(Optional<String> name, boolean changes, String text, int firstLine, int lastLine) {}

    /** The parts of a caption, in their order. */
    List<Part> parts(Caption caption) {
        List<Part> parts = new ArrayList<>();
        Open open = new Open(Optional.empty(), false);
        boolean dialogue = isDialogue(caption);
        for (Caption.Words words : caption.words()) {
            Matcher dash = DASH.matcher(words.text());
            boolean turn = dialogue && dash.lookingAt();
            List<String> pieces =
                    pieces(turn && named ? words.text().substring(dash.end()) : words.text());
            for (int i = 0; i < pieces.size(); i++) {
                boolean tagged = i == 0 && words.opens();
                boolean changes = i > 0 || turn;
                Optional<SpeakerLabels.Opening> label =
                        words.voice().isPresent()
                                ? Optional.empty()
                                : labels.opening(pieces.get(i));
                if (changes || tagged || label.isPresent()) {
                    open.close(parts);
                    Optional<String> name = label.map(SpeakerLabels.Opening::label);
                    open = new Open(tagged ? words.voice() : name, changes);
                }
                String text = label.map(SpeakerLabels.Opening::rest).orElse(pieces.get(i));
                open.lines.add(new Line(words.location().line(), 0, text.strip()));
            }
        }
        open.close(parts);
        return parts;
    }

    /** Whether lines of a caption are those of two persons, with a dash before each. */
    private static boolean isDialogue(Caption caption) {
        List<Caption.Words> words = caption.words();
        return !words.isEmpty()
                && words.stream().allMatch(line -> line.voice().isEmpty())
                && DASH.matcher(words.getFirst().text()).lookingAt()
                && words.stream().filter(line -> DASH.matcher(line.text()).lookingAt()).count() > 1;
    }

    /** A part that is being read. */
    private record Open(Optional<String> name, boolean changes, List<Line> lines) {
        Open(Optional<String> name, boolean changes) {
            this(name, changes, new ArrayList<>());
        }

        void close(List<Part> parts) {
            List<Line> spoken = lines.stream().filter(line -> !line.isBlank()).toList();
            if (!spoken.isEmpty() || name.isPresent() || changes) {
                List<Line> shown = spoken.isEmpty() ? lines : spoken;
                parts.add(
                        new Part(
                                name,
                                changes,
                                WrappedLines.join(spoken),
                                shown.getFirst().number(),
                                shown.getLast().number()));
            }
        }
    }

    /** Words divided where another person begins; what stands before the first mark comes first. */
    private List<String> pieces(String text) {
        return marked ? List.of(CHANGE.split(text, -1)) : List.of(text);
    }
}
