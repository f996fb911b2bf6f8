package org.studypack.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a publication is, by what its file holds and not by its name. */
public enum PublicationKind {
    EPUB("an EPUB", ".epub", "EpubCheckValidator"),
    PDF("a PDF", ".pdf", "VeraPdfValidator");

    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final String phrase;
    private final String ending;
    private final String validator;

    PublicationKind(String phrase, String ending, String validator) {
        this.phrase = phrase;
        this.ending = ending;
        this.validator = validator;
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

    /** What it is judged as where nobody says. */
    public Set<Standard> usual() {
        return switch (this) {
            case EPUB -> EnumSet.of(Standard.EPUB_3);
            case PDF -> EnumSet.of(Standard.PDF_UA_1, Standard.PDF_A_2A);
        };
    }

    /** What it may be judged as where its maker says so. */
    private Set<Standard> possible() {
        return switch (this) {
            case EPUB -> EnumSet.of(Standard.EPUB_3);
            case PDF -> EnumSet.of(Standard.PDF_UA_1, Standard.PDF_A_2A, Standard.PDF_A_2B);
        };
    }

    /**
     * What it is judged as.
     *
     * @param claimed of which those of other kinds do not matter
     */
    Set<Standard> judgedAs(Set<Standard> claimed) {
        EnumSet<Standard> own = EnumSet.copyOf(possible());
        own.retainAll(claimed);
        return own.isEmpty() ? usual() : own;
    }

    /**
     * Who judges it, and as what.
     *
     * @param claimed what it claims to be
     */
    public String judge(Set<Standard> claimed) {
        return switch (this) {
            case EPUB -> "EPUBCheck";
            case PDF ->
                    "veraPDF as "
                            + judgedAs(claimed).stream()
                                    .sorted()
                                    .map(Standard::written)
                                    .collect(Collectors.joining(" and "));
        };
    }

    /** The class that asks the judge. */
    String validator() {
        return validator;
    }

    /** Whether a file's name says that it is of the other kind. */
    public boolean hasOtherEnding(Path file) {
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
