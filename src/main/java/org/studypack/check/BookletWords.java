package org.studypack.check;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.check.EditionWords.Page;
import org.studypack.check.PackWords.Names;
import org.studypack.check.PackWords.Shown;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Edition;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Slip;

import java.util.List;
import java.util.stream.Stream;

/** The pages that a booklet must have besides those of its pack, and the words of each. */
final class BookletWords {
    private static final Location SETTINGS = Location.of("pack.yaml");

    private BookletWords() {}

    /** All but the words of the slip page, which are the tool's. */
    static List<Page> pages(Edition edition) {
        Names names = new Names(edition);
        Page slip = new Page(Kind.SLIP, "slip", new PackWords(names, Shown.NONE), SETTINGS);
        Stream<Page> slips =
                edition.layout().of(LayoutKey.SLIP) == Slip.YES ? Stream.of(slip) : Stream.of();
        return Stream.concat(Stream.of(backCover(edition, names)), slips).toList();
    }

    private static Page backCover(Edition edition, Names names) {
        PackWords words =
                new PackWords(names, Shown.NONE).plain(edition.metadata().title(), SETTINGS);
        words.plain(edition.metadata().description(), SETTINGS);
        words.plain(edition.branch().name(), SETTINGS);
        if (!edition.branch().contact().isEmpty()) {
            Stream<String> label = Stream.of(words.label("contact") + ":");
            words.composed(SETTINGS, Stream.concat(label, edition.branch().contact().stream()));
        }
        edition.branch().link().ifPresent(link -> words.plain(link, SETTINGS));
        words.plain(edition.metadata().publisher(), SETTINGS);
        return new Page(Kind.BACK_COVER, "back cover", words, SETTINGS);
    }
}
