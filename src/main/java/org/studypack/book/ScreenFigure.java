package org.studypack.book;

import java.util.Optional;

/**
 * A drawing as e-readers are given it.
 *
 * @param drawing the SVG, which needs no typeface: its letters are outlines
 * @param picture the same as a PNG, for readers that do not draw SVG; empty where some of its
 *     letters are in no typeface of ours
 * @param width how wide the drawing is by itself, in pixels of CSS; 0 where it does not say so
 */
public record ScreenFigure(Asset drawing, Optional<Asset> picture, int width) {}
