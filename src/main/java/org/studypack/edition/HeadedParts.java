package org.studypack.edition;

import org.studypack.edition.QuotedTranscript.Headed;
import org.studypack.pack.Subhead;
import org.studypack.pack.Transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole talk at its subheads. */
final class HeadedParts {
    private final Transcript transcript;
    private final List<Turn> opening = new ArrayList<>();
    private final List<Subhead> subheads = new ArrayList<>();
    private final List<List<Turn>> below = new ArrayList<>();

    HeadedParts(Transcript transcript) {
        this.transcript = transcript;
    }

    void add(Quoter.Begun begun) {
        for (Subhead subhead : transcript.cues().get(begun.cue()).subheads()) {
            subheads.add(subhead);
            below.add(new ArrayList<>());
        }
        (below.isEmpty() ? opening : below.getLast()).add(begun.turn());
    }

    QuotedTranscript quoted() {
        List<Headed> parts = IntStream.range(0, subheads.size()).mapToObj(this::headed).toList();
        return new QuotedTranscript(transcript, opening, parts);
    }

    private Headed headed(int index) {
        Subhead subhead = subheads.get(index);
        String id = transcript.id() + ".part." + (index + 1);
        return new Headed(id, subhead.title(), below.get(index), subhead.location());
    }
}
