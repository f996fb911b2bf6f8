package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.studypack.importing.foreign.block.BlockList;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.html.PageBlanks;
import org.studypack.importing.foreign.html.PageElements;
import org.studypack.importing.foreign.html.PageVisibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks through the elements of a page in their order and gathers the blocks that it shows: decides
 * what is shown at all, and leaves what each element means to {@link BlockElements} and {@link
 * LineElements}.
 */
final class PageBlocks implements PageWalk {
    /** Deeper than any page that a person wrote: what is deeper is read as words. */
    private static final int DEEPEST = 150;

    private final PageContext page;
    private final BlockList list;
    private final RunningText text = new RunningText();
    private final BlockElements blocks;
    private final LineElements lines;

    /**
     * @param list takes the blocks
     */
    PageBlocks(PageContext page, BlockList list) {
        this.page = page;
        this.list = list;
        this.blocks = new BlockElements(page, list, text, this);
        this.lines = new LineElements(page, list::origin, text, this);
    }

    /**
     * What an element holds, as blocks in no list.
     *
     * @param heading the one above it, empty if there is none
     */
    static List<ForeignBlock> in(Element element, int level, PageContext page, String heading) {
        BlockList list = new BlockList(page.origins(), heading);
        new PageBlocks(page, list).readContent(element, level);
        return list.blocks();
    }

    @Override
    public void read(Node node, int level) {
        if (node instanceof TextNode words) {
            text.open().text(words.getWholeText());
        } else if (node instanceof Element element) {
            page.language().within(element, () -> readElement(element, level));
        }
    }

    private void readElement(Element element, int level) {
        page.steps().next();
        if (level > DEEPEST) {
            readDeep(element);
            return;
        }
        Optional<String> blank = PageBlanks.of(element);
        if (blank.isPresent()) {
            text.open().text(blank.get());
            return;
        }
        if (PageVisibility.isUnshown(element)) {
            readUnshown(element);
            return;
        }
        page.unshown().addMistakenTag(element, list::origin);
        if (page.notes().isText(element)) {
            return;
        }
        if (text.isLine() && PageElements.isBlock(element)) {
            text.open().text(" ");
            readChildren(element, level);
            text.open().text(" ");
            return;
        }
        if (!blocks.read(element, level)) {
            lines.read(element, level);
        }
    }

    /** The words alone of what is deeper than blocks are read. */
    private void readDeep(Element element) {
        if (PageVisibility.isUnshown(element)) {
            readUnshown(element);
            return;
        }
        String around = PageElements.isBlock(element) ? " " : "";
        text.open().text(around);
        text.open().text(page.unshown().rest(element, list::origin));
        text.open().text(around);
    }

    private void readUnshown(Element element) {
        page.unshown().add(element, list::origin);
        if (PageVisibility.takesRoom(element)) {
            text.open().gap();
        }
    }

    @Override
    public void readChildren(Element element, int level) {
        element.childNodes().forEach(child -> read(child, level + 1));
    }

    @Override
    public void readContent(Element element, int level) {
        readChildren(element, level);
        close();
    }

    @Override
    public void readWhole(Element element, int level) {
        page.language().within(element, () -> readContent(element, level));
    }

    @Override
    public InlineBuilder words(Element element, int level) {
        return text.line(() -> readChildren(element, level));
    }

    @Override
    public List<ForeignInline> line(Element element, int level) {
        List<ForeignInline> line = new ArrayList<>();
        page.language().within(element, () -> line.addAll(inLanguage(words(element, level))));
        return line;
    }

    @Override
    public List<ForeignBlock> blocksIn(Element element, int level) {
        return in(element, level, page.apart(), list.heading());
    }

    @Override
    public boolean isApart(Element element) {
        return PageVisibility.isUnshown(element) || page.notes().isText(element);
    }

    @Override
    public void close() {
        InlineBuilder ended = text.end();
        boolean empty = ended.isEmpty();
        List<ForeignInline> content = inLanguage(ended);
        if (!empty && !content.isEmpty()) {
            list.paragraph(content);
        }
    }

    private List<ForeignInline> inLanguage(InlineBuilder words) {
        return page.language().of(words.paragraph());
    }
}
