package org.studypack.edition;

import org.studypack.pack.Transcript;

import java.util.List;

/** A transcript that is printed whole. */
public record QuotedTranscript(Transcript transcript, List<Turn> turns) {
    public QuotedTranscript {
        turns = List.copyOf(turns);
    }
}
