package org.studypack.cli;

/** Frames a second, as they are written on the command line: 1 to {@value #MOST}. */
final class FrameRate extends WholeNumber.Converter {
    private static final int MOST = 240;

    FrameRate() {
        super(1, MOST);
    }

    /** Times of broken rates count whole frames: those of 29.97 count 30. */
    @Override
    String advice(String value) {
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
