package org.studypack.source.transcript;

/**
 * A stretch of a file of captions that nobody speaks.
 *
 * @param firstLine from 1
 * @param text as it stands; lines have line ends between them
 */
public record PassedOver(Kind kind, int firstLine, int lastLine, String text) {

    /** What such a stretch is. */
    public enum Kind {
        /** What follows {@code WEBVTT}, and the settings below it. */
        HEAD,
        NOTE,
        /** Styles and regions. */
        STYLE,
        /** The number or the name of a cue. */
        IDENTIFIER,
        /** Where a cue stands on the screen. */
        PLACING,
        /** A tag within a cue: emphasis, a colour, a time. */
        TAG,
        /** Words before the first cue, and after a note, that are in no cue. */
        COMMENT
    }
}
