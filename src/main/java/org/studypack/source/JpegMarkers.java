package org.studypack.source;

/**
 * What the markers of a JPEG say (ITU-T T.81, B.1) without decoding it.
 *
 * @param components how many colours it mixes; 0 without a frame
 * @param scans in how many layers it is; each costs as much as the whole picture
 */
record JpegMarkers(int components, int scans) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /** Reads as far as markers follow each other. */
    static JpegMarkers of(byte[] jpeg) {
        int components = 0;
        int scans = 0;
        int at = 2;
        while (at + 3 < jpeg.length && jpeg[at] == (byte) 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == END_OF_IMAGE) {
                break;
            } else if (marker == 0xFF) {
                at++;
                continue;
            } else if (isFrame(marker) && components == 0 && at + 9 < jpeg.length) {
                components = jpeg[at + 9] & 0xFF;
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8) + (jpeg[at + 3] & 0xFF);
            if (marker == START_OF_SCAN) {
                scans++;
                at = endOfData(jpeg, at);
            }
        }
        return new JpegMarkers(components, scans);
    }

    private static boolean isFrame(int marker) {
        return marker == 0xC0 || (marker > 0xC0 && marker <= 0xCF && marker % 4 != 0);
    }

    /** The next marker that is neither an escaped byte nor a restart. */
    private static int endOfData(byte[] jpeg, int from) {
        int at = from;
        while (at + 1 < jpeg.length) {
            int next = jpeg[at + 1] & 0xFF;
            boolean data = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
            if (jpeg[at] == (byte) 0xFF && !data) {
                return at;
            }
            at++;
        }
        return jpeg.length;
    }
}
