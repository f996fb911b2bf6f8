package org.studypack.epub;

import org.studypack.book.Book;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.TextDirection;
import org.studypack.epub.Manifest.Item;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The NCX, which reading systems of EPUB 2 use in place of the navigation document: the tree of
 * epublib's, with the language, the order and the page list that epublib's model has no place for
 * (DAISY/NISO Z39.86 § 8).
 */
final class NcxDocument {
    private static final String NAMESPACE = "http://www.daisy.org/z3986/2005/ncx/";

    private final Book book;
    private final PageList pages;
    private final Map<String, Integer> places = new HashMap<>();

    private NcxDocument(Book book, PageList pages) {
        this.book = book;
        this.pages = pages;
    }

    static Item of(Book book, LinkMap links, PageList pages) throws IOException {
        Element made = XmlTree.read("toc.ncx", EpublibNcx.of(book, links));
        return item(XmlTree.write(new NcxDocument(book, pages).whole(made)));
    }

    static Item item(String ncx) {
        return Manifest.text("ncx", "toc.ncx", "application/x-dtbncx+xml", ncx);
    }

    private Element whole(Element made) {
        String language = book.publication().language();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xml:lang", language);
        if (TextDirection.of(language) == TextDirection.RIGHT_TO_LEFT) {
            attributes.put("dir", TextDirection.RIGHT_TO_LEFT.toString());
        }
        attributes.putAll(made.attributes());
        attributes.put("xmlns", NAMESPACE);
        List<Node> children = new ArrayList<>(corrected(made).children());
        if (!pages.isEmpty()) {
            children.add(new Text("  "));
            children.add(pageList());
            children.add(new Text("\n"));
        }
        return new Element("ncx", attributes, children, Optional.empty());
    }

    private Element corrected(Element element) {
        return switch (element.name()) {
            case "meta" -> counted(element);
            case "docAuthor" -> withoutLastComma(element);
            case "navPoint" -> withChildren(ordered(element), element.children());
            default -> withChildren(element, element.children());
        };
    }

    private Element withChildren(Element element, List<Node> children) {
        List<Node> corrected = new ArrayList<>();
        for (Node child : children) {
            corrected.add(child instanceof Element inner ? corrected(inner) : child);
        }
        return element.with(corrected);
    }

    private Element counted(Element meta) {
        return switch (meta.attribute("name").orElse("")) {
            case "dtb:totalPageCount" -> with(meta, "content", pages.marks().size());
            case "dtb:maxPageNumber" -> with(meta, "content", maximum());
            default -> meta;
        };
    }

    private int maximum() {
        return pages.marks().stream()
                .filter(PageList.Mark::isArabic)
                .mapToInt(mark -> Integer.parseInt(mark.folio()))
                .max()
                .orElse(0);
    }

    /** Epublib sets a comma between the parts of a name, and after one that has no parts. */
    private static Element withoutLastComma(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(
                    switch (child) {
                        case Element inner -> withoutLastComma(inner);
                        case Text text when text.text().endsWith(", ") ->
                                new Text(text.text().substring(0, text.text().length() - 2));
                        case Text text -> text;
                    });
        }
        return element.with(children);
    }

    /** Counts places, not entries: entries that lead to one place have one number. */
    private Element ordered(Element point) {
        String place =
                point.children().stream()
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .flatMap(child -> child.attribute("src").stream())
                        .findFirst()
                        .orElse("");
        int next = places.size() + 1;
        return with(point, "playOrder", places.computeIfAbsent(place, unused -> next));
    }

    private static Element with(Element element, String attribute, int number) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.put(attribute, Integer.toString(number));
        return new Element(element.name(), attributes, element.children(), Optional.empty());
    }

    private Element pageList() {
        List<Node> children = new ArrayList<>();
        children.add(new Text("\n    "));
        children.add(label(book.labels().pages()));
        int number = 0;
        for (PageList.Mark mark : pages.marks()) {
            children.add(new Text("\n    "));
            children.add(pageTarget(mark, ++number));
        }
        children.add(new Text("\n  "));
        return element("pageList", Map.of(), children);
    }

    private static Element pageTarget(PageList.Mark mark, int number) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", "page-target-" + number);
        attributes.put("type", mark.isArabic() ? "normal" : "front");
        if (mark.isArabic()) {
            attributes.put("value", mark.folio());
        }
        Element content = element("content", Map.of("src", mark.href()), List.of());
        return element("pageTarget", attributes, List.of(label(mark.folio()), content));
    }

    private static Element label(String words) {
        Element text = element("text", Map.of(), List.of(new Text(words)));
        return element("navLabel", Map.of(), List.of(text));
    }

    private static Element element(
            String name, Map<String, String> attributes, List<Node> children) {
        return new Element(name, attributes, children, Optional.empty());
    }
}
