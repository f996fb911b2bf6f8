package org.studypack.book;

import java.util.List;
import java.util.Map;

/**
 * What stands in the heads of worksheets and above questions that go on, in print alone: an EPUB
 * has nothing of it. No words of the text are among it.
 *
 * @param pack what each pack says for itself, though it shares the pages with others: title, branch
 *     and date, as far as they are known
 * @param sheets by the id of the worksheet's document
 * @param continued what stands above a question that goes on overleaf, for instance <i>{0}
 *     continued</i> for its number; empty for nothing
 */
public record PageHeads(List<String> pack, Map<String, SheetHead> sheets, String continued) {
    public static final PageHeads NONE = new PageHeads(List.of(), Map.of(), "");

    public PageHeads {
        pack = List.copyOf(pack);
        sheets = Map.copyOf(sheets);
    }
}
