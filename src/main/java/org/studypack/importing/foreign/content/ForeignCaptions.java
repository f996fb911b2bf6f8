package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.SourceText;
import org.studypack.source.transcript.CaptionFormat;
import org.studypack.source.transcript.CaptionReader;

import java.util.Optional;

/**
 * Captions. They are no blocks, since each has the times between which it is shown, and its lines
 * end where the screen does: they go to a talk as they are, and to a guide never.
 */
public record ForeignCaptions(CaptionFormat format, SourceText shown) implements ForeignContent {
    @Override
    public String kind() {
        return switch (format) {
            case WEBVTT -> "WebVTT subtitles";
            case SUBRIP -> "SubRip subtitles";
        };
    }

    @Override
    public Optional<String> language() {
        return format == CaptionFormat.WEBVTT ? CaptionReader.language(shown) : Optional.empty();
    }

    @Override
    public boolean holdsCaptions() {
        return true;
    }
}
