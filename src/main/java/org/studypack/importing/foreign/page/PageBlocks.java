package org.studypack.importing.foreign.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.BlockList;
import org.studypack.importing.foreign.block.DocumentLimits;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignDocument.Unread;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.html.HiddenWords;
import org.studypack.importing.foreign.html.PageBlanks;
import org.studypack.importing.foreign.html.PageElements;
import org.studypack.importing.foreign.html.PageInlines;
import org.studypack.importing.foreign.html.PageLanguages;
import org.studypack.importing.foreign.html.PageLetters;
import org.studypack.importing.foreign.html.PageVisibility;
import org.studypack.importing.foreign.html.UnseenWords;
import org.studypack.importing.foreign.note.BackLinks;
import org.studypack.importing.foreign.note.PageNotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Reads the blocks that a web page shows. What a browser does not show is no text; its words are
 * listed as unread, so that none is lost in silence.
 */
public final class PageBlocks {
    /** Deeper than any page that a person wrote: what is deeper is read as words. */
    private static final int DEEPEST = 150;

    private static final String BACK = "a link of a note back to where it is called";
    private static final String NO_TAG =
            "taken for a tag by a browser, which does not show it, though HTML has none of its"
                    + " name";

    private final Function<String, Origin> origins;
    private final PageNotes pageNotes;
    private final WordsLanguage language;
    private final BlockList list;
    private final HiddenWords unshown;
    private final Steps steps;

    private final PageLists.Reader lists = new ListReader();

    /** The running text that is read. */
    private InlineBuilder open = new InlineBuilder();

    /** Whether blocks within are read as running text too. */
    private boolean inline;

    private PageBlocks(
            Function<String, Origin> origins,
            PageNotes pageNotes,
            WordsLanguage language,
            HiddenWords unshown,
            String heading,
            Steps steps) {
        this.origins = origins;
        this.pageNotes = pageNotes;
        this.language = language;
        this.unshown = unshown;
        this.steps = steps;
        this.list = new BlockList(origins, heading);
    }

    private PageBlocks(Function<String, Origin> origins, HiddenWords unshown) {
        this(
                origins,
                PageNotes.NONE,
                new WordsLanguage(Optional.empty()),
                unshown,
                "",
                Steps.UNWATCHED);
    }

    /** A whole page. */
    static ForeignDocument read(String html, Steps steps) {
        Document document = Jsoup.parse(html);
        PageStyles.apply(document);
        int[] count = {0};
        Function<String, Origin> origins =
                heading -> {
                    count[0]++;
                    return new Origin.Paragraphs(count[0], count[0], heading);
                };
        PageNotes notes = PageNotes.in(document.body());
        int letters = PageLetters.of(document.body());
        WordsLanguage language = new WordsLanguage(PageLanguages.mainLanguage(document));
        HiddenWords unshown = new HiddenWords();
        PageBlocks reader = new PageBlocks(origins, notes, language, unshown, "", steps);
        unshown.add(document.head(), reader.list::origin);
        reader.readChildren(document.body(), 0);
        reader.close();
        LinkedHashMap<String, List<ForeignBlock>> texts = new LinkedHashMap<>();
        notes.texts().forEach((label, note) -> texts.put(label, reader.noteText(label, note)));
        texts.values().removeIf(List::isEmpty);
        String title = document.title().strip();
        List<String> unworded = new ArrayList<>(unshown.unworded());
        unworded.addAll(UnseenWords.of(document.body()));
        return new ForeignDocument(
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                PageLanguages.language(document),
                reader.list.blocks(),
                texts,
                unshown.unread(),
                unworded,
                OptionalInt.of(letters - unshown.lettersOfMarks()));
    }

    private List<ForeignBlock> noteText(String label, Element element) {
        return inside(
                element,
                0,
                new PageBlocks(
                        origins, pageNotes.inNote(label), language.ofPage(), unshown, "", steps));
    }

    /**
     * HTML within another text.
     *
     * @param unread its words that are no text; those of comments and scripts are words there
     */
    public record Fragment(List<ForeignBlock> blocks, List<Unread> unread) {}

