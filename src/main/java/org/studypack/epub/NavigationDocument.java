package org.studypack.epub;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.MarkupRole;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The body of the navigation document (EPUB 3.3 § 7). It is the book's contents page: its {@code
 * ol.toc} becomes the table of contents; the landmarks and the page list follow, hidden.
 */
final class NavigationDocument {
    private final Book book;
    private final LinkMap links;
    private final PageList pages;

    private NavigationDocument(Book book, LinkMap links, PageList pages) {
        this.book = book;
        this.links = links;
        this.pages = pages;
    }

    /** The elements of the body, the contents page first. */
    static List<Element> of(Book book, LinkMap links, PageList pages) {
        return new NavigationDocument(book, links, pages).content();
    }

    private List<Element> content() {
        List<Element> content = new ArrayList<>();
        content.add(
                book.documents().stream()
                        .filter(document -> document.kind() == Kind.CONTENTS)
                        .findFirst()
                        .map(this::contentsPage)
                        .orElseGet(() -> tableOfContents(tocList())));
        content.add(landmarks());
        if (!pages.isEmpty()) {
            content.add(pageList());
        }
        return content;
    }

    private Element contentsPage(ContentDocument contents) {
        Element marked = PageBreaks.insert(contents.body(), pages.in(contents.id()));
        return withToc(marked);
    }

    /** Wraps each {@code ol.toc} in the {@code nav} that reading systems look for. */
    private Element withToc(Element element) {
        if (element.name().equals("ol") && MarkupRole.CONTENTS_LIST.isOf(element)) {
            return tableOfContents(element);
        }
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(child instanceof Element inner ? withToc(inner) : child);
        }
        return element.with(children);
    }

    private Element tableOfContents(Element list) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("epub:type", "toc");
        attributes.put("role", "doc-toc");
        attributes.put("aria-label", book.labels().contents());
        return new Element("nav", attributes, List.of(list), Optional.empty());
    }

    private Element tocList() {
        List<NavigationPoint> points =
                book.documents().stream().flatMap(d -> d.navigation().stream()).toList();
        return list(points);
    }

    private static Element list(List<NavigationPoint> points) {
        List<Node> items = new ArrayList<>();
        for (NavigationPoint point : points) {
            List<Node> content = new ArrayList<>();
            content.add(link("#" + point.target(), point.label()));
            if (!point.children().isEmpty()) {
                content.add(list(point.children()));
            }
            items.add(element("li", content));
        }
        return element("ol", items);
    }

    /** One landmark of a kind, for the first document of it. */
    private Element landmarks() {
        List<Node> items = new ArrayList<>();
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (ContentDocument document : book.documents()) {
            Optional<String> type = document.kind().landmark();
            if (type.isPresent() && seen.add(document.kind())) {
                items.add(element("li", List.of(landmark(document, type.get()))));
            }
        }
        return hidden("landmarks", book.labels().landmarks(), items);
    }

    private Element landmark(ContentDocument document, String type) {
        String label = document.kind() == Kind.COVER ? book.labels().cover() : document.title();
        Element link = link(links.path(document.id()), label);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("epub:type", type);
        attributes.putAll(link.attributes());
        return new Element("a", attributes, link.children(), Optional.empty());
    }

    private Element pageList() {
        List<Node> items = new ArrayList<>();
        for (PageList.Mark mark : pages.marks()) {
            items.add(element("li", List.of(link(mark.href(), mark.folio()))));
        }
        return hidden("page-list", book.labels().pages(), items);
    }

    private static Element hidden(String type, String label, List<Node> items) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("epub:type", type);
        if (type.equals("page-list")) {
            attributes.put("role", "doc-pagelist");
        }
        attributes.put("aria-label", label);
        attributes.put("hidden", "hidden");
        return new Element("nav", attributes, List.of(element("ol", items)), Optional.empty());
    }

    private static Element link(String href, String label) {
        return new Element("a", Map.of("href", href), List.of(new Text(label)), Optional.empty());
    }

    private static Element element(String name, List<Node> children) {
        return new Element(name, Map.of(), children, Optional.empty());
    }
}
