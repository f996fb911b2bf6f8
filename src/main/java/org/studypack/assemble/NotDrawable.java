package org.studypack.assemble;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Overrun;
import org.studypack.pack.Image;

import java.util.Optional;

/** A picture cannot be drawn, although it is what its first bytes say. */
final class NotDrawable extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;

    NotDrawable(Throwable cause) {
        super(cause);
    }

    /** Why, as far as the drawing library says; on one line. */
    String reason() {
        Throwable root = this;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return switch (root) {
            case StackOverflowError ignored -> "it is nested too deeply";
            case OutOfMemoryError ignored -> "it needs more memory than there is";
            case Overrun stopped -> shortened(stopped.diagnostic().message());
            default -> shortened(Optional.ofNullable(root.getMessage()).orElse("it is damaged"));
        };
    }

    private static String shortened(String message) {
        String line =
                message.replaceFirst("^null:-1\\s+", "")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceFirst("\\.$", "");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(LONGEST - 1, 0)) + "…";
    }

    /** Reports it at the place that shows the picture. */
    void report(Image image, Diagnostics diagnostics) {
        diagnostics.report(
                Code.NOT_AN_IMAGE,
                image.location(),
                "`" + image.path() + "` cannot be drawn: " + reason(),
                hint());
    }

    private String hint() {
        return getCause() instanceof Overrun stopped
                ? stopped.diagnostic().hint().orElse("make it simpler")
                : "open it in an image editor and save it again, an SVG as plain SVG 1.1";
    }
}
