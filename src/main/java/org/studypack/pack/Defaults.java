package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;

/**
 * How a pack is made where nobody asks for anything else.
 *
 * @param parts in their order, each at most once
 * @param layout how its pages are made
 * @param lines answer lines of a question that does not say
 * @param location where the parts are named; the whole of pack.yaml where they are not
 */
public record Defaults(
        List<Part> parts,
        QuestionPlacement questions,
        Layout layout,
        PrintedLinks links,
        int lines,
        Location location) {

    public Defaults {
        parts = List.copyOf(parts);
    }
}
