package org.studypack.importing.foreign.markdown;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.DocumentLimits;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.FrontMatter;
import org.studypack.importing.foreign.content.SavedFile;
import org.studypack.importing.foreign.content.ShownLines;
import org.studypack.importing.foreign.content.SpokenText;
import org.studypack.importing.foreign.content.WrittenLines;
import org.studypack.source.markdown.PlainMarkdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads Markdown: a text with its headings, or that says so by its name. */
public final class ForeignMarkdownReader implements ForeignReader {
    private static final Pattern HEADING = Pattern.compile("^#{1,6} +\\S", Pattern.MULTILINE);

    @Override
    public boolean recognizes(SavedFile file) {
        return file.isNamedMarkdown() || file.isText(text -> HEADING.matcher(text).find());
    }

    @Override
    public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
        return file.text().map(text -> WrittenLines.of("Markdown", text, new Blocks(file.steps())));
    }

    private record Blocks(Steps steps) implements WrittenLines.Blocks {
        @Override
        public Optional<ForeignDocument> read(
                SourceText source, FrontMatter front, Diagnostics diagnostics) {
            String text = withoutSettings(source, front);
            return PlainMarkdown.parse(source, text, diagnostics)
                    .map(root -> ForeignMarkdown.read(front.title(), root, text, steps));
        }

        @Override
        public Optional<SpokenText> spoken(
                SourceText source, FrontMatter front, Diagnostics diagnostics) {
            String text = withoutSettings(source, front);
            return PlainMarkdown.parseTalk(source, text, diagnostics)
                    .map(root -> ForeignMarkdown.readTalk(root, text, steps))
                    .filter(document -> DocumentLimits.hold(document, source, diagnostics))
                    .map(document -> new SpokenText(ShownLines.of(document).inFile(), document));
        }
    }

    /** The text, with a blank line for each line of settings, so that lines keep their numbers. */
    private static String withoutSettings(SourceText source, FrontMatter front) {
        int settings = front.settings().size();
        List<String> lines = source.lines();
        return "\n".repeat(settings) + String.join("\n", lines.subList(settings, lines.size()));
    }
}
