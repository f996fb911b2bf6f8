package org.studypack.publish;

import java.nio.file.Path;
import java.util.Set;

/**
 * What to build.
 *
 * @param book the pack's folder
 * @param out the folder for what is made; it is made too where it is missing
 * @param formats at least one
 * @param validate whether EPUBCheck and veraPDF judge what was made before it is published
 */
public record BuildRequest(Path book, Path out, Set<Format> formats, boolean validate) {
    public BuildRequest {
        formats = Set.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format");
        }
    }
}
