package org.studypack.print.imposed;

/**
 * How sheets are made of pages.
 *
 * @param order of the pages
 * @param grid where they stand
 * @param cuts what shows between them
 * @param creep of sheets that are folded into each other
 * @param bleed how many millimetres of what is drawn around a page are shown, so that no white
 *     shows at its edge where a cut is not exact; 0 for pages that are not cut at a shop
 */
public record ImpositionPlan(
        Imposition order, CellGrid grid, Cuts cuts, FoldCreep creep, double bleed) {

    /** One without creep and bleed. */
    public static ImpositionPlan flat(Imposition order, CellGrid grid, Cuts cuts) {
        return new ImpositionPlan(order, grid, cuts, FoldCreep.NONE, 0);
    }
}
