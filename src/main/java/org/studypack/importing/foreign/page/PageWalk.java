package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;

import java.util.List;

/**
 * Reads what stands within an element, for those who know what that element is. A level is how deep
 * the element is in the page.
 */
interface PageWalk {
    /** Any node: words and pieces of a line go to the paragraph that is open. */
    void read(Node node, int level);

    /** What an element holds. */
    void readChildren(Element element, int level);

    /** What an element holds, and the end of the paragraph. */
    void readContent(Element element, int level);

    /** The same in the element's language. */
    void readWhole(Element element, int level);

    /** What an element holds, as running text apart from what is open. */
    InlineBuilder words(Element element, int level);

    /** An element's words as one line, in its language. */
    List<ForeignInline> line(Element element, int level);

    /** What an element holds, as blocks in no list. */
    List<ForeignBlock> blocksIn(Element element, int level);

    /** Whether an element is no part of what is around it: not shown, or a note. */
    boolean isApart(Element element);

    /** Ends the paragraph that is open. */
    void close();
}
