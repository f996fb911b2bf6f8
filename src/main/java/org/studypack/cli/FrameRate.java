package org.studypack.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Frames a second, as they are written on the command line: 1 to {@value #MOST}. */
final class FrameRate implements ITypeConverter<Integer> {
    private static final int MOST = 240;

    @Override
    public Integer convert(String value) {
        return WholeNumber.between(1, MOST, value)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "`%s` is not a whole number from 1 to %d%s"
                                                .formatted(value, MOST, counted(value))));
    }

    /** Times of broken rates count whole frames: those of 29.97 count 30. */
    private static String counted(String value) {
        if (!value.matches("[0-9]{1,3}\\.[0-9]+")) {
            return "";
        }
        long frames = (long) Math.ceil(Double.parseDouble(value));
        return frames < 1 || frames > MOST
                ? ""
                : "; times of %s frames a second count to %d: write %d"
                        .formatted(value, frames, frames);
    }
}
