package org.studypack.importing.foreign;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Role;
import org.studypack.importing.foreign.ForeignDocument.Unread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the blocks that a web page shows. What a browser does not show is no text; its words are
 * listed as unread, so that none is lost in silence.
 */
final class PageBlocks {
    /** Deeper than any page that a person wrote: what is deeper is read as words. */
    private static final int DEEPEST = 150;

    private final Function<String, Origin> origins;
    private final PageNotes pageNotes;
    private final List<ForeignBlock> blocks = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Map<String, Integer> unworded = new TreeMap<>();
    private final TypedItems typed = new TypedItems();
    private int typedUntil;
    private InlineBuilder open = new InlineBuilder();
    private boolean inline;
    private int depth;
    private Role role = Role.CONTINUES;
    private String number = "";
    private String heading = "";
    private Optional<String> pageLanguage = Optional.empty();

    /** That of the words that are read, where it is not the page's. */
    private Optional<String> language = Optional.empty();

    private PageBlocks(Function<String, Origin> origins, PageNotes pageNotes) {
        this.origins = origins;
        this.pageNotes = pageNotes;
    }

    /** A whole page. */
    static ForeignDocument read(String html) {
        Document document = Jsoup.parse(html);
        int[] count = {0};
        Function<String, Origin> origins =
                heading -> {
                    count[0]++;
                    return new Origin.Paragraphs(count[0], count[0], heading);
                };
        PageNotes notes = PageNotes.in(document.body());
        PageBlocks reader = new PageBlocks(origins, notes);
        reader.pageLanguage = PageElements.mainLanguage(document);
        reader.readUnshown(document.head());
        reader.readChildren(document.body(), 0);
        reader.close();
        LinkedHashMap<String, List<ForeignBlock>> texts = new LinkedHashMap<>();
        notes.texts()
                .forEach((label, element) -> texts.put(label, noteText(element, origins, reader)));
        texts.values().removeIf(List::isEmpty);
        String title = document.title().strip();
        return new ForeignDocument(
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                PageElements.language(document),
                reader.blocks,
                texts,
                reader.unread,
                reader.unworded.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey() + (e.getValue() > 1 ? "s" : ""))
                        .toList());
    }

    private static List<ForeignBlock> noteText(
            Element element, Function<String, Origin> origins, PageBlocks page) {
        PageBlocks note = new PageBlocks(origins, page.pageNotes.inNote());
        note.pageLanguage = page.pageLanguage;
        note.readChildren(element, 0);
        note.close();
        page.unread.addAll(note.unread);
        return note.blocks;
    }

    /** HTML in a text of another kind, which says where it stands. */
    static List<ForeignBlock> fragment(String html, Origin origin) {
        PageBlocks reader = new PageBlocks(heading -> origin, PageNotes.NONE);
        reader.readChildren(Jsoup.parseBodyFragment(html).body(), 0);
        reader.close();
        return reader.blocks;
    }

    /** HTML in a line of text. */
    static List<ForeignInline> inlines(String html) {
        PageBlocks reader = new PageBlocks(heading -> new Origin.Lines(1, 1), PageNotes.NONE);
        reader.inline = true;
        reader.readChildren(Jsoup.parseBodyFragment(html).body(), 0);
        return reader.open.within();
    }

    private void readChildren(Element parent, int level) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                open.text(words.getWholeText());
            } else if (child instanceof Element element) {
                read(element, level + 1);
            }
        }
    }

    private void read(Element element, int level) {
        inItsLanguage(element, () -> readAny(element, level));
    }

    private void inItsLanguage(Element element, Runnable reading) {
        Optional<String> outer = language;
        Optional<String> own = PageElements.language(element);
        if (own.isPresent()) {
            language = own.filter(tag -> !isLanguageOf(tag, pageLanguage));
        }
        reading.run();
        language = outer;
    }

    private static boolean isLanguageOf(String tag, Optional<String> page) {
        return page.filter(all -> PageElements.isOneLanguage(all, tag)).isPresent();
    }

    private void readAny(Element element, int level) {
        if (level > DEEPEST) {
            open.text(element.text());
            return;
        }
        if (PageElements.isUnshown(element)) {
            readUnshown(element);
            return;
        }
        if (pageNotes.isText(element)) {
            return;
        }
        String name = element.normalName();
        if (inline && PageElements.isBlock(element)) {
            open.text(" ");
            readChildren(element, level);
            open.text(" ");
            return;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> readHeading(element, level);
            case "ul", "ol", "menu", "dir" -> readList(element, level);
            case "dl" -> readDefinitions(element, level);
            case "blockquote" -> readQuotation(element, level);
            case "table" -> readTable(element, level);
            case "pre", "listing", "xmp" -> readVerbatim(element);
            case "figure" -> readFigure(element, level);
            case "hr" -> {
                openItem();
                blocks.add(new ForeignBlock.Rule("---", origin(), depth));
            }
            case "dt", "summary", "legend", "caption" -> {
                close();
                List<ForeignInline> words = inner(element, level).paragraph();
                if (!words.isEmpty()) {
                    open.add(new ForeignInline.Strong(words));
                }
                close();
            }
            default -> {
                if (PageElements.isBlock(element)) {
                    close();
                    readChildren(element, level);
                    close();
                } else {
                    readInline(element, level);
                }
            }
        }
    }

    private void readInline(Element element, int level) {
        Optional<String> call = pageNotes.label(element);
        if (call.isPresent()) {
            open.add(new ForeignInline.Call(call.get()));
            return;
        }
        if (!inline && PageElements.holdsBlocks(element)) {
            readChildren(element, level);
            return;
        }
        boolean ownLanguage = language.isPresent() && PageElements.language(element).isPresent();
        if (ownLanguage && !isAlone(element)) {
            InlineBuilder outer = open;
            open = new InlineBuilder();
            readShown(element, level);
            List<ForeignInline> words = open.within();
            open = outer;
            PageInlines.addAround(new ForeignInline.InLanguage(language.get(), words), open);
        } else {
            readShown(element, level);
        }
    }

    /** Whether an element stands for something and holds no words. */
    private static boolean isAlone(Element element) {
        return element.childNodeSize() == 0;
    }

    private void readShown(Element element, int level) {
        if (!pageNotes.leadsBack(element)) {
            PageInlines.add(element, open, () -> inner(element, level).within());
        }
    }

    /** The running text within an element. */
    private InlineBuilder inner(Element element, int level) {
        InlineBuilder outer = open;
        boolean outerInline = inline;
        open = new InlineBuilder();
        inline = true;
        readChildren(element, level);
        InlineBuilder inner = open;
        inline = outerInline;
        open = outer;
        return inner;
    }

    private void readHeading(Element element, int level) {
        close();
        List<ForeignInline> words = inLanguage(inner(element, level).paragraph());
        if (words.isEmpty()) {
            return;
        }
        String plain = ForeignInline.plain(words).strip();
        if (depth > 0 || plain.isEmpty() || plain.length() > DocumentLimits.LONGEST_HEADING) {
            open.add(plain.isEmpty() ? words.getFirst() : new ForeignInline.Strong(words));
            close();
            return;
        }
        Origin origin = origins.apply("");
        heading = plain;
        blocks.add(new ForeignBlock.Heading(element.normalName().charAt(1) - '0', words, origin));
    }

    private void readList(Element list, int level) {
        openItem();
        depth++;
        int count = PageElements.start(list);
        int step = list.hasAttr("reversed") ? -1 : 1;
        boolean first = true;
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                if (PageElements.isUnshown(item) || pageNotes.isText(item)) {
                    read(item, level + 1);
                    continue;
                }
                role = first ? Role.BEGINS : Role.OPENS;
                count = PageElements.value(item, count);
                number = PageElements.number(list, count);
                inItsLanguage(
                        item,
                        () -> {
                            readChildren(item, level + 2);
                            close();
                        });
                first &= role != Role.CONTINUES;
                count += step;
            } else if (child instanceof Element other) {
                role = Role.CONTINUES;
                read(other, level + 1);
                close();
            }
        }
        role = Role.CONTINUES;
        number = "";
        depth--;
    }

    /**
     * Terms that ask are items of a list, and what answers them stands in their items; of others
     * each is a strong paragraph.
     */
    private void readDefinitions(Element list, int level) {
        if (!PageElements.asks(list)) {
            close();
            readChildren(list, level);
            close();
            return;
        }
        openItem();
        depth++;
        boolean first = true;
        for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (child.normalName().equals("dt")) {
                List<ForeignInline> words = inner(child, level).paragraph();
                Item item = new Item(words, origin(), depth, first ? Role.BEGINS : Role.OPENS, "");
                blocks.add(TypedItems.withoutMark(item, /* digits= */ true));
                first = false;
            } else {
                role = Role.CONTINUES;
                readChildren(child, level + 1);
                close();
            }
        }
        role = Role.CONTINUES;
        depth--;
    }

    private void readQuotation(Element quote, int level) {
        openItem();
        List<ForeignBlock> content = inside(quote, level);
        if (!content.isEmpty()) {
            blocks.add(new ForeignBlock.Quotation(content, content.getFirst().origin(), depth));
        }
    }

    /** What an element holds, as blocks in no list. */
    private List<ForeignBlock> inside(Element element, int level) {
        PageBlocks inner = new PageBlocks(origins, pageNotes);
        inner.heading = heading;
        inner.pageLanguage = pageLanguage;
        inner.language = language;
        inner.readChildren(element, level);
        inner.close();
        unread.addAll(inner.unread);
        return inner.blocks;
    }

    private void readTable(Element table, int level) {
        close();
        if (PageTable.isLayout(table)) {
            for (Element cell : table.select("td, th, caption")) {
                if (table.equals(cell.closest("table"))) {
                    readChildren(cell, level + 1);
                    close();
                }
            }
            return;
        }
        for (Element caption : table.select("> caption")) {
            read(caption, level + 1);
        }
        openItem();
        PageTable.of(table, cell -> cell(cell, level + 1))
                .ifPresent(
                        read ->
                                blocks.add(
                                        new ForeignBlock.Table(
                                                read.headed(),
                                                PageTable.columns(table),
                                                read.rows(),
                                                origin(),
                                                depth)));
    }

    private List<ForeignInline> cell(Element cell, int level) {
        List<ForeignInline> words = new ArrayList<>();
        inItsLanguage(cell, () -> words.addAll(inLanguage(inner(cell, level).paragraph())));
        return words;
    }

    private void readVerbatim(Element element) {
        openItem();
        String lines = element.wholeText().replaceAll("^\\n|\\s+$", "");
        if (!lines.isBlank()) {
            blocks.add(new ForeignBlock.Verbatim(lines, origin(), depth));
        }
    }

    private void readFigure(Element figure, int level) {
        openItem();
        List<Element> pictures = figure.select("img");
        Element caption = figure.selectFirst("figcaption");
        Optional<ForeignInline.Picture> picture =
                pictures.size() == 1 ? PageElements.picture(pictures.getFirst()) : Optional.empty();
        boolean plain =
                picture.isPresent()
                        && PageElements.wordsWithout(figure, caption).isBlank()
                        && (caption == null || caption.select("a[href], img").isEmpty());
        if (!plain) {
            readChildren(figure, level);
            close();
            return;
        }
        String words = caption == null ? picture.get().caption() : caption.text().strip();
        blocks.add(
                new ForeignBlock.Figure(
                        new ForeignInline.Picture(
                                picture.get().source(), picture.get().alternative(), words),
                        origin(),
                        depth));
    }

    /** What a browser does not show: words are listed, what has none is counted. */
    private void readUnshown(Element element) {
        element.stream()
                .flatMap(e -> PageElements.wordless(e).stream())
                .forEach(kind -> unworded.merge(kind, 1, Integer::sum));
        String words = PageElements.unshownWords(element);
        if (!words.isBlank() && !element.normalName().equals("head")) {
            unread.add(new Unread(origin(), words, PageElements.reason(element)));
        }
    }

    private Origin origin() {
        return origins.apply(heading);
    }

    /** Ends the paragraph that is open, and opens the item that is due, even without words. */
    private void openItem() {
        close();
        if (depth > 0 && role != Role.CONTINUES) {
            blocks.add(new Item(List.of(), origin(), depth, role, number));
            role = Role.CONTINUES;
        }
    }

    /** The same with the language of the block, where it has one of its own. */
    private List<ForeignInline> inLanguage(List<ForeignInline> content) {
        boolean words = !InlineBuilder.isBlank(ForeignInline.plain(content));
        return language.isPresent() && words
                ? List.of(new ForeignInline.InLanguage(language.get(), content))
                : content;
    }

    private static Item withoutMark(Item item) {
        return TypedItems.withoutMark(item, /* digits= */ false);
    }

    /** Ends the paragraph that is open. */
    private void close() {
        boolean empty = open.isEmpty();
        List<ForeignInline> content = inLanguage(open.paragraph());
        open = new InlineBuilder();
        if (empty || content.isEmpty()) {
            return;
        }
        Origin origin = origin();
        if (depth > 0) {
            blocks.add(withoutMark(new Item(content, origin, depth, role, number)));
            role = Role.CONTINUES;
        } else if (content.size() == 1
                && content.getFirst() instanceof ForeignInline.Picture picture) {
            blocks.add(new ForeignBlock.Figure(picture, origin, 0));
        } else {
            boolean alone = content.stream().noneMatch(ForeignInline.Break.class::isInstance);
            if (typedUntil != blocks.size()) {
                typed.close();
            }
            blocks.addAll(typed.blocks(content, origin, alone));
            typedUntil = blocks.size();
        }
    }
}
