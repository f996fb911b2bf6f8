package org.studypack.publish;

import org.studypack.pack.Paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** For whom an edition is made, and with how much ink. */
enum Readers {
    PARTICIPANTS("", ""),
    LEADER(", leader’s", "audience: leader\n"),

    /** Little ink concerns the colours of pages, not their size. */
    SAVER(", little ink", "ink: saver\n");

    final String title;
    private final String keys;

    Readers(String title, String keys) {
        this.title = title;
        this.keys = keys;
    }

    boolean has(Paper paper) {
        return this != SAVER || paper == Paper.A4;
    }

    /** A recipe that asks for it. */
    Path recipe(Path folder) throws IOException {
        String name = name().toLowerCase(Locale.ROOT) + ".yaml";
        return Files.writeString(folder.resolve(name), "format: 1\n" + keys);
    }
}
