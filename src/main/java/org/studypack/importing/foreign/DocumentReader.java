package org.studypack.importing.foreign;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.foreign.ForeignDocument.Unread;
import org.studypack.source.markdown.PlainMarkdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a file of any kind of text into blocks. What follows does not ask for the kind. */
public final class DocumentReader {
    private static final String SETTINGS = "settings of another program before the text";

    private DocumentReader() {}

    /** The document; empty, and reported, where it holds what nobody writes. */
    public static Optional<ForeignDocument> read(ForeignFile file, Diagnostics diagnostics) {
        return unbounded(file, diagnostics)
                .filter(document -> DocumentLimits.hold(document, file, diagnostics));
    }

    private static Optional<ForeignDocument> unbounded(ForeignFile file, Diagnostics diagnostics) {
        if (file.page().isPresent()) {
            return file.page();
        }
        FrontMatter front = FrontMatter.of(file.lines());
        if (file.kind() == ForeignFile.Kind.MARKDOWN) {
            return PlainMarkdown.parse(file.source(), text(file, front), diagnostics)
                    .map(root -> withSettings(MarkdownBlocks.read(front.title(), root), front));
        }
        ForeignDocument text =
                new ForeignDocument(
                        front.title(),
                        Optional.empty(),
                        TextBlocks.read(front.rest()),
                        new LinkedHashMap<>(),
                        List.of(),
                        List.of());
        return Optional.of(withSettings(text, front));
    }

    /** The text, with a blank line for each line of settings, so that lines keep their numbers. */
    private static String text(ForeignFile file, FrontMatter front) {
        int settings = front.settings().size();
        List<String> lines = file.source().lines();
        return "\n".repeat(settings) + String.join("\n", lines.subList(settings, lines.size()));
    }

    private static ForeignDocument withSettings(ForeignDocument document, FrontMatter front) {
        if (front.settings().isEmpty()) {
            return document;
        }
        List<Line> lines = front.settings();
        Unread settings =
                new Unread(
                        new Origin.Lines(lines.getFirst().number(), lines.getLast().number()),
                        lines.subList(1, lines.size() - 1).stream()
                                .map(Line::text)
                                .collect(Collectors.joining(" / ")),
                        SETTINGS);
        return document.withUnread(settings);
    }
}
