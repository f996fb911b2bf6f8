package org.studypack.print.sheet;

/**
 * How sheets are made of pages.
 *
 * @param order of the pages
 * @param grid where they stand
 * @param cuts what shows between them
 * @param creep by how many millimetres the pages of a sheet are nearer to the fold than those of
 *     the sheet around it: folded sheets push the inner ones outwards by their thickness
 */
public record SheetWork(Imposition order, SheetGrid grid, Cuts cuts, double creep) {}
