package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The date that {@code SOURCE_DATE_EPOCH} gives to what is made from sources. */
public final class SourceDate {
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private SourceDate() {}

    /** The date in an environment; reports a value that is not a number of seconds since 1970. */
    public static Optional<Instant> fromEnvironment(
            Map<String, String> environment, Diagnostics diagnostics) {
        String seconds = environment.getOrDefault(VARIABLE, "");
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        if (!seconds.matches("[0-9]{1,11}")) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    Location.of(VARIABLE),
                    "`%s` is not a number of seconds".formatted(seconds),
                    "unset SOURCE_DATE_EPOCH, or set it to the seconds since 1970");
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    }
}
