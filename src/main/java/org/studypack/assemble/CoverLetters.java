package org.studypack.assemble;

import org.studypack.book.Ignorable;
import org.studypack.pack.Creator;
import org.studypack.pack.Metadata;
import org.studypack.template.CoverDesign.OutlinedLine;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of the designed cover in outlines of print's typefaces. They are the only ones that are
 * the same on every machine; where they lack a character of any of the words, the cover has none of
 * them, and is a design without letters.
 *
 * @param isComplete whether all words are there
 */
record CoverLetters(
        List<OutlinedLine> title,
        List<OutlinedLine> subtitle,
        List<OutlinedLine> credits,
        boolean isComplete) {
    private static final double WIDTH = CoverArtist.WIDTH * 0.82;

    static CoverLetters of(Metadata metadata) {
        Outliner heavy = Outliner.with("SourceSans3-Semibold");
        Outliner light = Outliner.with("SourceSans3-Regular");
        String title = Ignorable.without(metadata.title());
        String subtitle = Ignorable.without(metadata.subtitle());
        String authors = Ignorable.without(authors(metadata));
        if (!heavy.has(title) || !light.has(subtitle + authors)) {
            return new CoverLetters(List.of(), List.of(), List.of(), false);
        }
        return new CoverLetters(
                heavy.lines(title, WIDTH, 192, 5),
                lines(light, subtitle, 82, 4),
                lines(light, authors, 62, 2),
                true);
    }

    private static List<OutlinedLine> lines(Outliner font, String text, int largest, int most) {
        return text.isEmpty() ? List.of() : font.lines(text, WIDTH, largest, most);
    }

    private static String authors(Metadata metadata) {
        return metadata.creators().stream()
                .filter(creator -> creator.role() == Creator.Role.AUTHOR)
                .map(Creator::name)
                .collect(Collectors.joining(", "));
    }
}
