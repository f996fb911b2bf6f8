package org.studypack.importing.foreign.text;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.FrontMatter;
import org.studypack.importing.foreign.content.SavedFile;
import org.studypack.importing.foreign.content.WrittenLines;
import org.studypack.importing.wording.LetterCount;
import org.studypack.words.LongWord;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads any text that is of no other kind. */
public final class PlainTextReader implements ForeignReader {
    @Override
    public boolean recognizes(SavedFile file) {
        return file.text().isPresent();
    }

    @Override
    public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
        return file.text()
                .filter(text -> LongWord.isNoneIn(text, diagnostics))
                .map(
                        text ->
                                WrittenLines.of(
                                        "plain text",
                                        text,
                                        (source, front, unsaid) ->
                                                Optional.of(blocks(source, front, file.steps()))));
    }

    private static ForeignDocument blocks(SourceText source, FrontMatter front, Steps steps) {
        return ForeignDocument.of(
                front.title(),
                TextBlocks.read(steps.over(front.rest()), TypedTables.in(source)),
                OptionalInt.of(
                        front.rest().stream().mapToInt(line -> LetterCount.of(line.text())).sum()));
    }
}
