package org.studypack.publish;

import org.studypack.edition.Edition;

import java.util.EnumMap;
import java.util.Map;

/**
 * A pack in all its formats, not published yet.
 *
 * @param files by format
 * @param pages of print; 0 where it cannot be printed
 */
record Printout(Edition edition, Map<Format, PackFile> files, int pages) {
    Printout {
        files = new EnumMap<>(files);
    }
}
