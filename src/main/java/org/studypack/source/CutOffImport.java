package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What an import leaves in a book folder where its process is killed: a hidden folder with a list
 * of what it set out to do. While the list is there, some files of the folder may be new and others
 * old.
 */
public final class CutOffImport {
    /** The hidden folder of an import that is not finished. */
    public static final String FOLDER = ".studypack-change";

    /** The list in it, which is there from before the first file is changed. */
    public static final String STEPS = "steps";

    private CutOffImport() {}

    /** Whether an import into a folder began to change it and did not finish; reports that. */
    static boolean isIn(Path book, Diagnostics diagnostics) {
        boolean there =
                WrittenPath.below(book, FOLDER)
                        .filter(work -> Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS))
                        .flatMap(work -> WrittenPath.below(work, STEPS))
                        .filter(list -> Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS))
                        .isPresent();
        if (there) {
            diagnostics.report(
                    Code.CUT_OFF_IMPORT,
                    Location.of(BookFolder.slashes(book)),
                    "an import into this folder was cut off, so some of its files are new and"
                            + " others old",
                    "import the document again, which first takes back what was done of it; where"
                            + " an import is still running, wait for it");
        }
        return there;
    }
}
