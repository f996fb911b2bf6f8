package org.studypack.book;

/**
 * Characters that are never seen and change no letter: marks of direction, joiners, variation
 * selectors, invisible operators (The Unicode Standard § 5.21, default ignorable code points). No
 * typeface needs a glyph for them. Soft hyphens and spaces without width are none of them, since
 * lines may end there, nor are the signs that turn the direction of what follows.
 */
public final class Ignorable {
    private static final int FIRST = 0x34F;

    private Ignorable() {}

    public static boolean is(int codePoint) {
        return codePoint >= FIRST
                && switch (codePoint) {
                    case 0x34F, 0x61C, 0x180E, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF -> true;
                    default ->
                            isBetween(codePoint, 0x180B, 0x180F)
                                    || isBetween(codePoint, 0x2060, 0x2064)
                                    || isBetween(codePoint, 0xFE00, 0xFE0F)
                                    || isBetween(codePoint, 0xE0020, 0xE007F)
                                    || isBetween(codePoint, 0xE0100, 0xE01EF);
                };
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** Whether a text has any. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && is(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A text without them. */
    public static String without(String text) {
        return isIn(text)
                ? text.codePoints()
                        .filter(codePoint -> !is(codePoint))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : text;
    }
}
