package org.studypack.print.page;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How large a page may be that a pack's own style sheet asks for (ISO 19005-2 § 6.1.13). */
final class PageSides {
    /** Points. */
    private static final float SHORTEST = 3;

    private static final float LONGEST = 14_400;

    private PageSides() {}

    /** No PDF/A has such a page. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(float side) {
            super("a page side of " + side + " pt");
        }
    }

    /**
     * A page of that size, in points.
     *
     * @throws Wrong where a side is too short or too long
     */
    static PDRectangle page(float width, float height) {
        return new PDRectangle(sound(width), sound(height));
    }

    private static float sound(float side) {
        if (!(side >= SHORTEST && side <= LONGEST)) {
            throw new Wrong(side);
        }
        return side;
    }
}
