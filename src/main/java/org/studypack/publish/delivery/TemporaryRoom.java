package org.studypack.publish.delivery;

import org.studypack.assemble.TemporaryFolderException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Room in Java's folder for temporary files. EPUBCheck copies each picture there, and calls one
 * broken that it could not copy; so whether one can is tried before.
 */
final class TemporaryRoom {
    /** No picture of a pack is larger (docs/limits.md); others' are judged by what there is. */
    private static final long MOST = 64L << 20;

    private static final int CHUNK = 1 << 16;

    private TemporaryRoom() {}

    /**
     * Makes sure that the largest file of an EPUB has room there.
     *
     * @throws TemporaryFolderException where it has none
     */
    static void requireFor(Path epub) throws TemporaryFolderException {
        require(Path.of(System.getProperty("java.io.tmpdir")), Math.min(MOST, largest(epub)));
    }

    /**
     * The bytes of an EPUB's largest file; 0 where it is no EPUB, of which EPUBCheck knows more.
     */
    private static long largest(Path epub) {
        try (ZipFile files = new ZipFile(epub.toFile())) {
            return files.stream().mapToLong(ZipEntry::getSize).max().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    static void require(Path folder, long bytes) throws TemporaryFolderException {
        try {
            Path trial = Files.createTempFile(folder, "studypack", ".tmp");
            try (FileChannel out = FileChannel.open(trial, StandardOpenOption.WRITE)) {
                for (long left = bytes + 1; left > 0; left -= CHUNK) {
                    out.write(ByteBuffer.allocate((int) Math.min(left, CHUNK)));
                }
            } finally {
                Files.deleteIfExists(trial);
            }
        } catch (IOException e) {
            throw new TemporaryFolderException(e);
        }
    }
}
