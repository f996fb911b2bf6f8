package org.studypack.template;

import java.util.List;

/**
 * The default cover's data. Its words come as outlines, so that no font is needed to draw it and no
 * word can run over the edge: the outlines were made for the width.
 *
 * @param width in user units
 * @param height in user units
 */
public record CoverDesign(
        int width,
        int height,
        List<OutlinedLine> title,
        List<OutlinedLine> subtitle,
        List<OutlinedLine> credits,
        String alternative) {

    /** The template's file name. */
    public static final String TEMPLATE = "cover.svg.ftlx";

    public CoverDesign {
        title = List.copyOf(title);
        subtitle = List.copyOf(subtitle);
        credits = List.copyOf(credits);
    }

    /**
     * A line of words as an outline.
     *
     * @param text the words
     * @param outline SVG path data with the line's start on its baseline as the origin
     * @param baseline from the block's top, in user units
     */
    public record OutlinedLine(String text, String outline, int baseline) {}
}
