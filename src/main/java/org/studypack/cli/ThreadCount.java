package org.studypack.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many threads, as it is written on the command line: 1 to {@value #MOST}. */
final class ThreadCount implements ITypeConverter<Integer> {
    private static final int MOST = 256;

    @Override
    public Integer convert(String value) {
        return WholeNumber.between(1, MOST, value)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "`%s` is not a whole number from 1 to %d"
                                                .formatted(value, MOST)));
    }
}
