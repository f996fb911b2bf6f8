package org.studypack.publish.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files of an {@link Outbox} that appear together: each is written under a hidden name, and all are
 * renamed when they are there.
 */
public final class Parcel implements AutoCloseable {
    private final Path folder;
    private final String partial;
    private final boolean durable;
    private final Map<Path, Path> waiting = new LinkedHashMap<>();

    /**
     * @param partial what hidden names begin with
     * @param durable whether a file is on the disk, and not on its way there, before it is shown
     */
    Parcel(Path folder, String partial, boolean durable) {
        this.folder = folder;
        this.partial = partial;
        this.durable = durable;
    }

    /**
     * Writes a file that is not to be seen yet.
     *
     * @return the hidden file, for validators to look at
     */
    public Path put(String name, byte[] content) throws IOException {
        Path hidden = folder.resolve(partial + name);
        waiting.put(hidden, folder.resolve(name));
        try (FileChannel out = HiddenFile.open(hidden, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            if (durable) {
                out.force(true);
            }
        }
        return hidden;
    }

    /**
     * Shows all files that were put, or none: where one cannot be shown, those before it are taken
     * back, and the files that they replaced are there again.
     */
    public void publish() throws IOException {
        Map<Path, Path> kept = new LinkedHashMap<>();
        List<Path> shown = new ArrayList<>();
        try {
            for (Path target : waiting.values()) {
                keep(target, kept);
            }
            for (Map.Entry<Path, Path> file : waiting.entrySet()) {
                move(file.getKey(), file.getValue());
                shown.add(file.getValue());
            }
        } catch (IOException e) {
            takeBack(shown, kept, e);
            throw e;
        } finally {
            for (Path copy : kept.values()) {
                Files.deleteIfExists(copy);
            }
        }
        waiting.clear();
    }

    /** A second name for a file that is to be replaced, or a copy where there are no such names. */
    private void keep(Path target, Map<Path, Path> kept) throws IOException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        Path copy = folder.resolve(partial + "old-" + target.getFileName());
        try {
            Files.createLink(copy, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        kept.put(target, copy);
    }

    private static void takeBack(List<Path> shown, Map<Path, Path> kept, IOException reason) {
        for (Path target : shown) {
            try {
                if (kept.containsKey(target)) {
                    move(kept.getOrDefault(target, target), target);
                } else {
                    Files.deleteIfExists(target);
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forgets what was put and not published. */
    @Override
    public void close() throws IOException {
        for (Path hidden : waiting.keySet()) {
            Files.deleteIfExists(hidden);
        }
    }
}
