package org.studypack.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a publication is, by what its file holds and not by its name. */
public enum PublicationKind {
    EPUB("an EPUB", ".epub", "EpubCheckValidator", "EPUBCheck"),
    PDF("a PDF", ".pdf", "VeraPdfValidator", "veraPDF as PDF/UA-1 and PDF/A-2a");

    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final String phrase;
    private final String ending;
    private final String validator;
    private final String judge;

    PublicationKind(String phrase, String ending, String validator, String judge) {
        this.phrase = phrase;
        this.ending = ending;
        this.validator = validator;
        this.judge = judge;
    }

    /** Empty where a file is neither. */
    public static Optional<PublicationKind> of(Path file) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, PDF_START)) {
            return Optional.of(PDF);
        }
        return startsWith(start, ZIP_START) && mayBeEpub(file)
                ? Optional.of(EPUB)
                : Optional.empty();
    }

    /** With its article. */
    public String phrase() {
        return phrase;
    }

    /** With its dot. */
    public String ending() {
        return ending;
    }

    /** Who judges it, and as what. */
    public String judge() {
        return judge;
    }

    /** The class that asks the judge. */
    String validator() {
        return validator;
    }

    /** Whether a file's name says that it is of the other kind. */
    public boolean isBelied(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).anyMatch(kind -> kind != this && name.endsWith(kind.ending));
    }

    /** Other formats are ZIP files too. What is wrong with a broken one, EPUBCheck can say. */
    private static boolean mayBeEpub(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("mimetype") != null
                    || zip.getEntry("META-INF/container.xml") != null;
        } catch (ZipException e) {
            return true;
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PDF_START.length);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
