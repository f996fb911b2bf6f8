package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlText;

import java.util.Optional;

/** The key {@code format} of a file: which version of this program's formats it is written in. */
public final class FormatVersion {
    /** The version that is read. */
    private static final int KNOWN = 1;

    private FormatVersion() {}

    /**
     * Whether this program can read a file; reports where it cannot. One that does not say is taken
     * for one that it can.
     *
     * @param what the file is, for messages
     */
    public static boolean isKnown(YamlMapping file, String what, Diagnostics diagnostics) {
        Optional<YamlText> written = file.text("format");
        if (written.isEmpty()) {
            return true;
        }
        String words = written.get().words();
        if (!words.matches("[+-]?[0-9]{1,9}")) {
            diagnostics.report(
                    Code.WRONG_TYPE,
                    written.get().location(),
                    "`format` is the version in which the %s is written, not `%s`"
                            .formatted(what, words),
                    MisplacedChoice.of(words)
                            .map(meant -> "write `format: 1`; " + meant)
                            .orElse("write `format: 1`"));
            return true;
        }
        int format = Integer.parseInt(words);
        if (format < 1) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    written.get().location(),
                    "`format` is %d".formatted(format),
                    "write `format: 1`");
        } else if (format > KNOWN) {
            diagnostics.report(
                    Code.NEWER_FORMAT,
                    file.keyLocation("format"),
                    "the %s has format %d, and this program reads format %d"
                            .formatted(what, format, KNOWN),
                    "use a newer studypack");
        }
        return format <= KNOWN;
    }
}
