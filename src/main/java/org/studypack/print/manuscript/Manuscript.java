package org.studypack.print.manuscript;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Matter;
import org.studypack.book.Node;
import org.studypack.book.Node.Text;
import org.studypack.diagnostic.Location;
import org.studypack.print.manuscript.tree.TreeDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One matter of a book as the document that the engine sets.
 *
 * @param document an HTML tree without a namespace, its style sheets in its head
 * @param ids the ids that stand in it
 * @param hasSvg whether it shows a picture for which the SVG drawer has to be loaded
 */
public record Manuscript(Document document, Set<String> ids, boolean hasSvg) {
    private static final String SOURCE = "source";
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    public static Manuscript of(Book plain, Matter matter, PageGeometry geometry, Folios folios) {
        Book noted = NotedLinks.in(plain);
        Book book =
                matter == Matter.BODY
                        ? PageReferences.pending(noted)
                        : PageReferences.in(noted, folios);
        Document document = new TreeDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", book.publication().language());
        html.setAttribute("class", htmlClass(matter, geometry));
        document.appendChild(html);
        Element head = append(html, "head");
        append(head, "title").setTextContent(book.publication().title());
        Element rules = append(head, "style");
        Element style = append(head, "style");
        Element body = append(html, "body");
        List<ContentDocument> documents = book.printed(matter).toList();
        Set<String> ids = ids(documents);
        boolean afterWorksheet = false;
        for (ContentDocument each : documents) {
            MarkUp markUp = new MarkUp(book, each, folios, ids);
            boolean first = !body.hasChildNodes();
            boolean columnsBegin = book.design().columns().count() > 1 && afterWorksheet;
            body.appendChild(element(document, markUp.marked(first, columnsBegin), false));
            afterWorksheet = each.kind() == Kind.WORKSHEET;
        }
        DesignSheets sheets = DesignSheets.of(geometry, book.printStyle());
        rules.setTextContent(sheets.rules());
        style.setTextContent(matter == Matter.FRONT ? sheets.inUse(html) : sheets.filled());
        return new Manuscript(document, ids, hasSvg(book, matter));
    }

    /** Takes the book's style sheet out; the rules that every style sheet builds on stay. */
    public Manuscript withoutStyle() {
        styles().item(1).setTextContent("");
        return this;
    }

    private NodeList styles() {
        return document.getElementsByTagName("style");
    }

    private static String htmlClass(Matter matter, PageGeometry geometry) {
        return (matter == Matter.FRONT ? "front" : "body")
                + " "
                + String.join(" ", geometry.classes());
    }

    /** Takes out what the engine put into the tree for footnotes, so that it can be set again. */
    public void withoutEnginesElements() {
        for (String name : List.of("fs-footnote", "fs-footnote-body", "fs-footnote-marker")) {
            NodeList found = document.getElementsByTagName(name);
            for (int i = 0; i < found.getLength(); i++) {
                org.w3c.dom.Node element = found.item(i);
                element.getParentNode().removeChild(element);
            }
        }
    }

    /** The sections that are its documents, in order. */
    public List<Element> sections() {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("section");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("data-document")) {
                found.add(element);
            }
        }
        return found;
    }

    /** All elements of one class. */
    public List<Element> elements(String kind) {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("div");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("class").equals(kind)) {
                found.add(element);
            }
        }
        return found;
    }

    /**
     * Takes out what stands before a document, such as a cover that a style sheet hides, so that
     * the document begins on the first page; whether there was anything.
     */
    public boolean beginWith(String id) {
        List<Element> hidden = new ArrayList<>();
        for (org.w3c.dom.Node each = document.getElementsByTagName("body").item(0).getFirstChild();
                each instanceof Element section;
                each = each.getNextSibling()) {
            if (section.getAttribute("data-document").equals(id)) {
                section.removeAttribute("data-start");
                break;
            }
            hidden.add(section);
        }
        hidden.forEach(section -> section.getParentNode().removeChild(section));
        return !hidden.isEmpty();
    }

    /**
     * Where an element comes from: the first place that is known of it and of what it holds, else
     * that of what holds it.
     */
    public static Optional<Location> source(Element element) {
        Optional<Location> place = within(element);
        for (org.w3c.dom.Node each = element.getParentNode();
                place.isEmpty() && each instanceof Element around;
                each = around.getParentNode()) {
            place = ownSource(around);
        }
        return place;
    }

    private static Optional<Location> within(Element element) {
        Optional<Location> place = ownSource(element);
        for (org.w3c.dom.Node child = element.getFirstChild();
                place.isEmpty() && child != null;
                child = child.getNextSibling()) {
            place = child instanceof Element inner ? within(inner) : Optional.empty();
        }
        return place;
    }

    /** The place that is known of an element itself. */
    public static Optional<Location> ownSource(Element element) {
        return Optional.ofNullable((Location) element.getUserData(SOURCE));
    }

    private static Element append(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static Element element(Document document, Node.Element source, boolean inSvg) {
        boolean svg = inSvg || source.name().equals("svg");
        Element element =
                svg
                        ? document.createElementNS(SVG_NAMESPACE, source.name())
                        : document.createElement(source.name());
        source.source().ifPresent(place -> element.setUserData(SOURCE, place, null));
        source.attributes()
                .forEach(
                        (name, value) -> {
                            if (!name.contains(":")) {
                                element.setAttribute(name, value);
                            }
                        });
        for (Node child : source.children()) {
            switch (child) {
                case Text text ->
                        TextRuns.of(text.text())
                                .forEach(run -> element.appendChild(document.createTextNode(run)));
                case Node.Element inner -> element.appendChild(element(document, inner, svg));
            }
        }
        return element;
    }

    private static Set<String> ids(List<ContentDocument> documents) {
        Set<String> ids = new HashSet<>();
        for (ContentDocument document : documents) {
            document.body().walk(element -> element.attribute("id").ifPresent(ids::add));
        }
        return ids;
    }

    private static boolean hasSvg(Book book, Matter matter) {
        boolean pictures = book.images().stream().anyMatch(Asset::isSvg);
        boolean cover = matter == Matter.FRONT && book.printCover().isSvg();
        return cover || (pictures && shows(book, matter, "img")) || shows(book, matter, "svg");
    }

    private static boolean shows(Book book, Matter matter, String name) {
        boolean[] shown = new boolean[1];
        book.printed(matter)
                .forEach(
                        document ->
                                document.body()
                                        .walk(element -> shown[0] |= element.name().equals(name)));
        return shown[0];
    }
}
