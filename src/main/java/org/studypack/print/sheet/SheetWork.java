package org.studypack.print.sheet;

/**
 * How sheets are made of pages.
 *
 * @param order of the pages
 * @param grid where they stand
 * @param cuts what shows between them
 * @param creep by how many millimetres the pages of a sheet are nearer to the fold than those of
 *     the sheet around it: folded sheets push the inner ones outwards by their thickness
 * @param bleed how many millimetres of what is drawn around a page are shown, so that no white
 *     shows at its edge where a cut is not exact; 0 for pages that are not cut at a shop
 */
public record SheetWork(Imposition order, SheetGrid grid, Cuts cuts, double creep, double bleed) {

    /** One without creep and bleed. */
    public static SheetWork flat(Imposition order, SheetGrid grid, Cuts cuts) {
        return new SheetWork(order, grid, cuts, 0, 0);
    }
}
