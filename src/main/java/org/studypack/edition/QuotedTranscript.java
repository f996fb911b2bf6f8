package org.studypack.edition;

import org.studypack.edition.Run.Corrected;
import org.studypack.pack.Transcript;

import java.util.List;

/** A transcript that is printed whole. */
public record QuotedTranscript(Transcript transcript, List<Turn> turns) {
    public QuotedTranscript {
        turns = List.copyOf(turns);
    }

    /** What is printed otherwise than the transcript has it, in order. */
    public List<Corrected> corrections() {
        return Turn.corrections(turns);
    }
}
