package org.studypack.print.manuscript;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.MarkupRole;
import org.studypack.book.Matter;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.print.face.GlyphCoverage;
import org.studypack.print.line.Hyphens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks up a content document's tree for the engine.
 *
 * <p>Each element gets its place in the document's order as {@code data-n}; what print leaves out
 * is taken away; footnotes move to their calls; the title and the book's title are put in as
 * running heads; the contents page gets the folios of the body; words get soft hyphens and are held
 * together across the ends of elements.
 */
public final class MarkUp {
    /** The host of links into the other matter, which become named destinations when joined. */
    public static final String ELSEWHERE = "https://elsewhere.invalid/#";

    /** The first class of the section of what a pack draws on pages of the body. */
    public static final String STAMP = "stamp";

    /** The class of the part of a worksheet's head that all packs share. */
    public static final String SHEET_HEAD = "sheet-head";

    /** The attribute of it that names the worksheet's document. */
    public static final String SHEET = "data-sheet";

    private final Book book;
    private final ContentDocument document;
    private final Folios folios;
    private final Set<String> ids;
    private final MovedNotes notes;
    private int next;

    /**
     * @param ids of the matter that is being set; links to other ids lead elsewhere
     */
    MarkUp(Book book, ContentDocument document, Folios folios, Set<String> ids) {
        this.book = book;
        this.document = document;
        this.folios = folios;
        this.ids = ids;
        this.notes = new MovedNotes(document.kind(), this::addChild, this::attributes);
    }

    /**
     * The document's section.
     *
     * @param first whether it is the first of its matter, which begins on a page anyway
     * @param columnsBegin whether it begins with the column at the left of a page, which the engine
     *     has for a recto, unless it is a worksheet, which has no columns
     */
    Element marked(boolean first, boolean columnsBegin) {
        Element body = numbered(document.body());
        notes.collect(body);
        Element section = marked(body).orElse(body);
        Map<String, String> attributes = new LinkedHashMap<>(section.attributes());
        attributes.put("data-document", document.id());
        if (!first) {
            boolean whole = document.kind() == Kind.WORKSHEET;
            attributes.put("data-start", columnsBegin && !whole ? "recto" : start());
        }
        if (document.opening() == ContentDocument.Opening.OVER_TEXT && !endsMasthead()) {
            attributes.put("data-goes-on", "");
        }
        Element whole = new Element("section", attributes, withHeads(section), Optional.empty());
        return isSetRagged() || !book.design().dividesWords()
                ? whole
                : SoftHyphens.in(whole, book.publication().language());
    }

    private String start() {
        return switch (document.opening()) {
            case RUN_ON -> "run-on";
            case NEW_PAGE -> "page";
            case RECTO -> "recto";
            case VERSO -> "verso";
            case OVER_TEXT -> document.kind() == Kind.NOTE ? "run-on" : "page";
            case LAST -> "page";
            case NOWHERE -> throw new IllegalArgumentException("print does not have it");
        };
    }

    private boolean isSetRagged() {
        return switch (document.kind()) {
            case CARD, CARD_BACK, BACK_COVER, SLIP -> true;
            default -> document.kind().matter() == Matter.FRONT;
        };
    }

    /** What stands at the head or the foot of pages is part of their document. */
    private List<Node> withHeads(Element section) {
        if (document.kind() == Kind.STAMP) {
            return section.children();
        }
        List<Node> children = new ArrayList<>(section.children());
        if (document.opening() == ContentDocument.Opening.OVER_TEXT) {
            return MastheadPlaces.in(children, endsMasthead());
        }
        int afterTitle = Math.min(1, children.size());
        if (book.heads().sheets().containsKey(document.id())) {
            children.add(afterTitle, sheetHead());
            return children;
        }
        children.addAll(afterTitle, cardFoot());
        return RunningHeads.in(document, book.design(), children);
    }

    private boolean endsMasthead() {
        return book
                .printed(Matter.FRONT)
                .filter(each -> each.opening() == ContentDocument.Opening.OVER_TEXT)
                .reduce((one, next) -> next)
                .stream()
                .anyMatch(last -> last.id().equals(document.id()));
    }

    /** The foot of a card is printed on each page that the card takes. */
    private List<Element> cardFoot() {
        List<Element> found = new ArrayList<>();
        document.body()
                .walk(
                        element -> {
                            if (MarkupRole.CARD_FOOT.isOf(element)) {
                                found.add(element);
                            }
                        });
        return found;
    }

    /** Its words are written when the pages are known. */
    private Element sheetHead() {
        Map<String, String> attributes = Map.of("class", SHEET_HEAD, SHEET, document.id());
        return new Element("div", attributes, List.of(new Text(" ")), Optional.empty());
    }

