package org.studypack.source.transcript;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The two languages of captions. They share their cues and differ in what stands around them. */
public enum CaptionFormat {
    /** W3C, <i>The Web Video Text Tracks Format</i>: a head, notes, styles, and names of cues. */
    WEBVTT,
    /** The habit of many players, without a standard: numbered cues, a comma in their times. */
    SUBRIP;

    /** Its number, its times and what is spoken; four lines of it fill a screen. */
    private static final int MOST_LINES_OF_A_CUE = 8;

    private static final Pattern SIGNATURE = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern NUMBER =
            Pattern.compile("[#№]?\\s?[(\\[<]?#?-?[0-9]{1,9}\\p{Ll}?[)\\]>]?[.:]?");

    /** A word with a digit in it, or a few words with a capital; what ends a sentence is speech. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=.{1,80}$)(?!.*[.!?…,;:\"”»]$)(?:[^\\s\\[(]*[\\p{N}_]\\S*|\\p{Lu}[^\\s\\[(]*(?:"
                        + " [^\\s\\[(]+){0,3})");

    /** What joins the two times of a cue: the right arrow, and those that are written for it. */
    public static final String ARROW = "(?:[-–—=−]{1,3}\\s?(?:>|›|&gt;)|[→⟶➔➜])";

    /** Whether a text begins as a file of WebVTT has to. */
    public static boolean isWebVtt(String content) {
        String marked = content.startsWith("\uFEFF") ? content.substring(1) : content;
        int end = marked.indexOf('\n');
        return SIGNATURE.matcher(end < 0 ? marked : marked.substring(0, end)).matches();
    }

    /** Whether a text has the line of times of any cue, with whatever arrow. */
    public static boolean hasCues(String content) {
        return content.lines().anyMatch(line -> TimingLine.of(line).isPresent());
    }

    /**
     * Whether a text is made of cues: some text may quote one, but captions have times on every few
     * lines.
     *
     * @param fewest how many cues it has at least
     */
    public static boolean isMadeOfCues(String content, int fewest) {
        long lines = content.lines().filter(line -> !line.isBlank()).count();
        long cues = content.lines().filter(line -> TimingLine.of(line).isPresent()).count();
        return cues >= fewest && cues * MOST_LINES_OF_A_CUE >= lines;
    }

    /** Whether a text has a cue with a number above its times, as SubRip has them. */
    public static boolean hasNumberedCues(String content) {
        String above = "";
        for (String line : (Iterable<String>) content.lines()::iterator) {
            if (isNumber(above)
                    && TimingLine.of(line)
                            .filter(times -> times.hasRightArrow() || times.placing().isEmpty())
                            .isPresent()) {
                return true;
            }
            above = line;
        }
        return false;
    }

    /** Whether the times of any cue count frames. */
    public static boolean hasFrames(List<String> lines) {
        return lines.stream()
                .flatMap(line -> TimingLine.of(line).stream())
                .flatMap(times -> Stream.of(times.start(), times.end()))
                .anyMatch(time -> Times.hasFrames(time.text()));
    }

    static boolean isSignature(String line) {
        return SIGNATURE.matcher(line).matches();
    }

    /**
     * Whether a line can be the number of a cue: {@code 2}, {@code #2}, {@code 2a} or {@code [2]}.
     */
    static boolean isNumber(String line) {
        return NUMBER.matcher(line.strip()).matches();
    }

    /** Whether a line between an empty one and the times of a cue can be its name. */
    static boolean isName(String line) {
        return isNumber(line) || NAME.matcher(line.strip()).matches();
    }
}
