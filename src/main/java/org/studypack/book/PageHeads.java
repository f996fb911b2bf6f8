package org.studypack.book;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What print says beside the text: what packs say for themselves on pages that they share, in the
 * heads and at the feet of worksheets and above the text of a handout, and what stands above
 * questions that go on. An EPUB has nothing of it. What stands on worksheets so is no part of the
 * text.
 *
 * @param pack what each pack says for itself, though it shares the pages with others: title, branch
 *     and date, as far as they are known
 * @param foot the same at their foot
 * @param sheets by the id of the worksheet's document
 * @param continued what stands above a question that goes on overleaf, for instance <i>{0}
 *     continued</i> for its number; empty for nothing
 * @param masthead how many lines of text the body's first page leaves above its text for what each
 *     pack says; 0 where it says nothing there
 * @param tab at the outer edge of each page
 * @param copied the ids of the documents that are copied for everybody, whose pages have no tab
 */
public record PageHeads(
        List<String> pack,
        SheetFoot foot,
        Map<String, SheetHead> sheets,
        String continued,
        int masthead,
        EdgeTab tab,
        Set<String> copied) {
    public static final PageHeads NONE =
            new PageHeads(List.of(), SheetFoot.NONE, Map.of(), "", /* masthead= */ 0, EdgeTab.NONE);

    public PageHeads {
        pack = List.copyOf(pack);
        sheets = Map.copyOf(sheets);
        copied = Set.copyOf(copied);
    }

    /** Heads of pages that all have the tab. */
    public PageHeads(
            List<String> pack,
            SheetFoot foot,
            Map<String, SheetHead> sheets,
            String continued,
            int masthead,
            EdgeTab tab) {
        this(pack, foot, sheets, continued, masthead, tab, Set.of());
    }
}
