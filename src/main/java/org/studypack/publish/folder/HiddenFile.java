package org.studypack.publish.folder;

import org.studypack.publish.run.FolderInTheWay;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of studypack's own in a folder of finished files. It is in that folder itself: a symbolic
 * link in its place is taken away and never followed, whoever put it there, and so is a pipe, for
 * which a program would wait without end.
 */
public final class HiddenFile {
    private HiddenFile() {}

    /**
     * Opens one for writing, made where it is missing.
     *
     * @throws FolderInTheWay where a folder has its place
     */
    public static FileChannel open(Path file, StandardOpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(StandardOpenOption.CREATE);
        all.add(StandardOpenOption.WRITE);
        all.add(LinkOption.NOFOLLOW_LINKS);
        takeLinkAway(file);
        requireNoFolder(file);
        return FileChannel.open(file, all);
    }

    /**
     * Leaves nothing in the place of what is neither a file nor a folder. A file that another has
     * just made stays: it may be a lock.
     */
    public static void takeLinkAway(Path file) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isSymbolicLink() || found.isOther()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // nothing is in its place
        }
    }

    /**
     * Gives a finished file its name, and takes the one away that had it.
     *
     * @throws FolderInTheWay where a folder has its place
     */
    public static void rename(Path finished, Path file) throws IOException {
        requireNoFolder(file);
        Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void requireNoFolder(Path file) throws FolderInTheWay {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FolderInTheWay(file);
        }
    }

    /** Whether there is a file in this place itself. */
    public static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes a folder where it is missing, in its place itself. */
    static void makeFolder(Path hidden) throws IOException {
        if (!Files.isDirectory(hidden, LinkOption.NOFOLLOW_LINKS)) {
            takeLinkAway(hidden);
            Files.createDirectory(hidden);
        }
    }

    /** The files in a folder; none where it is no folder itself. */
    static List<Path> in(Path hidden) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(hidden, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(hidden)) {
                files.forEach(found::add);
            }
        }
        return found;
    }

    /** Removes a file, or a folder with all that lies in it; nothing is followed. */
    static void remove(Path hidden) throws IOException {
        for (Path file : in(hidden)) {
            remove(file);
        }
        Files.deleteIfExists(hidden);
    }
}
