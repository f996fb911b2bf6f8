package org.studypack.publish.run;

import org.studypack.assemble.TemporaryFolderException;
import org.studypack.diagnostic.Code;
import org.studypack.source.NewFolder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Says what a machine's refusal means to a person. */
public final class MachineTrouble {
    /** Bytes; the files of a pack are one to ten megabytes. */
    private static final long LEAST_ROOM = 16L << 20;

    private MachineTrouble() {}

    /** One sentence that starts small and ends without a full stop. */
    public static String sentence(IOException e) {
        return sentence(e, Optional.empty());
    }

    /**
     * The same where it is known which folder was written to.
     *
     * @param place is asked whether its disk is full; need not exist
     */
    static String sentence(IOException e, Path place) {
        return sentence(e, Optional.of(place));
    }

    private static String sentence(IOException e, Optional<Path> place) {
        String reason = Optional.ofNullable(e.getMessage()).orElse("");
        String file =
                e instanceof FileSystemException f && f.getFile() != null
                        ? " `" + f.getFile() + "`"
                        : "";
        return switch (e) {
            case TemporaryFolderException temporary ->
                    "the folder for temporary files, `"
                            + reason
                            + "`, cannot be used"
                            + cause(temporary);
            case NewFolder.NotMade made ->
                    "the folder `" + made.folder() + "` cannot be made" + why(made);
            case AccessDeniedException ignored -> "the system does not allow access to" + file;
            case FolderInTheWay ignored -> file.strip() + " is in the way: it is a folder";
            case FileAlreadyExistsException ignored ->
                    file.strip() + " is in the way: it is a file, not a folder";
            case NoSuchFileException ignored -> "there is no" + file;
            case NotDirectoryException ignored -> file.strip() + " is not a folder";
            default ->
                    saysFull(e)
                            ? "the disk is full"
                            : bySystemMessage(reason, file, disk(e).or(() -> place));
        };
    }

    /** What to do about it, where more can be said than the sentence says. */
    public static Optional<String> hint(IOException e) {
        return switch (e) {
            case FolderInTheWay ignored -> Optional.of("move it away");
            case FileAlreadyExistsException ignored ->
                    Optional.of("name another folder for what is made, or move it away");
            case NewFolder.NotMade ignored ->
                    Optional.of("name another folder, in a place that you may write to");
            case TemporaryFolderException ignored ->
                    Optional.of("make room there, or give Java another one as `java.io.tmpdir`");
            default ->
                    saysFull(e)
                            ? Optional.of(
                                    "make room there, and run it again: what was finished before"
                                            + " stays")
                            : Optional.empty();
        };
    }

    private static boolean saysFull(IOException e) {
        String small = Optional.ofNullable(e.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        return small.contains("no space left") || small.contains("not enough space");
    }

    /** Whose trouble it is: what a person put into the way, or what the machine refuses. */
    static Code code(IOException e) {
        return switch (e) {
            case FolderInTheWay ignored -> Code.FOLDER_IN_THE_WAY;
            case FileAlreadyExistsException ignored -> Code.NO_FOLDER;
            default -> Code.ENVIRONMENT;
        };
    }

    private static String cause(IOException e) {
        return e.getCause() instanceof IOException cause ? ": " + sentence(cause) : "";
    }

    /** A system may say that there is no such folder, which is why it was to be made. */
    private static String why(NewFolder.NotMade made) {
        return made.getCause() instanceof IOException cause
                        && !(cause instanceof NoSuchFileException)
                ? ": " + sentence(cause)
                : "";
    }

    private static Optional<Path> disk(IOException e) {
        return e instanceof FileSystemException f && f.getFile() != null
                ? Optional.of(Path.of(f.getFile()))
                : Optional.empty();
    }

    /** Java hands on the system's words. Where those are of another language, the disk is asked. */
    private static String bySystemMessage(String reason, String file, Optional<Path> place) {
        String small = reason.toLowerCase(Locale.ROOT);
        if (small.contains("read-only")) {
            return "the folder is read-only:" + file;
        }
        if (small.contains("not a directory")) {
            return "a file is in the way of the folder:" + file;
        }
        return (place.map(MachineTrouble::isFull).orElse(false)
                        ? "the disk is full, or nearly so: "
                        : "the file cannot be used: ")
                + reason;
    }

    private static boolean isFull(Path place) {
        Path there = place.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
