package org.studypack.publish.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of studypack's own in a folder of finished files. It is in that folder itself: a symbolic
 * link in its place is taken away and never followed, whoever put it there.
 */
public final class HiddenFile {
    private HiddenFile() {}

    /** Opens one for writing, made where it is missing. */
    public static FileChannel open(Path file, StandardOpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(StandardOpenOption.CREATE);
        all.add(StandardOpenOption.WRITE);
        all.add(LinkOption.NOFOLLOW_LINKS);
        try {
            return FileChannel.open(file, all);
        } catch (IOException e) {
            if (!Files.isSymbolicLink(file)) {
                throw e;
            }
            takeLinkAway(file);
            return FileChannel.open(file, all);
        }
    }

    /** Leaves nothing in the place of a link; what is no link stays. */
    public static void takeLinkAway(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            Files.deleteIfExists(file);
        }
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

    /** Removes a file, or a folder with the files that lie in it; nothing is followed. */
    static void remove(Path hidden) throws IOException {
        for (Path file : in(hidden)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(hidden);
    }
}
