package org.studypack.print.page;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

import java.util.Map;

/**
 * Gives boxes the ids back by which they are found. The engine has a list of them, and takes an id
 * off it where a box is laid out once more, such as a heading that goes overleaf with the text
 * below it. What stands beside that in the same section is laid out again too, and where it is a
 * box without an element of its own, it counts as its section's, whose id is then lost.
 */
final class LostIds {
    private LostIds() {}

    static void putBack(SharedContext shared, Box root) {
        Map<String, Box> known = shared.getIdMap();
        walk(shared, known == null ? Map.of() : Map.copyOf(known), root);
    }

    private static void walk(SharedContext shared, Map<String, Box> known, Box box) {
        if (box instanceof BlockBox block && !block.isAnonymous() && block.getElement() != null) {
            String id = block.getElement().getAttribute("id");
            if (!id.isEmpty() && !known.containsKey(id)) {
                shared.addBoxId(id, block);
            }
        }
        box.getChildren().forEach(child -> walk(shared, known, child));
    }
}
