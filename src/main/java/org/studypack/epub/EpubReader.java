package org.studypack.epub;

import org.studypack.book.Wording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Reads the words of an EPUB, as a reading system would come to them: container, package document,
 * spine, content documents. Shares nothing with the writer.
 */
public final class EpubReader {
    private static final String CONTAINER = "META-INF/container.xml";
    static final int MOST_ENTRIES = 10_000;
    static final int MOST_BYTES = 256 << 20;

    private EpubReader() {}

    /**
     * The words of all content documents of the spine. The navigation document does not count, nor
     * does a document whose first section is of the type {@code cover}.
     *
     * @throws IOException where it is no EPUB, is broken, or unpacks to more than 256 MiB
     */
    public static Wording read(byte[] epub) throws IOException {
        return read(unzip(epub), path -> true);
    }

    /**
     * The words of some documents of the spine.
     *
     * @param from where entries begin among which these documents and the package document are: of
     *     what stands before, the container's description alone is read; 0 for the whole
     * @param ids the documents' names without folder and ending
     * @throws IOException as for a whole publication
     */
    public static Wording read(byte[] epub, int from, Set<String> ids) throws IOException {
        return read(beginning(epub, from), path -> ids.contains(name(path)));
    }

    private static Map<String, byte[]> beginning(byte[] epub, int from) throws IOException {
        if (from == 0) {
            return unzip(epub);
        }
        Map<String, byte[]> files = unzip(new ByteArrayInputStream(epub), CONTAINER::equals);
        files.putAll(
                unzip(new ByteArrayInputStream(epub, from, epub.length - from), path -> false));
        return files;
    }

    private static String name(String path) {
        int dot = path.lastIndexOf('.');
        return path.substring(path.lastIndexOf('/') + 1, dot < 0 ? path.length() : dot);
    }

    private static Wording read(Map<String, byte[]> files, Predicate<String> wanted)
            throws IOException {
        String packagePath = PackageReading.packagePath(file(files, CONTAINER));
        WordingReading reading = new WordingReading();
        for (String path : PackageReading.spine(packagePath, file(files, packagePath))) {
            if (wanted.test(path)) {
                reading.read(path, file(files, path));
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

    /** Why a container is not read: it would take a machine too long. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }

    /** The files of a container by their paths. */
    static Map<String, byte[]> unzip(byte[] epub) throws IOException {
        return unzip(new ByteArrayInputStream(epub), path -> false);
    }

    /**
     * The files up to one of them.
     *
     * @param isLast whether no other is wanted
     */
    private static Map<String, byte[]> unzip(InputStream epub, Predicate<String> isLast)
            throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(epub)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                left -= put(entry, zip, files, left);
                if (isLast.test(entry.getName())) {
                    break;
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("an entry of the EPUB has no readable name", e);
        }
        return files;
    }

    /**
     * The files of anyone's container. A ZIP file lists its entries in a directory at its end, by
     * which most programs read it, and has them one after the other, as others do.
     *
     * @throws IOException where these are not the same, too
     */
    static Map<String, byte[]> unzip(Path epub) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_BYTES;
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            if (zip.stream().mapToLong(ZipEntry::getSize).sum() >= MOST_BYTES) {
                throw tooLarge();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (files.containsKey(entry.getName())) {
                    throw new IOException("it has two files `" + entry.getName() + "`");
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    left -= put(entry, content, files, left);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("an entry of the EPUB has no readable name", e);
        }
        requireSame(epub, files);
        return files;
    }

    private static int put(ZipEntry entry, InputStream content, Map<String, byte[]> files, int most)
            throws IOException {
        byte[] bytes = content.readNBytes(most);
        if (bytes.length == most || files.size() == MOST_ENTRIES) {
            throw tooLarge();
        }
        files.put(entry.getName(), bytes);
        return bytes.length;
    }

    private static TooLarge tooLarge() {
        return new TooLarge("it unpacks to more than 256 MiB, or to more than 10,000 files");
    }

    private static void requireSame(Path epub, Map<String, byte[]> listed) throws IOException {
        Map<String, byte[]> inOrder;
        try {
            inOrder = unzip(Files.readAllBytes(epub));
        } catch (TooLarge e) {
            throw e;
        } catch (IOException e) {
            return; // not every ZIP file can be read so
        }
        for (Map.Entry<String, byte[]> file : inOrder.entrySet()) {
            if (!Arrays.equals(file.getValue(), listed.get(file.getKey()))) {
                throw new IOException("its directory does not list all of `" + file.getKey() + "`");
            }
        }
    }
}
