package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Image;

import java.util.Optional;

/** Reads images, and makes sure that they are what they seem and harm nobody. */
public final class ImagesReader {
    /** A picture that is no drawing takes as much less work than as many bytes of text. */
    private static final int LIGHTER = 100;

    private final BookFolder folder;
    private final Diagnostics diagnostics;

    public ImagesReader(BookFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /**
     * An image.
     *
     * @param from the place that shows it
     */
    public Optional<Image> read(String path, Location from) {
        return folder.bytes(path, BookFolder.LARGEST_IMAGE, from)
                .flatMap(bytes -> image(path, bytes, from));
    }

    /**
     * An image whose bytes are known, such as one that stands within a document.
     *
     * @param path by which it is named
     * @param from the place that shows it
     */
    public Optional<Image> image(String path, byte[] bytes, Location from) {
        Optional<String> type = ImageType.of(bytes);
        if (type.isEmpty()) {
            diagnostics.report(
                    Code.NOT_AN_IMAGE,
                    from,
                    "`%s` is neither PNG, JPEG, GIF nor SVG".formatted(path),
                    "save it as one of these");
            return Optional.empty();
        }
        Optional<byte[]> published = published(path, type.get(), bytes, from);
        int size = bytes.length;
        published.ifPresent(
                sound ->
                        folder.given(
                                path, type.get().equals(ImageType.SVG) ? size : size / LIGHTER));
        return published.map(sound -> new Image(path, type.get(), sound, from));
    }

    /** The bytes that are shown: a drawing is rewritten. */
    private Optional<byte[]> published(String path, String type, byte[] bytes, Location from) {
        if (type.equals(ImageType.SVG)) {
            return new SvgReader(folder.name(path), bytes, diagnostics).read();
        }
        return isSound(path, type, bytes, from) ? Optional.of(bytes) : Optional.empty();
    }

    private boolean isSound(String path, String type, byte[] bytes, Location from) {
        Optional<RasterProof.Flaw> flaw =
                RasterProof.flaw(type, bytes).or(() -> RasterProof.flawOfShape(type, bytes));
        flaw.ifPresent(
                found ->
                        diagnostics.report(
                                found.code(),
                                from,
                                "`%s` %s".formatted(path, found.message()),
                                found.hint()));
        return flaw.isEmpty();
    }
}
