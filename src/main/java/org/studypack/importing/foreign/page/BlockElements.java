package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.studypack.importing.foreign.block.BlockList;
import org.studypack.importing.foreign.block.DocumentLimits;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.html.PageElements;

import java.util.List;
import java.util.Optional;

/** Reads the elements of a page that are blocks, each kind as what it stands for. */
final class BlockElements {
    private final PageContext page;
    private final BlockList list;
    private final RunningText text;
    private final PageWalk walk;

    BlockElements(PageContext page, BlockList list, RunningText text, PageWalk walk) {
        this.page = page;
        this.list = list;
        this.text = text;
        this.walk = walk;
    }

    /** Reads an element; false, and nothing is read, where it is no block. */
    boolean read(Element element, int level) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> readHeading(element, level);
            case "ul", "ol", "menu", "dir" -> {
                openItem();
                new PageLists(walk, list).items(element, level);
            }
            case "dl" -> readDefinitions(element, level);
            case "blockquote" -> readQuotation(element, level);
            case "table" -> readTable(element, level);
            case "pre", "listing", "xmp" -> readVerbatim(element);
            case "figure" -> readFigure(element, level);
            case "hr" -> {
                openItem();
                list.add(new ForeignBlock.Rule("---", list.origin(), list.depth()));
            }
            case "dt", "summary", "legend", "caption" -> readLabel(element, level);
            default -> {
                if (!PageElements.isBlock(element)) {
                    return false;
                }
                walk.close();
                walk.readContent(element, level);
            }
        }
        return true;
    }

    private void readHeading(Element element, int level) {
        walk.close();
        List<ForeignInline> words = page.language().of(walk.words(element, level).paragraph());
        if (words.isEmpty()) {
            return;
        }
        String plain = ForeignInline.plain(words).strip();
        if (list.depth() > 0
                || plain.isEmpty()
                || plain.length() > DocumentLimits.LONGEST_HEADING) {
            text.open().add(plain.isEmpty() ? words.getFirst() : new ForeignInline.Strong(words));
            walk.close();
            return;
        }
        list.heading(element.normalName().charAt(1) - '0', words);
    }

    /** The words over something, which are a strong paragraph. */
    private void readLabel(Element element, int level) {
        walk.close();
        List<ForeignInline> words = walk.words(element, level).paragraph();
        if (!words.isEmpty()) {
            text.open().add(new ForeignInline.Strong(words));
        }
        walk.close();
    }

    /**
     * Terms that ask are items of a list, and what answers them stands in their items; of others
     * each is a strong paragraph.
     */
    private void readDefinitions(Element element, int level) {
        if (PageElements.asks(element)) {
            openItem();
            new PageLists(walk, list).questions(element, level);
        } else {
            walk.close();
            walk.readContent(element, level);
        }
    }

    private void readQuotation(Element quote, int level) {
        openItem();
        List<ForeignBlock> content = walk.blocksIn(quote, level);
        if (!content.isEmpty()) {
            list.add(
                    new ForeignBlock.Quotation(content, content.getFirst().origin(), list.depth()));
        }
    }

    private void readTable(Element table, int level) {
        walk.close();
        if (PageTable.isLayout(table)) {
            walk.readContent(table, level);
            return;
        }
        for (Element part : PageTable.besideCells(table)) {
            walk.read(part, level + 1);
        }
        openItem();
        PageTable.of(table, cell -> walk.line(cell, level + 1))
                .ifPresent(
                        read ->
                                list.add(
                                        new ForeignBlock.Table(
                                                read.headed(),
                                                PageTable.columns(table),
                                                read.rows(),
                                                list.origin(),
                                                list.depth())));
    }

    private void readVerbatim(Element element) {
        openItem();
        element.stream().skip(1).forEach(e -> page.unshown().addMistakenTag(e, list::origin));
        String lines = page.unshown().rest(element, list::origin).replaceAll("^\\n|\\s+$", "");
        if (!lines.isBlank()) {
            list.add(new ForeignBlock.Verbatim(lines, list.origin(), list.depth()));
        }
    }

    private void readFigure(Element figure, int level) {
        openItem();
        Optional<ForeignInline.Picture> picture = PageFigure.of(figure);
        if (picture.isPresent()) {
            list.add(new ForeignBlock.Figure(picture.get(), list.origin(), list.depth()));
        } else {
            walk.readContent(figure, level);
        }
    }

    /** Ends the paragraph that is open, and opens the item that is due, even without words. */
    private void openItem() {
        walk.close();
        list.openItem();
    }
}
