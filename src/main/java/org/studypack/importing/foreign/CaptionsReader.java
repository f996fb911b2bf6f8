package org.studypack.importing.foreign;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.foreign.content.ForeignCaptions;
import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.SavedFile;
import org.studypack.source.transcript.CaptionFormat;
import org.studypack.words.LongWord;

import java.util.Optional;

/** Recognizes captions; what is spoken in them, {@code source} reads, as in a pack. */
enum CaptionsReader implements ForeignReader {
    WEBVTT(CaptionFormat.WEBVTT, "vtt"),
    SUBRIP(CaptionFormat.SUBRIP, "srt");

    private final CaptionFormat format;
    private final String ending;

    CaptionsReader(CaptionFormat format, String ending) {
        this.format = format;
        this.ending = ending;
    }

    @Override
    public boolean recognizes(SavedFile file) {
        return file.isText(text -> isMarked(text) || isNamed(file, text));
    }

    private boolean isMarked(String text) {
        return switch (format) {
            case WEBVTT -> CaptionFormat.isWebVtt(text);
            // some text may quote a cue and be no captions
            case SUBRIP ->
                    CaptionFormat.hasNumberedCues(text) && CaptionFormat.isMadeOfCues(text, 1);
        };
    }

    private boolean isNamed(SavedFile file, String text) {
        return file.ending().equals(ending) && CaptionFormat.hasCues(text);
    }

    @Override
    public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
        return file.text()
                .filter(text -> LongWord.isNoneIn(text, diagnostics))
                .map(text -> new ForeignCaptions(format, text));
    }
}
