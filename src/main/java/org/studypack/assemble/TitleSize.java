package org.studypack.assemble;

import java.util.stream.Stream;

/**
 * How large a title is set, in four steps: the longer it is, the smaller, so that two hundred
 * characters still fit where four words stand large. A fifth is for a word as long as a line. The
 * style sheet says how large a step is.
 */
final class TitleSize {
    private TitleSize() {}

    /** 1 for a short title, up to 5. */
    static int of(String title) {
        int longest =
                Stream.of(title.strip().split("\\s+", -1)).mapToInt(String::length).max().orElse(0);
        return Math.max(step(title.length(), 36, 72, 120), step(longest, 13, 18, 26, 44));
    }

    private static int step(int length, int... most) {
        int step = 1;
        for (int limit : most) {
            step += length > limit ? 1 : 0;
        }
        return step;
    }
}