    /** The same tree, each element with its number and each letter with its accents. */
    private Element numbered(Element element) {
        if (element.attribute(NotedLinks.ADDED).isPresent()) {
            return element;
        }
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.put("data-n", Integer.toString(next++));
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(
                    switch (child) {
                        case Element inner -> numbered(inner);
                        case Text text -> new Text(GlyphCoverage.composed(text.text()));
                    });
        }
        return new Element(element.name(), attributes, children, element.source());
    }

    /** Those that a paragraph may have, where the design divides words. */
    private Optional<Hyphens> hyphens(Element paragraph) {
        return isSetRagged() || !book.design().dividesWords()
                ? Optional.empty()
                : Optional.of(
                        Hyphens.of(
                                paragraph.attribute("lang").orElse(book.publication().language())));
    }

    /** A numbered element as print shows it; empty where it does not. */
    private Optional<Element> marked(Element element) {
        if (!PrintedElements.isPrinted(element)) {
            return Optional.empty();
        }
        List<Node> children = notes.childrenOf(element);
        Map<String, String> attributes = attributes(element);
        if (element.name().equals("p") && LongRuns.areIn(element, hyphens(element))) {
            attributes.put(LongRuns.MARK, "ragged");
        }
        return Optional.of(
                new Element(element.name(), attributes, held(element, children), element.source()));
    }

    private void addChild(List<Node> children, Element parent, Node child) {
        switch (child) {
            case Text text -> children.add(text);
            case Element inner when MarkupRole.FOLIO.isOf(inner) ->
                    folio(parent).ifPresent(folio -> children.add(numbered(inner, folio)));
            case Element inner -> addMarked(children, inner);
        }
    }

    /**
     * The children of an element, with what belongs together held together. The title of a book is
     * so large that its last words may be wider than a narrow page; its lines are balanced.
     */
    private List<Node> held(Element element, List<Node> children) {
        String name = element.name();
        boolean title = document.kind() == Kind.TITLE_PAGE;
        List<Node> ending = title ? children : HeadingTail.kept(name, children);
        List<Node> words = filledIn(element, Unbroken.in(ending));
        List<Node> kept = LastWords.kept(element, Entries.in(name, words));
        if (StripRows.isStrip(element) && !isSetRagged()) {
            PageDesign design = book.design();
            return StripRows.in(kept, ScaleEnds.width(design, document.kind()), design);
        }
        return wordsApart(element).isPresent()
                ? ScaleEnds.inBlocks(kept, book.design(), document.kind())
                : kept;
    }

    private Optional<String> wordsApart(Element element) {
        return ScaleEnds.apart(element, book.design(), document.kind());
    }

    private Optional<String> folio(Element link) {
        return link.attribute("href")
                .filter(href -> document.kind() == Kind.CONTENTS && href.startsWith("#"))
                .flatMap(href -> folios.of(href.substring(1)));
    }

    private static Element numbered(Element element, String folio) {
        List<Node> children = new ArrayList<>(element.children());
        children.addFirst(new Text(folio));
        return element.with(children);
    }

    /** A worksheet has the whole width, and so has the line for a name. */
    private List<Node> filledIn(Element element, List<Node> children) {
        return document.kind() == Kind.WORKSHEET && FillIn.is(element)
                ? FillIn.filled(children, book.design())
                : children;
    }

    private void addMarked(List<Node> children, Element inner) {
        marked(inner).map(RowGroups::of).ifPresent(children::addAll);
        notes.addCalled(children, inner);
    }

    private Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.remove("xml:lang");
        if (document.kind() != Kind.STAMP) {
            attributes.remove("style");
        }
        if (MarkupRole.NUMBER.isOf(element)) {
            HangingNumber.space(element, book.design(), document.kind() == Kind.WORKSHEET)
                    .ifPresent(style -> attributes.put("style", style));
        }
        wordsApart(element).ifPresent(where -> attributes.put(ScaleEnds.APART, where));
        if (element.name().equals("ol")) {
            ListNumbers.digits(element).ifPresent(many -> attributes.put("data-digits", many));
        }
        if (element.name().equals("a")) {
            element.attribute("href").ifPresent(href -> link(href, attributes));
        } else if (element.name().equals("img") && document.kind() == Kind.COVER) {
            attributes.put("src", book.printCover().path());
        }
        return attributes;
    }

    private void link(String href, Map<String, String> attributes) {
        if (!href.startsWith("#")) {
            return;
        }
        String id = href.substring(1);
        if (!ids.contains(id)) {
            attributes.put("href", ELSEWHERE + id);
        }
        if (document.kind() == Kind.CONTENTS) {
            folios.of(id).ifPresent(folio -> attributes.put("data-folio", folio));
        }
    }
}
