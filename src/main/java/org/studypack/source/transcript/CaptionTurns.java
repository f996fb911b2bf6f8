package org.studypack.source.transcript;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Cue;
import org.studypack.pack.Subhead;
import org.studypack.pack.Timestamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the cues of a transcript of captions: one for each voice that is heard in a caption. */
final class CaptionTurns {
    private final List<CueDraft> cues = new ArrayList<>();
    private final TurnTracker turns = new TurnTracker();

    /** The cues in the order of the file. */
    List<CueDraft> drafts(CaptionFile file) {
        file.captions().forEach(this::add);
        return cues;
    }

    private void add(Caption caption) {
        if (caption.paragraph()) {
            turns.breakParagraph();
        }
        List<Caption.Words> words = caption.words();
        List<Subhead> subheads = caption.subheads();
        for (int i = 0; i < words.size(); ) {
            StringBuilder spoken = new StringBuilder(words.get(i).text());
            int next = i + 1;
            while (next < words.size() && !words.get(next).opens()) {
                spoken.append(' ').append(words.get(next).text());
                next++;
            }
            add(
                    caption,
                    words.get(i).voice(),
                    spoken.toString(),
                    subheads,
                    words.get(i).location());
            subheads = List.of();
            i = next;
        }
    }

    private void add(
            Caption caption,
            Optional<String> voice,
            String words,
            List<Subhead> subheads,
            Location location) {
        Optional<String> sound = Sounds.in(words);
        boolean timed =
                caption.start().isPresent()
                        && caption.end().filter(end -> isAfter(end, caption)).isPresent();
        Optional<Timestamp> start = timed ? caption.start() : Optional.empty();
        Optional<Timestamp> end = timed ? caption.end() : Optional.empty();
        boolean opens = sound.isPresent() ? turns.sound() : turns.speech(start, end, voice, words);
        cues.add(
                new CueDraft(
                        start,
                        end,
                        sound.isPresent() ? Optional.empty() : turns.speaker(),
                        /* named= */ false,
                        sound.isPresent() ? Cue.Kind.SOUND : Cue.Kind.SPEECH,
                        opens,
                        sound.orElse(words),
                        subheads,
                        location));
    }

    private static boolean isAfter(Timestamp end, Caption caption) {
        return end.compareTo(caption.start().orElseThrow()) > 0;
    }
}
