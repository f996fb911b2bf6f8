package org.studypack.source.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of times of a cue.
 *
 * @param start empty where no time stands before the arrow
 * @param end empty where no time follows it
 * @param arrow as it was written; a dash or nothing where both times have milliseconds
 * @param placing what follows the times
 */
record TimingLine(Written start, Written end, String arrow, String placing) {
    private static final String TIME = "(-?[0-9][0-9:.,;]*+)?+";
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9:]*:[0-9]{2}[.,][0-9]{3}");
    private static final Pattern DASH = Pattern.compile("[-–—]{0,2}");
    private static final Pattern LINE =
            Pattern.compile(
                    "\\s*+"
                            + TIME
                            + "\\s*+("
                            + CaptionFormat.ARROW
                            + "|[-–—]{0,2})\\s*+"
                            + TIME
                            + "(?:\\s++(.*))?");

    /**
     * A time as it was written.
     *
     * @param column from 1
     */
    record Written(String text, int column) {
        boolean isMissing() {
            return text.isEmpty();
        }

        private boolean isTime() {
            return text.indexOf(':') > 0;
        }

        private boolean hasMilliseconds() {
            return MILLISECONDS.matcher(text).matches();
        }
    }

    /** Empty for a line of words, though an arrow stands in it. */
    static Optional<TimingLine> of(String line) {
        if (line.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        Written start = written(found, 1);
        Written end = written(found, 3);
        String placing = found.group(4) == null ? "" : found.group(4).strip();
        TimingLine read = new TimingLine(start, end, found.group(2), placing);
        return read.isTimed() ? Optional.of(read) : Optional.empty();
    }

    private boolean isTimed() {
        if (hasRightArrow()) {
            return start.isTime() || end.isTime();
        }
        boolean doubtful = DASH.matcher(arrow).matches();
        return doubtful
                ? start.hasMilliseconds() && end.hasMilliseconds()
                : start.isTime() && end.isTime();
    }

    boolean hasRightArrow() {
        return arrow.equals("-->");
    }

    private static Written written(Matcher found, int group) {
        String text = found.group(group);
        return text == null ? new Written("", 1) : new Written(text, found.start(group) + 1);
    }
}
