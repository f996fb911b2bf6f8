package org.studypack.print;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.print.file.FileStart;
import org.studypack.print.file.WrittenObjects;

import java.util.List;

/**
 * The contents page at a place in the front matter, written after a body: a longer beginning for
 * all packs whose front matter has as many pages before it.
 *
 * @param start the body and this
 * @param objects this alone
 * @param reported what was reported when it was set; each pack repeats it
 */
record PrintedContents(
        FileStart start, WrittenObjects objects, WrittenPart part, List<Diagnostic> reported) {
    PrintedContents {
        reported = List.copyOf(reported);
    }
}
