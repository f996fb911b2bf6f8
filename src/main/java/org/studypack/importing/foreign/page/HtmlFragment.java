package org.studypack.importing.foreign.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.studypack.importing.foreign.block.BlockList;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument.Unread;
import org.studypack.importing.foreign.html.UnseenWords;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML within a text of another kind.
 *
 * @param unread its words that are no text; those of comments and scripts are words there
 */
public record HtmlFragment(List<ForeignBlock> blocks, List<Unread> unread) {
    /**
     * Reads it.
     *
     * @param around the item that it is in, or opens; in no list where its depth is 0
     */
    public static HtmlFragment of(String html, ForeignBlock.Item around) {
        PageContext page = PageContext.within(around.origin());
        BlockList blocks = new BlockList(page.origins(), "");
        for (int i = 0; i < around.depth(); i++) {
            blocks.beginList();
        }
        if (around.opens()) {
            blocks.beginItem(around.role() == ForeignBlock.Role.BEGINS, around.number());
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        new PageBlocks(page, blocks).readContent(body, 0);
        List<Unread> unread = new ArrayList<>(page.unshown().unread());
        unread.addAll(UnseenWords.in(body, around.origin()));
        return new HtmlFragment(blocks.blocks(), unread);
    }
}
