package org.studypack.book;

import java.util.List;

/**
 * An entry of the table of contents.
 *
 * @param label plain text
 * @param target the id it leads to
 */
public record NavigationPoint(String label, String target, List<NavigationPoint> children) {
    public NavigationPoint {
        children = List.copyOf(children);
    }
}
