package org.studypack.publish.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads the lines of a file that a run may have written as a list of what it made. Whoever put it
 * there: what is larger than any list is passed over, and of what is read no more is held here at
 * once than the longest line of a list.
 */
public final class ListedLines {
    /** In UTF-16 units; what is longer was not written by a run, and is passed over. */
    static final int LONGEST = 1 << 20;

    /** In bytes; the list of a million files is shorter. */
    static final long MOST = 1L << 27;

    private static final int BUFFER = 1 << 13;

    private final Consumer<String> use;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;

    private ListedLines(Consumer<String> use) {
        this.use = use;
    }

    /**
     * Gives each line to be used; none where there is no such file in this place itself. A file
     * that is damaged lists nothing more, and one that is longer than any list lists nothing.
     */
    public static void read(Path file, Consumer<String> use) throws IOException {
        if (!HiddenFile.isFile(file) || Files.size(file) > MOST) {
            return;
        }
        ListedLines lines = new ListedLines(use);
        try (Reader in = Files.newBufferedReader(file, UTF_8)) {
            lines.readAll(in);
        } catch (MalformedInputException e) {
            // what is damaged says nothing
        }
    }

    private void readAll(Reader in) throws IOException {
        char[] buffer = new char[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    add(buffer, from, i);
                    end();
                    from = i + 1;
                }
            }
            add(buffer, from, count);
        }
        if (!line.isEmpty()) {
            end();
        }
    }

    private void add(char[] buffer, int from, int to) {
        tooLong |= line.length() + to - from > LONGEST;
        if (!tooLong) {
            line.append(buffer, from, to - from);
        }
    }

    private void end() {
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        if (!tooLong) {
            use.accept(line.toString());
        }
        line.setLength(0);
        tooLong = false;
    }
}
