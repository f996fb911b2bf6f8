package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Image;
import org.studypack.source.BookFolder;
import org.studypack.source.ImagesReader;
import org.studypack.words.Composed;
import org.studypack.words.Setting;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of branches. Those that were wanted last are kept, so that one that all rows have is
 * read once, and a batch of many has no more in memory. Not for use by several threads.
 */
final class Logos {
    private static final String FOLDER = "images/";

    /** The bytes from which a logo is reported. */
    private static final int HEAVY = 1_000_000;

    /** For how many bytes logos are kept. */
    private static final long ROOM = 8L << 20;

    private final Path book;
    private final Map<String, Image> known = new LinkedHashMap<>(16, 1, true);

    Logos(Path book) {
        this.book = book;
    }

    /**
     * Reads the picture that a setting names; reports what is wrong with it.
     *
     * @param setting a path in the book's folder {@code images}, with or without that
     */
    Optional<Image> read(Setting setting, Diagnostics diagnostics) {
        return BookFolder.open(book, diagnostics)
                .flatMap(folder -> read(folder, setting, diagnostics));
    }

    private Optional<Image> read(BookFolder folder, Setting setting, Diagnostics diagnostics) {
        String name = Composed.of(setting.words());
        String path = name.startsWith(FOLDER) ? name : FOLDER + name;
        Location place = setting.location();
        Optional<Image> logo =
                Optional.ofNullable(known.get(path))
                        .or(() -> new ImagesReader(folder, diagnostics).read(path, place))
                        .map(image -> image.at(place));
        logo.ifPresent(image -> keep(path, image));
        logo.filter(image -> image.size() > HEAVY)
                .ifPresent(image -> reportHeavy(image, folder, diagnostics));
        return logo;
    }

    /** One that is larger than the room for all is kept alone. */
    private void keep(String path, Image logo) {
        known.put(path, logo);
        long size = known.values().stream().mapToLong(Image::size).sum();
        Iterator<Image> oldest = known.values().iterator();
        for (int left = known.size(); size > ROOM && left > 1; left--) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }

    /** Of the picture and not of the row, so that a batch in which all have it says it once. */
    private static void reportHeavy(Image logo, BookFolder folder, Diagnostics diagnostics) {
        diagnostics.report(
                Code.HEAVY_LOGO,
                Location.of(folder.name(logo.path())),
                "the logo takes %s MB, and every pack carries it"
                        .formatted(BigDecimal.valueOf(logo.size() / (HEAVY / 10), 1)),
                "save it smaller: 600 pixels in width are sharp on paper");
    }
}
