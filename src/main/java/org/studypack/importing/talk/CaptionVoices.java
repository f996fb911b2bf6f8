package org.studypack.importing.talk;

import org.studypack.importing.foreign.Line;
import org.studypack.importing.foreign.WrappedLines;
import org.studypack.source.transcript.Caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the voices within a caption apart: by tags, by names before a colon at the start of a line,
 * and by {@code >>}, which subtitles for the deaf put where another person begins.
 */
final class CaptionVoices {
    private static final Pattern CHANGE = Pattern.compile("(?<!\\S)>{2,3}(?:\\s+|(?=\\p{L}))");

    private final boolean marked;
    private final boolean named;
    private final SpeakerLabels labels;

    private CaptionVoices(List<Caption.Words> words) {
        marked = words.stream().anyMatch(w -> CHANGE.matcher(w.text()).lookingAt());
        labels =
                SpeakerLabels.of(
                        words.stream()
                                .filter(w -> w.voice().isEmpty())
                                .flatMap(w -> pieces(w.text()).stream())
                                .toList());
        named = labels.any() || words.stream().anyMatch(w -> w.voice().isPresent());
    }

    static CaptionVoices of(List<Caption> captions) {
        return new CaptionVoices(captions.stream().flatMap(c -> c.words().stream()).toList());
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
        for (Caption.Words words : caption.words()) {
            List<String> pieces = pieces(words.text());
            for (int i = 0; i < pieces.size(); i++) {
                boolean tagged = i == 0 && words.opens();
                Optional<SpeakerLabels.Opening> label =
                        words.voice().isPresent()
                                ? Optional.empty()
                                : labels.opening(pieces.get(i));
                if (i > 0 || tagged || label.isPresent()) {
                    open.close(parts);
                    Optional<String> name = label.map(SpeakerLabels.Opening::label);
                    open = new Open(tagged ? words.voice() : name, i > 0);
                }
                String text = label.map(SpeakerLabels.Opening::rest).orElse(pieces.get(i));
                open.lines.add(new Line(words.location().line(), 0, text.strip()));
            }
        }
        open.close(parts);
        return parts;
    }

    /** A part that is being read. */
    private record Open(Optional<String> name, boolean changes, List<Line> lines) {
        Open(Optional<String> name, boolean changes) {
            this(name, changes, new ArrayList<>());
        }

        void close(List<Part> parts) {
            List<Line> said = lines.stream().filter(line -> !line.isBlank()).toList();
            if (!said.isEmpty() || name.isPresent() || changes) {
                List<Line> shown = said.isEmpty() ? lines : said;
                parts.add(
                        new Part(
                                name,
                                changes,
                                WrappedLines.join(said),
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
