package org.studypack.publish;

import org.studypack.edition.Edition;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A pack in all its formats, not published yet.
 *
 * @param files the bytes by format; nobody changes them
 * @param sha256OfPdf known from making it, where the body's share of it was read once for all packs
 * @param pages of print; 0 where it cannot be printed
 */
record Printout(
        Edition edition, Map<Format, byte[]> files, Optional<String> sha256OfPdf, int pages) {
    Printout {
        files = new EnumMap<>(files);
    }

    /** The SHA-256 of the file in a format that there is, in hexadecimal digits. */
    String sha256(Format format) {
        byte[] file = Objects.requireNonNull(files.get(format));
        return sha256OfPdf
                .filter(known -> format == Format.PDF)
                .orElseGet(() -> Hashes.sha256(file));
    }
}
