package org.studypack.cli;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number as it is written on the command line, in digits. */
final class WholeNumber {
    private static final Pattern DIGITS = Pattern.compile("\\+?0*([0-9]{1,9})");

    private WholeNumber() {}

    /** The number, where it is one and not out of bounds. */
    static Optional<Integer> between(int least, int most, String value) {
        var digits = DIGITS.matcher(value.strip());
        return digits.matches()
                ? Optional.of(Integer.parseInt(digits.group(1)))
                        .filter(number -> number >= least && number <= most)
                : Optional.empty();
    }
}
