package org.studypack.publish.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks for the identifier of a publication in a file, as both formats have it in their metadata.
 */
final class ReadIdentifier {
    private static final String ELEMENT_END = "</dc:identifier>";
    private static final int LARGEST_PACKAGE_DOCUMENT = 16 << 20;
    private static final int CHUNK = 1 << 16;

    private ReadIdentifier() {}

    /** Whether a file is a publication with this identifier; what cannot be read is not. */
    static boolean is(String identifier, Path file) {
        String wanted = ">" + identifier.replace("&", "&amp;") + ELEMENT_END;
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' ? isInEpub(wanted, file) : contains(wanted, in);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isInEpub(String wanted, Path file) throws IOException {
        try (ZipFile epub = new ZipFile(file.toFile())) {
            Optional<? extends ZipEntry> document =
                    epub.stream().filter(entry -> entry.getName().endsWith(".opf")).findFirst();
            if (document.isEmpty()) {
                return false;
            }
            try (InputStream in = epub.getInputStream(document.get())) {
                return new String(in.readNBytes(LARGEST_PACKAGE_DOCUMENT), UTF_8).contains(wanted);
            }
        }
    }

    /** The metadata of a PDF/A stand in the file as they are, uncompressed. */
    private static boolean contains(String wanted, InputStream in) throws IOException {
        String before = "";
        byte[] chunk = in.readNBytes(CHUNK);
        while (chunk.length > 0) {
            String text = before + new String(chunk, ISO_8859_1);
            if (text.contains(wanted)) {
                return true;
            }
            before = text.substring(Math.max(0, text.length() - wanted.length()));
            chunk = in.readNBytes(CHUNK);
        }
        return false;
    }
}
