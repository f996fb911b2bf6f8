package org.studypack.source;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Layout;
import org.studypack.pack.Metadata;
import org.studypack.pack.Part;
import org.studypack.pack.PrintedLinks;
import org.studypack.pack.QuestionPlacement;
import org.studypack.words.Composed;

import java.util.List;
import java.util.Optional;

/**
 * What pack.yaml says.
 *
 * @param guide the files of the guide; empty where all are meant
 * @param transcripts the files of transcripts; empty where all are meant
 * @param parts empty where nobody chose
 * @param partsLocation where they are named
 */
record PackFile(
        Metadata metadata,
        Optional<List<FileName>> guide,
        Optional<List<FileName>> transcripts,
        Optional<List<Part>> parts,
        Location partsLocation,
        QuestionPlacement questions,
        Layout layout,
        PrintedLinks links,
        int lines,
        Optional<FileName> cover) {

    /** A file that is named in another one, its accents composed. */
    record FileName(String name, Location location) {
        FileName {
            name = Composed.of(name);
        }
    }
}
