package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.studypack.importing.foreign.block.BlockList;
import org.studypack.importing.foreign.block.ForeignInline;

import java.util.List;

/**
 * Walks the lists of a page. Careless pages have words and blocks among the items, which a browser
 * shows: they continue the item before.
 */
final class PageLists {
    private final Reader reader;
    private final BlockList list;

    /** Reads what a list holds. */
    interface Reader {
        /** Any node: words and pieces of a line go to the paragraph that is open. */
        void read(Node node, int level);

        /** All that an element holds, in its language, and ends the paragraph. */
        void readWhole(Element element, int level);

        /** An element's words as one line, in its language. */
        List<ForeignInline> line(Element element, int level);

        /** Whether an element is no part of the list: not shown, or a note. */
        boolean isApart(Element element);

        /** Ends the paragraph that is open. */
        void close();
    }

    PageLists(Reader reader, BlockList list) {
        this.reader = reader;
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
                    || reader.isApart(item)) {
                readAmong(child, level);
                continue;
            }
            reader.close();
            count = PageNumbering.value(item, count);
            list.beginItem(first, PageNumbering.number(element, count));
            reader.readWhole(item, level + 2);
            first &= !list.isItemOpen();
            count += step;
        }
        reader.close();
        list.endList();
    }

    /** A list of terms that ask: items, and what answers each stands in its item. */
    void questions(Element element, int level) {
        list.beginList();
        questions(element, level, /* first= */ true);
        reader.close();
        list.endList();
    }

    /** Whether none was read yet. */
    private boolean questions(Element part, int level, boolean first) {
        boolean none = first;
        for (Node child : part.childNodes()) {
            String name = child instanceof Element element ? element.normalName() : "";
            if (!(child instanceof Element element) || reader.isApart(element)) {
                readAmong(child, level);
            } else if (name.equals("dt")) {
                reader.close();
                list.term(reader.line(element, level), none);
                none = false;
            } else if (name.equals("dd")) {
                reader.close();
                list.endItem();
                reader.readWhole(element, level + 1);
            } else if (name.equals("div") && part.normalName().equals("dl")) {
                reader.close();
                none = questions(element, level + 1, none);
                reader.close();
            } else {
                readAmong(child, level);
            }
        }
        return none;
    }

    private void readAmong(Node child, int level) {
        boolean blank = child instanceof TextNode words && words.isBlank();
        boolean apart = child instanceof Element element && reader.isApart(element);
        if (!blank && !apart) {
            list.endItem();
        }
        reader.read(child, level + 1);
    }
}
