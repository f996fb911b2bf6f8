package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;
import com.openhtmltopdf.render.StrutMetrics;

/**
 * Draws the number or bullet of each list item on the base of its first line. The engine notes that
 * line when it lays the item out, and forgets it where it has to set the item's first paragraph
 * again, as on the next page: the bullet would stay behind at the foot of the page before.
 */
final class ListMarkers {
    private ListMarkers() {}

    static void follow(LaidOut laidOut) {
        laidOut.roots().forEach(root -> follow(laidOut, root));
    }

    private static void follow(LaidOut laidOut, Box box) {
        if (box instanceof LineBox) {
            return;
        }
        if (box instanceof BlockBox item
                && item.getMarkerData() != null
                && laidOut.firstLineOf(item) instanceof LineBox first) {
            join(item.getMarkerData(), first);
        }
        box.getChildren().forEach(child -> follow(laidOut, child));
    }

    /** The base of a line lies lower than that of letters where a picture stands among them. */
    private static void join(MarkerData marker, LineBox line) {
        StrutMetrics letters = marker.getStructMetrics();
        marker.setReferenceLine(line);
        marker.setStructMetrics(
                new StrutMetrics(letters.getAscent(), line.getBaseline(), letters.getDescent()));
    }
}
