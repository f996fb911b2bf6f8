package org.studypack.importing.foreign;

import org.studypack.importing.foreign.content.EmptyFile;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.markdown.ForeignMarkdownReader;
import org.studypack.importing.foreign.page.PageReader;
import org.studypack.importing.foreign.text.PlainTextReader;

import java.util.List;

/** All kinds of files that an import knows. */
final class ForeignKinds {
    /** The first that recognizes a file reads it; one of them recognizes each file. */
    static final List<ForeignReader> ALL =
            List.of(
                    RefusedBytes.PDF,
                    RefusedBytes.RICH_TEXT,
                    RefusedBytes.ZIP,
                    RefusedBytes.OLD_WORD,
                    RefusedBytes.IMAGE,
                    RefusedBytes.WITH_ZERO,
                    new UndecodableFile(),
                    new EmptyFile(),
                    CaptionsReader.WEBVTT,
                    CaptionsReader.SUBRIP,
                    new PageReader(),
                    RefusedText.NAMED_OTHERWISE,
                    RefusedText.JSON,
                    RefusedText.MAIL,
                    RefusedText.RICH_TEXT,
                    RefusedText.TEX,
                    RefusedText.SUBSTATION,
                    RefusedText.MICRO_DVD,
                    RefusedText.SBV,
                    RefusedText.CAPTION_XML,
                    RefusedText.XML,
                    new ForeignMarkdownReader(),
                    RefusedText.TABLE,
                    new PlainTextReader());

    private ForeignKinds() {}
}
