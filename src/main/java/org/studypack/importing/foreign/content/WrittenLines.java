package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignDocument.Unread;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.line.Line;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A text with lines.
 *
 * @param shown all of the file
 * @param front its settings, and the lines of its text
 * @param reader makes blocks or spoken lines of it when somebody asks for them
 */
public record WrittenLines(String kind, SourceText shown, FrontMatter front, Blocks reader)
        implements WrittenContent {
    private static final String SETTINGS = "settings of another program before the text";

    /** Makes blocks of a text. */
    @FunctionalInterface
    public interface Blocks {
        /** The blocks after the settings; empty, and reported, where they cannot be read. */
        Optional<ForeignDocument> read(
                SourceText source, FrontMatter front, Diagnostics diagnostics);

        /** The lines after the settings as a talk; the same. */
        default Optional<SpokenText> spoken(
                SourceText source, FrontMatter front, Diagnostics diagnostics) {
            return Optional.of(
                    new SpokenText(
                            front.rest(),
                            ForeignDocument.of(Optional.empty(), List.of(), OptionalInt.empty())));
        }
    }

    public static WrittenLines of(String kind, SourceText text, Blocks reader) {
        return new WrittenLines(kind, text, FrontMatter.of(Line.all(text)), reader);
    }

    @Override
    public Optional<ForeignDocument> blocks(Diagnostics diagnostics) {
        return reader.read(shown, front, diagnostics)
                .map(document -> settings().map(document::withUnread).orElse(document));
    }

    @Override
    public Optional<SpokenText> spoken(Diagnostics diagnostics) {
        return reader.spoken(shown, front, diagnostics)
                .map(
                        text ->
                                new SpokenText(
                                        text.lines(),
                                        settings()
                                                .map(text.document()::withUnread)
                                                .orElse(text.document())));
    }

    @Override
    public Optional<String> language() {
        return Optional.empty();
    }

    private Optional<Unread> settings() {
        List<Line> lines = front.settings();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = new Origin.Lines(lines.getFirst().number(), lines.getLast().number());
        String words =
                lines.subList(1, lines.size() - 1).stream()
                        .map(Line::text)
                        .collect(Collectors.joining("\n"));
        return Optional.of(new Unread(origin, words, SETTINGS));
    }
}
