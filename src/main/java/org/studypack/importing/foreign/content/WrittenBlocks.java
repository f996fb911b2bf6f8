package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.wording.WordCount;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document of a kind that has no lines, such as a web page.
 *
 * @param shown the lines that its blocks show
 * @param places for each of these lines the place of its block, and what it is there
 * @param document its blocks
 */
public record WrittenBlocks(
        String kind, SourceText shown, List<ShownLines.Shown> places, ForeignDocument document)
        implements WrittenContent {

    public WrittenBlocks {
        places = List.copyOf(places);
    }

    /**
     * A document whose lines are those that its blocks show.
     *
     * @param path of its file
     */
    public static WrittenBlocks of(String kind, String path, ForeignDocument document) {
        ShownLines lines = ShownLines.of(document);
        return new WrittenBlocks(kind, new SourceText(path, lines.text()), lines.shown(), document);
    }

    @Override
    public Origin origin(int first, int last) {
        return places.get(first - 1).origin().to(places.get(last - 1).origin());
    }

    /** Paragraphs, as its report counts them: a page has no lines. */
    @Override
    public Extent extent() {
        int last =
                Stream.concat(
                                document.blocks().stream(),
                                document.notes().values().stream().flatMap(List::stream))
                        .mapToInt(block -> block.origin().lastPlace())
                        .max()
                        .orElse(0);
        return new Extent(last, "paragraph");
    }

    @Override
    public Optional<ForeignDocument> blocks(Diagnostics diagnostics) {
        return Optional.of(document);
    }

    @Override
    public Optional<SpokenText> spoken(Diagnostics diagnostics) {
        List<Line> lines =
                IntStream.range(0, places.size()).mapToObj(i -> places.get(i).line(i + 1)).toList();
        return Optional.of(new SpokenText(lines, document));
    }

    @Override
    public int wordsUnshown() {
        return document.unread().stream().mapToInt(unread -> WordCount.of(unread.text())).sum();
    }

    @Override
    public Optional<String> language() {
        return document.language();
    }
}
