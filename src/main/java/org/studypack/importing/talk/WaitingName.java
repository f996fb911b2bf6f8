package org.studypack.importing.talk;

import org.studypack.importing.report.ImportNotes;

import java.util.Optional;

/** The name that was read last, until the words of its speaker come; noted where they never do. */
final class WaitingName {
    private final ImportNotes notes;
    private Optional<String> name = Optional.empty();
    private String aside = "";
    private int line;

    WaitingName(ImportNotes notes) {
        this.notes = notes;
    }

    /** Waits for the words of somebody; whoever was waited for before has none. */
    void await(String speaker, int number) {
        await(speaker, "", number);
    }

    /**
     * The same.
     *
     * @param words what stands in brackets after the name, and goes to the words; may be empty
     */
    void await(String speaker, String words, int number) {
        forget();
        name = Optional.of(speaker);
        aside = words;
        line = number;
    }

    /** Whose words have come; empty where nobody was named for them. */
    Optional<String> take() {
        Optional<String> speaker = name;
        name = Optional.empty();
        return speaker;
    }

    /** What stood in brackets after the name and goes before the words; empty where nothing did. */
    String takeAside() {
        String words = aside;
        aside = "";
        return words;
    }

    /** Waits no longer. */
    void forget() {
        String words = takeAside();
        take().ifPresent(
                        speaker ->
                                notes.leaveOut(
                                        line,
                                        line,
                                        (speaker + " " + words).strip(),
                                        "a name without words"));
    }
}
