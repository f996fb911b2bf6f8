package org.studypack.importing.talk;

import org.studypack.importing.report.ImportNotes;

import java.util.Optional;

/** The name that was read last, until the words of its speaker come; noted where they never do. */
final class WaitingName {
    private final ImportNotes notes;
    private Optional<String> name = Optional.empty();
    private int line;

    WaitingName(ImportNotes notes) {
        this.notes = notes;
    }

    /** Waits for the words of somebody; whoever was waited for before has none. */
    void await(String speaker, int number) {
        forget();
        name = Optional.of(speaker);
        line = number;
    }

    /** Whose words have come; empty where nobody was named for them. */
    Optional<String> take() {
        Optional<String> speaker = name;
        name = Optional.empty();
        return speaker;
    }

    /** Waits no longer. */
    void forget() {
        take().ifPresent(speaker -> notes.leaveOut(line, line, speaker, "a name without words"));
    }
}
