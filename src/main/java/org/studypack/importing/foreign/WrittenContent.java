package org.studypack.importing.foreign;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.foreign.ForeignDocument.Unread;
import org.studypack.source.transcript.CaptionFormat;

import java.util.List;
import java.util.Optional;

/**
 * Something written. A guide is made of its blocks; a talk of its lines, since in a transcript the
 * ends of lines, dashes and indents say who speaks.
 */
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

    /** The lines of its text: of the file or, for a kind that has none, those that it shows. */
    List<Line> lines();

    /** Words that are in no line of the text. */
    List<Unread> unread();

    /** What is no text and has no words. */
    List<String> unworded();

    @Override
    default boolean holdsCaptions() {
        return CaptionFormat.isMadeOfCues(shown().content(), FEWEST_CUES);
    }
}
