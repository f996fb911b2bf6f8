package org.studypack.diagnostic;

/**
 * The part of a line that is shown around a place, in the columns of a terminal. A long line, such
 * as a paragraph of Markdown, is cut on both sides and shows {@code …} there.
 *
 * @param shown safe for a terminal
 * @param before columns before the place
 * @param marked columns of the place, at least 1
 */
record SourceLine(String shown, int before, int marked) {
    /** Columns of a line that are shown at most, without the marks of a cut. */
    private static final int LONGEST = 100;

    /** Columns that are kept before the place when a line is cut there. */
    private static final int LEAD = 30;

    private static final String CUT = "…";

    /** Cuts the line of a place. Places after the line's end are taken to be at its end. */
    static SourceLine around(Location location) {
        String line = location.text();
        int size = line.codePointCount(0, line.length());
        int start = Math.min(Math.max(location.column(), 1) - 1, size);
        int end = Math.min(start + location.length(), size);
        int near = Math.max(0, start - LONGEST);
        int far = Math.min(size, start + 2 * LONGEST);
        int from = size == line.length() ? near : line.offsetByCodePoints(0, near);
        int to = size == line.length() ? far : line.offsetByCodePoints(from, far - near);
        int[] characters = line.substring(from, to).codePoints().toArray();
        return cut(characters, start - near, Math.min(end, far) - near, near > 0, far < size);
    }

    private static SourceLine cut(
            int[] characters, int start, int end, boolean cutBefore, boolean cutAfter) {
        int[] edges = edges(characters);
        int total = edges[characters.length];
        int left = 0;
        if (cutBefore || cutAfter || total > LONGEST) {
            left = Math.max(0, edges[start] - LEAD);
            left = cutAfter ? left : Math.max(0, Math.min(left, total - LONGEST));
        }
        int first = 0;
        while (first < start && (edges[first] < left || isMark(edges, first))) {
            first++;
        }
        int last = first;
        while (last < characters.length && edges[last + 1] <= edges[first] + LONGEST) {
            last++;
        }
        String head = cutBefore || first > 0 ? CUT : "";
        String tail = cutAfter || last < characters.length ? CUT : "";
        int before = edges[start] - edges[first] + head.length();
        int marked = edges[Math.min(end, last)] - edges[start];
        return new SourceLine(
                head + text(characters, first, last) + tail, before, Math.max(1, marked));
    }

    /** Whether a character takes no column: a cut before it would separate it from its base. */
    private static boolean isMark(int[] edges, int index) {
        return edges[index + 1] == edges[index];
    }

    /** The column before each character, and after the last. */
    private static int[] edges(int[] characters) {
        int[] edges = new int[characters.length + 1];
        for (int i = 0; i < characters.length; i++) {
            edges[i + 1] = edges[i] + TerminalText.columns(characters[i]);
        }
        return edges;
    }

    private static String text(int[] characters, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < last; i++) {
            text.append(TerminalText.safe(characters[i]));
        }
        return text.toString();
    }
}
