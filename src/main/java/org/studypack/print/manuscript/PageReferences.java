package org.studypack.print.manuscript;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A book as print shows its references: paper cannot be followed, so that each says its page, <i>→
 * 23</i>, and so does a listed question that has an answer space on a worksheet.
 *
 * <p>The pages of a body are known only when it is set. Until then zeros keep their place, as many
 * as the numbers will have digits; all digits are equally wide, and so is {@link #FIGURE_SPACE}.
 */
public final class PageReferences {
    /** The attribute that names what a reference leads to. */
    public static final String TARGET = "data-to";

    /** A space as wide as a digit. */
    public static final char FIGURE_SPACE = '\u2007';

    private static final String ARROW = "\u00A0→\u00A0";
    private static final Set<Kind> WITHOUT = Set.of(Kind.COVER, Kind.TITLE_PAGE, Kind.CONTENTS);

    /** Where a reference stays without: titles of all kinds, and lists in the alphabet. */
    private static final Set<String> TITLES =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th", "figcaption", "pre");

    /**
     * About as many characters as a page has, its white included, for each square of its text that
     * is as wide as its type and as high as its line.
     */
    private static final double CHARACTERS = 1.26;

    /** Says that a word stands in the glossary, which is found without a number. */
    private static final String TERM = "°";

    private final Folios folios;
    private final Set<String> terms;

    /** Terms that the document leads to already, once that is read. */
    private final Set<String> marked = new HashSet<>();

    /** How many were added. */
    private int added;

    private PageReferences(Folios folios, Set<String> terms) {
        this.folios = folios;
        this.terms = terms;
    }

    private static Set<String> terms(Book book) {
        Set<String> terms = new HashSet<>();
        book.documents().stream()
                .filter(document -> document.kind() == Kind.GLOSSARY)
                .forEach(
                        glossary ->
                                glossary.body()
                                        .walk(
                                                element -> {
                                                    if (element.name().equals("dt")) {
                                                        element.attribute("id")
                                                                .ifPresent(terms::add);
                                                    }
                                                }));
        return terms;
    }

    /** With numbers still to be filled in. */
    static Book pending(Book book) {
        String zeros = zeros(book);
        Map<String, String> pending = new HashMap<>();
        for (ContentDocument document : book.documents()) {
            document.body()
                    .walk(
                            element ->
                                    element.attribute("id")
                                            .ifPresent(id -> pending.put(id, zeros)));
        }
        return new PageReferences(new Folios(pending), terms(book)).in(book);
    }

    /** With the pages on which things stand; what stands on none has none. */
    static Book in(Book book, Folios folios) {
        return folios.byId().isEmpty() ? book : new PageReferences(folios, terms(book)).in(book);
    }

    /**
     * A text in which a number was to be filled in, with the number.
     *
     * @param folio empty where what it leads to stands on no page: then nothing is said
     * @param asWide whether it is as wide as before where it has fewer digits than zeros were set
     */
    public static String filled(String pending, Optional<String> folio, boolean asWide) {
        int arrow = pending.indexOf(ARROW);
        int from = arrow < 0 ? pending.length() : arrow + ARROW.length();
        int to = end(pending, from);
        if (from == to) {
            return pending;
        }
        return folio.map(
                        number ->
                                pending.substring(0, arrow)
                                        + spaces(asWide ? to - from - number.length() : 0)
                                        + ARROW
                                        + number
                                        + pending.substring(to))
                .orElse("");
    }

    private static int end(String pending, int from) {
        int end = from;
        while (end < pending.length() && pending.charAt(end) == '0') {
            end++;
        }
        return end;
    }

    private static String spaces(int count) {
        return String.valueOf(FIGURE_SPACE).repeat(Math.max(0, count));
    }

    private static String zeros(Book book) {
        int page = characters(book.design());
        int pages = book.documents().stream().mapToInt(each -> pages(each, page)).sum();
        return pages < 10 ? "0" : pages < 100 ? "00" : pages < 1000 ? "000" : "0000";
    }

    /** About as many characters as a page has. */
    private static int characters(PageDesign design) {
        double height = design.size().height() - design.margins().top() - design.margins().bottom();
        double across =
                PageGeometry.points(design.measure() * design.columns().count())
                        / design.type().size();
        double lines = PageGeometry.points(height) / design.type().line();
        return (int) (CHARACTERS * across * lines);
    }

    /** About how many pages a document takes, rather more: a question has half a page to answer. */
    private static int pages(ContentDocument document, int page) {
        boolean isToFill = document.kind() == Kind.WORKSHEET;
        int[] characters = {0};
        document.body()
                .walk(
                        element -> {
                            boolean asks = isToFill && MarkupRole.QUESTION.isOf(element);
                            characters[0] += length(element) + (asks ? page / 2 : 0);
                        });
        return 1 + characters[0] / page;
    }

    private static int length(Element element) {
        return element.children().stream()
                .mapToInt(child -> child instanceof Text text ? text.text().length() : 0)
                .sum();
    }

    private Book in(Book book) {
        List<ContentDocument> documents = book.documents().stream().map(this::in).toList();
        return documents.equals(book.documents()) ? book : book.withDocuments(documents);
    }

    private ContentDocument in(ContentDocument document) {
        if (WITHOUT.contains(document.kind())) {
            return document;
        }
        marked.clear();
        if (document.kind() == Kind.GLOSSARY) {
            marked.addAll(terms);
        }
        int before = added;
        Element body = in(document.body());
        return added == before ? document : document.withBody(body);
    }

    /** The same element where nothing in it refers to a page. */
    private Element in(Element element) {
        if (TITLES.contains(element.name()) || element.hasClass("see")) {
            return element;
        }
        int before = added;
        Optional<Element> answer = answer(element);
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                Element with = in(inner);
                boolean answered = answer.isPresent() && inner.hasClass("prompt");
                children.add(answered ? with.with(and(with, answer.get())) : with);
                target(inner).flatMap(this::reference).ifPresent(children::add);
            } else {
                children.add(child);
            }
        }
        return added == before ? element : element.with(children);
    }

    private static List<Node> and(Element element, Node last) {
        List<Node> children = new ArrayList<>(element.children());
        children.add(last);
        return children;
    }

    /** The page of the answer space of a question that has one elsewhere. */
    private Optional<Element> answer(Element question) {
        return MarkupRole.QUESTION.isOf(question)
                ? question.children().stream()
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .filter(MarkupRole.TO_ANSWER::isOf)
                        .flatMap(link -> link.children().stream())
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .filter(link -> !MarkupRole.TO_QUESTION.isOf(link))
                        .flatMap(link -> id(link).stream())
                        .flatMap(id -> reference(id).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** What a reference in the text leads to. */
    private static Optional<String> target(Element element) {
        boolean refers =
                element.name().equals("a")
                        && PrintedElements.isPrinted(element)
                        && !MarkupRole.NOTE_CALL.isOf(element)
                        && !MarkupRole.NOTE_BACKLINK.isOf(element);
        return refers ? id(element) : Optional.empty();
    }

    private static Optional<String> id(Element link) {
        return link.attribute("href")
                .filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1));
    }

    /** What follows a reference; nothing where it leads to a term again. */
    private Optional<Element> reference(String id) {
        if (terms.contains(id)) {
            return marked.add(id) && folios.of(id).isPresent()
                    ? Optional.of(added(Map.of("class", "term-mark"), TERM))
                    : Optional.empty();
        }
        return folios.of(id)
                .map(shown -> added(Map.of("class", "page-ref", TARGET, id), ARROW + shown));
    }

    private Element added(Map<String, String> attributes, String text) {
        added++;
        Map<String, String> all = new HashMap<>(attributes);
        all.put(NotedLinks.ADDED, "added");
        return new Element("span", all, List.of(new Text(text)), Optional.empty());
    }
}
