package org.studypack.print.line;

/**
 * How far a mark at the end of a line stands beyond the edge of the text. Marks are lighter than
 * letters: an edge of both looks straight when marks stand out a little.
 */
final class Overhang {
    private Overhang() {}

    /** The share of its width by which a character stands out. */
    static double share(int codePoint) {
        return switch (codePoint) {
            case '.' -> 0.7;
            case '-', '\u2010', Hyphens.SOFT_HYPHEN, ',', ':' -> 0.5;
            case '\'', '"', '\u2018', '\u2019', '\u201A' -> 0.4;
            case ';', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2039', '\u203A' -> 0.3;
            case '\u2013' -> 0.2;
            case '\u2014' -> 0.15;
            default -> 0;
        };
    }
}
