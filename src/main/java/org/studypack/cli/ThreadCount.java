package org.studypack.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many threads, as it is written on the command line: 1 to {@value #MOST}. */
final class ThreadCount implements ITypeConverter<Integer> {
    private static final int MOST = 256;

    @Override
    public Integer convert(String value) {
        try {
            int threads = Integer.parseInt(value);
            if (threads >= 1 && threads <= MOST) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // It is told below.
        }
        throw new TypeConversionException(
                "'" + value + "' is no number of packs from 1 to " + MOST);
    }
}
