package org.studypack.template;

import org.studypack.diagnostic.Location;

import java.util.List;

/**
 * What a template made.
 *
 * @param template its file name
 * @param place where it stands: in the pack, or among those that are shipped
 * @param markup XHTML or SVG, not yet parsed
 * @param locations what the numbers in {@code data-src} attributes mean
 */
public record Rendered(String template, Location place, String markup, List<Location> locations) {
    public Rendered {
        locations = List.copyOf(locations);
    }
}
