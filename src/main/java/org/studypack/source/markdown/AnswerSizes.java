package org.studypack.source.markdown;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.AnswerSize;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how high the room to answer is: {@code lines=8}, or {@code height=30mm}. */
final class AnswerSizes {
    /** The names of the values. */
    static final List<String> NAMES = List.of("lines", "height");

    private static final Pattern HEIGHT = Pattern.compile("([0-9]{1,4})\\s*(mm|cm)");
    private static final String HINT =
            "write a height from %d to %d mm, for instance `height=30mm`"
                    .formatted(AnswerSize.LEAST_HEIGHT, AnswerSize.MOST_HEIGHT);

    private AnswerSizes() {}

    static AnswerSize read(Attributes attributes, Diagnostics diagnostics) {
        OptionalInt lines = attributes.integer("lines", 0, AnswerSize.MOST_LINES, diagnostics);
        OptionalInt height = height(attributes, diagnostics);
        if (attributes.values().containsKey("lines") && attributes.values().containsKey("height")) {
            report(
                    attributes,
                    "`lines` and `height` both say how high the answer space is",
                    "take one of them out",
                    diagnostics);
        }
        if (height.isPresent()) {
            return new AnswerSize.Height(height.getAsInt());
        }
        return lines.isPresent() ? new AnswerSize.Lines(lines.getAsInt()) : new AnswerSize.Usual();
    }

    /** In millimetres; reports what is no height, or is outside the limits. */
    private static OptionalInt height(Attributes attributes, Diagnostics diagnostics) {
        String value = attributes.values().get("height");
        if (value == null) {
            return OptionalInt.empty();
        }
        Matcher written = HEIGHT.matcher(value.strip());
        int height = -1;
        if (written.matches()) {
            height = Integer.parseInt(written.group(1)) * (written.group(2).equals("cm") ? 10 : 1);
        }
        if (height < AnswerSize.LEAST_HEIGHT || height > AnswerSize.MOST_HEIGHT) {
            report(attributes, "`height` is `%s`".formatted(value), HINT, diagnostics);
            return OptionalInt.empty();
        }
        return OptionalInt.of(height);
    }

    private static void report(
            Attributes attributes, String message, String hint, Diagnostics diagnostics) {
        diagnostics.report(Code.MALFORMED_ATTRIBUTES, attributes.location(), message, hint);
    }
}
