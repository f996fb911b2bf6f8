package org.studypack.importing.foreign.content;

import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.line.Line;

import java.util.List;

/**
 * Something written as a talk is read of it: by lines, since in a transcript the ends of lines,
 * dashes and indents say who speaks.
 *
 * @param lines those that somebody may speak, a blank one between blocks
 * @param document what it has beside them, such as pictures; no blocks where the kind has none
 */
public record SpokenText(List<Line> lines, ForeignDocument document) {
    public SpokenText {
        lines = List.copyOf(lines);
    }
}
