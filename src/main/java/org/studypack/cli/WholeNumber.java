package org.studypack.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number as it is written on the command line, in digits. */
final class WholeNumber {
    private static final Pattern DIGITS = Pattern.compile("\\+?0*([0-9]{1,9})");

    private WholeNumber() {}

    /** How an option of such a number is read. */
    static class Converter implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        Converter(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String value) {
            return between(least, most, value)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "`%s` is not a whole number from %d to %d%s"
                                                    .formatted(value, least, most, advice(value))));
        }

        /** What else there is to say of a value that is none; nothing, as a rule. */
        String advice(String value) {
            return "";
        }
    }

    /** The number, where it is one and not out of bounds. */
    static Optional<Integer> between(int least, int most, String value) {
        var digits = DIGITS.matcher(value.strip());
        return digits.matches()
                ? Optional.of(Integer.parseInt(digits.group(1)))
                        .filter(number -> number >= least && number <= most)
                : Optional.empty();
    }
}
