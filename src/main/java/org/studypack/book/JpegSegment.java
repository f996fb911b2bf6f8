package org.studypack.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A segment of a JPEG's header (ITU-T T.81 § B.1.1).
 *
 * @param start of what it holds, after its length
 * @param length of what it holds, in bytes
 */
record JpegSegment(int marker, int start, int length) {
    private static final int SCAN = 0xDA;

    /** The segments before the first scan; none where a file is no JPEG, fewer where it is cut. */
    static List<JpegSegment> of(byte[] file) {
        List<JpegSegment> segments = new ArrayList<>();
        if (file.length < 4 || at(file, 0) != 0xFFD8) {
            return segments;
        }
        for (int at = 2; at + 4 <= file.length && (file[at] & 0xFF) == 0xFF; ) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++; // a fill byte
                continue;
            }
            int length = at(file, at + 2);
            if (marker == SCAN || length < 2 || at + 2 + length > file.length) {
                break;
            }
            segments.add(new JpegSegment(marker, at + 4, length - 2));
            at += 2 + length;
        }
        return segments;
    }

    boolean startsWith(byte[] file, byte[] mark) {
        return length >= mark.length
                && Arrays.equals(file, start, start + mark.length, mark, 0, mark.length);
    }

    /** Whether it says how large the picture is. */
    boolean isFrame() {
        boolean other = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= 0xC0 && marker <= 0xCF && !other && length >= 5;
    }

    private static int at(byte[] file, int index) {
        return (file[index] & 0xFF) << 8 | (file[index + 1] & 0xFF);
    }
}
