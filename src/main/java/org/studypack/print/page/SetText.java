package org.studypack.print.page;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.JustificationInfo;

import org.studypack.print.page.AccentPlaces.Spot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stretch of text as it is drawn: runs of one font each, and what is added to each advance. */
final class SetText {
    private final List<Run> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final float size;
    private FontDescription font;
    private float[] added;
    private int length;
    private float width;

    /** How wide the runs are that are closed. */
    private float reached;

    /**
     * @param font of the first character
     * @param size in dots
     * @param longest the most characters there can be
     */
    SetText(FontDescription font, float size, int longest) {
        this.font = font;
        this.size = size;
        this.added = new float[longest];
    }

    void add(int codePoint, FontDescription in, float advance) {
        if (!in.equals(font)) {
            close();
            font = in;
        }
        text.appendCodePoint(codePoint);
        width += advance;
        length++;
    }

    /** How far the text reaches, in dots. */
    float reach() {
        return reached + width;
    }

    /**
     * Adds an accent, which takes up no room of its own.
     *
     * @param spot where it stands
     */
    void addAccent(int codePoint, FontDescription in, Spot spot) {
        close();
        font = in;
        done.add(new Run(Character.toString(codePoint), in, new Added(new float[1]), spot));
    }

    /** Adds to the advance of the last letter; after an accent, to where the next begins. */
    void space(float more) {
        if (more != 0) {
            if (length > 0) {
                added[length - 1] += more;
                width += more;
            } else {
                reached += more;
            }
        }
    }

    private void close() {
        if (length > 0) {
            done.add(
                    new Run(
                            text.toString(),
                            font,
                            new Added(Arrays.copyOf(added, length)),
                            new Spot(reached, 0)));
            reached += width;
            text.setLength(0);
            added = new float[added.length];
            length = 0;
            width = 0;
        }
    }

    @SuppressWarnings("NullAway") // the engine takes null for text that nothing is added to
    void draw(PdfBoxOutputDevice device, float x, float y) {
        close();
        for (Run run : done) {
            Added added = run.added.isNothing() ? null : run.added;
            Spot spot = run.spot;
            device.drawStringFast(run.text, x + spot.right(), y - spot.up(), added, run.font, size);
        }
    }

    /** What is drawn at once. */
    private record Run(String text, FontDescription font, Added added, Spot spot) {}

    /** Hands the engine what is added to each advance; it asks once a character, in order. */
    private static final class Added extends JustificationInfo {
        private final float[] added;
        private int next;

        Added(float[] added) {
            this.added = added;
        }

        boolean isNothing() {
            for (float each : added) {
                if (each != 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public float getSpaceAdjust() {
            return added[next++];
        }

        @Override
        public float getNonSpaceAdjust() {
            return added[next++];
        }
    }
}
