package org.studypack.source.transcript;

import java.util.regex.Pattern;

/** The two languages of captions. They share their cues and differ in what stands around them. */
public enum CaptionFormat {
    /** W3C, <i>The Web Video Text Tracks Format</i>: a head, notes, styles, and names of cues. */
    WEBVTT,
    /** The habit of many players, without a standard: numbered cues, a comma in their times. */
    SUBRIP;

    private static final Pattern SIGNATURE = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}[.:)]?");

    /** Whether a text begins as a file of WebVTT has to. */
    public static boolean isWebVtt(String content) {
        String marked = content.startsWith("\uFEFF") ? content.substring(1) : content;
        int end = marked.indexOf('\n');
        return SIGNATURE.matcher(end < 0 ? marked : marked.substring(0, end)).matches();
    }

    /** Whether a text has the line of times of any cue. */
    public static boolean hasCues(String content) {
        return content.contains("-->")
                && content.lines().anyMatch(line -> TimingLine.of(line).isPresent());
    }

    static boolean isSignature(String line) {
        return SIGNATURE.matcher(line).matches();
    }

    /** Whether a line can be the number of a cue. */
    static boolean isNumber(String line) {
        return NUMBER.matcher(line.strip()).matches();
    }
}
