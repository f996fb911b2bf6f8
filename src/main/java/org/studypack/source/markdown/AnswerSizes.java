package org.studypack.source.markdown;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how high the room to answer is: {@code lines=8}, or {@code height=30mm}. */
final class AnswerSizes {
    /** The names of the values. */
    static final List<String> NAMES = List.of("lines", "height");

    /** The fewest lines of room for notes that takes what is left of the page. */
    private static final int LEAST_NOTES = 3;

    private static final Pattern HEIGHT =
            Pattern.compile("([0-9]{1,4})\\s*(mm|cm)", Pattern.CASE_INSENSITIVE);
    private static final String HINT =
            "write a height from %d to %d mm, for instance `height=30mm`"
                    .formatted(AnswerSize.LEAST_HEIGHT, AnswerSize.MOST_HEIGHT);

    private AnswerSizes() {}

    static AnswerSize read(Attributes attributes, Diagnostics diagnostics) {
        OptionalInt lines = attributes.integer("lines", 0, AnswerSize.MOST_LINES, diagnostics);
        OptionalInt height = height(attributes, diagnostics);
        if (attributes.values().containsKey("lines") && attributes.values().containsKey("height")) {
            report(
                    attributes.place("height"),
                    "`lines` and `height` both say how high the answer space is",
                    "take one of them out",
                    diagnostics);
        }
        if (height.isPresent()) {
            return new AnswerSize.Height(height.getAsInt());
        }
        return lines.isPresent() ? new AnswerSize.Lines(lines.getAsInt()) : new AnswerSize.Usual();
    }

    /** Room for notes, by one value that is a number of lines, a height or {@code fill}. */
    static Optional<AnswerSpace> notes(Attributes attributes, Diagnostics diagnostics) {
        String value = attributes.values().get("notes");
        if (value == null) {
            return Optional.empty();
        }
        if (value.strip().equals("fill")) {
            return Optional.of(new AnswerSpace.Fill(new AnswerSize.Lines(LEAST_NOTES)));
        }
        if (value.matches("[0-9]{1,2}") && Integer.parseInt(value) <= AnswerSize.MOST_LINES) {
            return Optional.of(
                    new AnswerSpace.Ruled(new AnswerSize.Lines(Integer.parseInt(value))));
        }
        OptionalInt height = millimetres(value);
        if (height.isEmpty()) {
            report(
                    attributes.place("notes"),
                    "`notes` is `%s`".formatted(value),
                    "write a number of lines up to %d, a height such as `30mm`, or `fill`"
                            .formatted(AnswerSize.MOST_LINES),
                    diagnostics);
        }
        return height.stream()
                .<AnswerSpace>mapToObj(h -> new AnswerSpace.Ruled(new AnswerSize.Height(h)))
                .findFirst();
    }

    /** In millimetres; reports what is no height, or is outside the limits. */
    private static OptionalInt height(Attributes attributes, Diagnostics diagnostics) {
        String value = attributes.values().get("height");
        if (value == null) {
            return OptionalInt.empty();
        }
        OptionalInt height = millimetres(value);
        if (height.isEmpty()) {
            report(
                    attributes.place("height"),
                    "`height` is `%s`".formatted(value),
                    HINT,
                    diagnostics);
        }
        return height;
    }

    /** A height within the limits; empty where a text is none. */
    private static OptionalInt millimetres(String text) {
        Matcher written = HEIGHT.matcher(text.strip());
        if (!written.matches()) {
            return OptionalInt.empty();
        }
        int height =
                Integer.parseInt(written.group(1))
                        * (written.group(2).equalsIgnoreCase("cm") ? 10 : 1);
        return height < AnswerSize.LEAST_HEIGHT || height > AnswerSize.MOST_HEIGHT
                ? OptionalInt.empty()
                : OptionalInt.of(height);
    }

    private static void report(
            Location place, String message, String hint, Diagnostics diagnostics) {
        diagnostics.report(Code.MALFORMED_ATTRIBUTES, place, message, hint);
    }
}
