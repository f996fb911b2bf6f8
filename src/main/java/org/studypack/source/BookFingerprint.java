package org.studypack.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hash of all files of a book folder from which a pack may be made: those that {@link BookFolder}
 * reads, and others beside them.
 */
public final class BookFingerprint {
    private static final String SEPARATOR = "\0";

    private BookFingerprint() {}

    /**
     * Adds the files, by name and content, in an order that no file system decides. What cannot be
     * read, such as a link that leads in a circle or out of the folder, reaches no pack and does
     * not count; of a file larger than any that is read its size counts.
     *
     * @throws IOException where there is no such folder
     */
    public static void add(Path book, MessageDigest digest) throws IOException {
        for (Map.Entry<String, Path> file : files(book, book.toRealPath()).entrySet()) {
            digest.update(text(file.getKey() + SEPARATOR));
            content(file.getValue(), digest);
            digest.update(text(SEPARATOR));
        }
    }

    /** The files by their names below the folder, with forward slashes. */
    private static Map<String, Path> files(Path book, Path real) throws IOException {
        SourceFiles files = new SourceFiles(book, real);
        Files.walkFileTree(
                book, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        return files.found;
    }

    /** Walks through a book folder and keeps the files of which a pack may be made. */
    private static final class SourceFiles extends SimpleFileVisitor<Path> {
        private final Path book;
        private final Path real;
        private final Map<String, Path> found = new TreeMap<>();

        SourceFiles(Path book, Path real) {
            this.book = book;
            this.real = real;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            return folder.equals(book) || counts(folder)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (attributes.isRegularFile() && counts(file)) {
                found.put(book.relativize(file).toString().replace('\\', '/'), file);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean counts(Path file) throws IOException {
            return BookPaths.isSource(book.relativize(file))
                    && (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(real));
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(book)) {
                throw e;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static void content(Path file, MessageDigest digest) {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > BookFolder.LARGEST_IMAGE) {
                digest.update(text(Long.toString(size)));
            } else {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
        } catch (IOException e) {
            // whoever reads it for a pack reports it
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
