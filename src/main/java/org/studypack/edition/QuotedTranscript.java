package org.studypack.edition;

import java.util.List;
import org.studypack.pack.Transcript;

/** A transcript that is printed whole. */
public record QuotedTranscript(Transcript transcript, List<Turn> turns) {
    public QuotedTranscript {
        turns = List.copyOf(turns);
    }
}
