package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.studypack.importing.foreign.block.BlockList;

/**
 * Walks the lists of a page. Careless pages have words and blocks among the items, which a browser
 * shows: they continue the item before.
 */
final class PageLists {
    private final PageWalk walk;
    private final BlockList list;

    PageLists(PageWalk walk, BlockList list) {
        this.walk = walk;
        this.list = list;
    }

    /** A list of items. */
    void items(Element element, int level) {
        list.beginList();
        int count = PageNumbering.start(element);
        int step = element.hasAttr("reversed") ? -1 : 1;
        boolean first = true;
        for (Node child : element.childNodes()) {
            if (!(child instanceof Element item)
                    || !item.normalName().equals("li")
                    || walk.isApart(item)) {
                readAmong(child, level);
                continue;
            }
            walk.close();
            count = PageNumbering.value(item, count);
            list.beginItem(first, PageNumbering.number(element, count));
            walk.readWhole(item, level + 2);
            first &= !list.isItemOpen();
            count += step;
        }
        walk.close();
        list.endList();
    }

    /** A list of terms that ask: items, and what answers each stands in its item. */
    void questions(Element element, int level) {
        list.beginList();
        questions(element, level, /* first= */ true);
        walk.close();
        list.endList();
    }

    /** Whether none was read yet. */
    private boolean questions(Element part, int level, boolean first) {
        boolean none = first;
        for (Node child : part.childNodes()) {
            String name = child instanceof Element element ? element.normalName() : "";
            if (!(child instanceof Element element) || walk.isApart(element)) {
                readAmong(child, level);
            } else if (name.equals("dt")) {
                walk.close();
                list.term(walk.line(element, level), none);
                none = false;
            } else if (name.equals("dd")) {
                walk.close();
                list.endItem();
                walk.readWhole(element, level + 1);
            } else if (name.equals("div") && part.normalName().equals("dl")) {
                walk.close();
                none = questions(element, level + 1, none);
                walk.close();
            } else {
                readAmong(child, level);
            }
        }
        return none;
    }

    private void readAmong(Node child, int level) {
        boolean blank = child instanceof TextNode words && words.isBlank();
        boolean apart = child instanceof Element element && walk.isApart(element);
        if (!blank && !apart) {
            list.endItem();
        }
        walk.read(child, level + 1);
    }
}
