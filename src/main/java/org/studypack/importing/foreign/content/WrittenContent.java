package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.foreign.block.DocumentLimits;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.source.transcript.CaptionFormat;

import java.util.Optional;

/** Something written. A guide is made of its blocks; a talk of its lines. */
public sealed interface WrittenContent extends ForeignContent permits WrittenLines, WrittenBlocks {
    /** A timetable may have a few lines that look like the times of a cue. */
    int FEWEST_CUES = 3;

    /** Its blocks, of whatever size; empty, and reported, where they cannot be read. */
    Optional<ForeignDocument> blocks(Diagnostics diagnostics);

    /** Its blocks; empty, and reported, where they hold what nobody writes. */
    default Optional<ForeignDocument> document(Diagnostics diagnostics) {
        return blocks(diagnostics)
                .filter(document -> DocumentLimits.hold(document, shown(), diagnostics));
    }

    /** What somebody may speak in it; empty, and reported, where it cannot be read. */
    Optional<SpokenText> spoken(Diagnostics diagnostics);

    @Override
    default boolean holdsCaptions() {
        return CaptionFormat.isMadeOfCues(shown().content(), FEWEST_CUES);
    }
}
