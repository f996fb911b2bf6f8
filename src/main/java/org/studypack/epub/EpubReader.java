package org.studypack.epub;

import org.studypack.book.Wording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the words of an EPUB, as a reading system would come to them: container, package document,
 * spine, content documents. Shares nothing with the writer.
 */
public final class EpubReader {
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_BYTES = 256 << 20;

    private EpubReader() {}

    /**
     * The words of all content documents of the spine. The navigation document does not count, nor
     * does a document whose first section is of the type {@code cover}.
     *
     * @throws IOException where it is no EPUB, is broken, or unpacks to more than 256 MB
     */
    public static Wording read(byte[] epub) throws IOException {
        return read(epub, path -> true);
    }

    /**
     * The words of some documents of the spine.
     *
     * @param ids the documents' names without folder and ending
     * @throws IOException as for a whole publication
     */
    public static Wording read(byte[] epub, Set<String> ids) throws IOException {
        return read(epub, (String path) -> ids.contains(name(path)));
    }

    private static String name(String path) {
        int dot = path.lastIndexOf('.');
        return path.substring(path.lastIndexOf('/') + 1, dot < 0 ? path.length() : dot);
    }

    private static Wording read(byte[] epub, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> files = unzip(epub);
        String packagePath = PackageReading.packagePath(file(files, "META-INF/container.xml"));
        List<String> spine = PackageReading.spine(packagePath, file(files, packagePath));
        WordingReading reading = new WordingReading();
        for (String path : spine) {
            byte[] content = file(files, path);
            if (wanted.test(path)) {
                reading.read(path, content);
            }
        }
        return reading.wording();
    }

    private static byte[] file(Map<String, byte[]> files, String path) throws IOException {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IOException("the EPUB has no file " + path);
        }
        return content;
    }

    /** The files of a container by their paths. */
    static Map<String, byte[]> unzip(byte[] epub) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left);
                left -= content.length;
                if (left == 0 || files.size() == MOST_ENTRIES) {
                    throw new IOException("the EPUB is too large to be read");
                }
                files.put(entry.getName(), content);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("an entry of the EPUB has no readable name", e);
        }
        return files;
    }
}
