package org.studypack.print.line;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;

import java.util.Optional;

/** How the lines of a block fill their measure. */
enum LineFill {
    /** Wholly: their spaces and letters give way. */
    JUSTIFIED(90),
    /** As far as their words reach: all spaces are equal, and marks stand within the measure. */
    RAGGED(160);

    private final double hyphenPenalty;

    LineFill(double hyphenPenalty) {
        this.hyphenPenalty = hyphenPenalty;
    }

    /** The fill of a style; empty where lines are centered or end at the right. */
    static Optional<LineFill> of(CalculatedStyle style) {
        if (style.isTextJustify()) {
            return Optional.of(JUSTIFIED);
        }
        IdentValue align = style.getTextAlign();
        return align.equals(IdentValue.LEFT) || align.equals(IdentValue.START)
                ? Optional.of(RAGGED)
                : Optional.empty();
    }

    /** What a hyphen at a line's end costs. */
    double hyphenPenalty() {
        return hyphenPenalty;
    }
}