    /**
     * HTML in a text of another kind.
     *
     * @param around the item that it is in, or opens; in no list where its depth is 0
     */
    public static Fragment fragment(String html, ForeignBlock.Item around) {
        HiddenWords unshown = new HiddenWords();
        PageBlocks reader = new PageBlocks(heading -> around.origin(), unshown);
        for (int i = 0; i < around.depth(); i++) {
            reader.list.beginList();
        }
        if (around.opens()) {
            reader.list.beginItem(around.role() == ForeignBlock.Role.BEGINS, around.number());
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        reader.readChildren(body, 0);
        reader.close();
        List<Unread> unread = new ArrayList<>(unshown.unread());
        unread.addAll(UnseenWords.in(body, around.origin()));
        return new Fragment(reader.list.blocks(), unread);
    }

    private void readChildren(Element parent, int level) {
        parent.childNodes().forEach(child -> readNode(child, level + 1));
    }

    private void readNode(Node node, int level) {
        if (node instanceof TextNode words) {
            open.text(words.getWholeText());
        } else if (node instanceof Element element) {
            read(element, level);
        }
    }

    private void read(Element element, int level) {
        language.within(element, () -> readAny(element, level));
    }

    private void readAny(Element element, int level) {
        steps.next();
        if (level > DEEPEST) {
            readDeep(element);
            return;
        }
        Optional<String> blank = PageBlanks.of(element);
        if (blank.isPresent()) {
            open.text(blank.get());
            return;
        }
        if (PageVisibility.isUnshown(element)) {
            readUnshown(element);
            return;
        }
        listWords(element);
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
            case "ul", "ol", "menu", "dir" -> {
                openItem();
                new PageLists(lists, list).items(element, level);
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

    /** The words alone of what is deeper than blocks are read. */
    private void readDeep(Element element) {
        if (PageVisibility.isUnshown(element)) {
            readUnshown(element);
            return;
        }
        String around = PageElements.isBlock(element) ? " " : "";
        open.text(around);
        open.text(unshown.rest(element, list::origin));
        open.text(around);
    }

    /** Lists what only looks like a tag. */
    private void listWords(Element element) {
        PageElements.mistakenTag(element)
                .ifPresent(words -> unshown.unread().add(new Unread(list.origin(), words, NO_TAG)));
    }

    private void readInline(Element element, int level) {
        Optional<String> call = pageNotes.label(element);
        if (call.isPresent()) {
            unshown.takeOff(element.wholeText());
            open.add(new ForeignInline.Call(call.get()));
            return;
        }
        if (!inline && PageElements.holdsBlocks(element)) {
            readChildren(element, level);
            return;
        }
        Optional<String> stated = language.stated(element);
        if (stated.isPresent() && !isAlone(element)) {
            InlineBuilder outer = open;
            open = new InlineBuilder();
            readShown(element, level);
            List<ForeignInline> words = open.within();
            open = outer;
            PageInlines.addAround(new ForeignInline.InLanguage(stated.get(), words), open);
        } else {
            readShown(element, level);
        }
    }

    /** Whether an element stands for something and holds no words. */
    private static boolean isAlone(Element element) {
        return element.childNodeSize() == 0;
    }

    private void readShown(Element element, int level) {
        if (!isBackLink(element)) {
            PageInlines.add(element, open, () -> inner(element, level).within());
        }
    }

    /** Whether a link only leads back from a note to its call; words of it are listed. */
    private boolean isBackLink(Element link) {
        BackLinks.Kind kind = new BackLinks(pageNotes).of(link);
        if (kind == BackLinks.Kind.BACK) {
            unshown.unread().add(new Unread(list.origin(), link.text().strip(), BACK));
        }
        if (kind == BackLinks.Kind.MARK) {
            unshown.takeOff(link.wholeText());
        }
        return kind != BackLinks.Kind.WORDS;
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
        List<ForeignInline> words = language.of(inner(element, level).paragraph());
        if (words.isEmpty()) {
            return;
        }
        String plain = ForeignInline.plain(words).strip();
        if (list.depth() > 0
                || plain.isEmpty()
                || plain.length() > DocumentLimits.LONGEST_HEADING) {
            open.add(plain.isEmpty() ? words.getFirst() : new ForeignInline.Strong(words));
            close();
            return;
        }
        list.heading(element.normalName().charAt(1) - '0', words);
    }

    private void readWhole(Element element, int level) {
        readChildren(element, level);
        close();
    }

    /**
     * Terms that ask are items of a list, and what answers them stands in their items; of others
     * each is a strong paragraph.
     */
    private void readDefinitions(Element element, int level) {
        if (PageElements.asks(element)) {
            openItem();
            new PageLists(lists, list).questions(element, level);
        } else {
            close();
            readWhole(element, level);
        }
    }

    private void readQuotation(Element quote, int level) {
        openItem();
        List<ForeignBlock> content = inside(quote, level);
        if (!content.isEmpty()) {
            list.add(
                    new ForeignBlock.Quotation(content, content.getFirst().origin(), list.depth()));
        }
    }

    /** What an element holds, as blocks in no list. */
    private List<ForeignBlock> inside(Element element, int level) {
        return inside(
                element,
                level,
                new PageBlocks(
                        origins, pageNotes, language.copy(), unshown, list.heading(), steps));
    }

    private List<ForeignBlock> inside(Element element, int level, PageBlocks reader) {
        reader.readWhole(element, level);
        return reader.list.blocks();
    }

    private void readTable(Element table, int level) {
        close();
        if (PageTable.isLayout(table)) {
            readWhole(table, level);
            return;
        }
        for (Element part : PageTable.besideCells(table)) {
            read(part, level + 1);
        }
        openItem();
        PageTable.of(table, cell -> cell(cell, level + 1))
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

    private List<ForeignInline> cell(Element cell, int level) {
        List<ForeignInline> words = new ArrayList<>();
        language.within(cell, () -> words.addAll(language.of(inner(cell, level).paragraph())));
        return words;
    }

    private void readVerbatim(Element element) {
        openItem();
        element.stream().skip(1).forEach(this::listWords);
        String lines = unshown.rest(element, list::origin).replaceAll("^\\n|\\s+$", "");
        if (!lines.isBlank()) {
            list.add(new ForeignBlock.Verbatim(lines, list.origin(), list.depth()));
        }
    }

    private void readFigure(Element figure, int level) {
        openItem();
        List<Element> pictures = figure.select("img");
        Element caption = figure.selectFirst("figcaption");
        Optional<ForeignInline.Picture> picture =
                pictures.size() == 1 ? PageInlines.picture(pictures.getFirst()) : Optional.empty();
        boolean plain =
                picture.isPresent()
                        && figure.stream().noneMatch(PageVisibility::isUnshown)
                        && PageElements.wordsWithout(figure, caption).isBlank()
                        && (caption == null || caption.select("a[href], img").isEmpty());
        if (!plain) {
            readChildren(figure, level);
            close();
            return;
        }
        String words = caption == null ? picture.get().caption() : caption.text().strip();
        list.add(
                new ForeignBlock.Figure(
                        new ForeignInline.Picture(
                                picture.get().source(), picture.get().alternative(), words),
                        list.origin(),
                        list.depth()));
    }

    private void readUnshown(Element element) {
        unshown.add(element, list::origin);
        if (PageVisibility.takesRoom(element)) {
            open.gap();
        }
    }

    /** Ends the paragraph that is open, and opens the item that is due, even without words. */
    private void openItem() {
        close();
        list.openItem();
    }

    /** Ends the paragraph that is open. */
    private void close() {
        boolean empty = open.isEmpty();
        List<ForeignInline> content = language.of(open.paragraph());
        open = new InlineBuilder();
        if (!empty && !content.isEmpty()) {
            list.paragraph(content);
        }
    }

    /** Reads what lists hold as what stands elsewhere. */
    private final class ListReader implements PageLists.Reader {
        @Override
        public void read(Node node, int level) {
            readNode(node, level);
        }

        @Override
        public void readWhole(Element element, int level) {
            language.within(element, () -> PageBlocks.this.readWhole(element, level));
        }

        @Override
        public List<ForeignInline> line(Element element, int level) {
            return cell(element, level);
        }

        @Override
        public boolean isApart(Element element) {
            return PageVisibility.isUnshown(element) || pageNotes.isText(element);
        }

        @Override
        public void close() {
            PageBlocks.this.close();
        }
    }
}
