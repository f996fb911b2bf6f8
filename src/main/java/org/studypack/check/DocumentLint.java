package org.studypack.check;

import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.LanguageTag;

import java.util.Optional;
import java.util.Set;

/** Lints one content document for {@link EpubLint}. */
final class DocumentLint {
    private final ContentDocument document;
    private final Set<String> ids;
    private final Set<String> images;
    private final Diagnostics diagnostics;
    private int headingLevel;

    /**
     * @param ids all of the book
     * @param images the paths of all images of the book
     */
    DocumentLint(
            ContentDocument document,
            Set<String> ids,
            Set<String> images,
            Diagnostics diagnostics) {
        this.document = document;
        this.ids = ids;
        this.images = images;
        this.diagnostics = diagnostics;
    }

    void check() {
        Location whole = document.body().source().orElse(Location.of(document.id() + ".xhtml"));
        if (document.title().isBlank()) {
            diagnostics.report(Code.METADATA_INCOMPLETE, whole, "the document has no title");
        }
        visit(document.body(), whole);
        if (headingLevel == 0 && document.kind() != Kind.COVER) {
            diagnostics.report(Code.HEADING_ORDER, whole, "the document has no heading");
        }
    }

    /**
     * @param around the place of the nearest element around it that has one
     */
    private void visit(Element element, Location around) {
        Location location = element.source().orElse(around);
        switch (element.name()) {
            case "img" -> picture(element, location);
            case "svg" -> drawing(element, location);
            case "a" -> link(element, location);
            case "table" -> table(element, location);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, location);
            default -> {}
        }
        language(element, location);
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                visit(inner, location);
            }
        }
    }

    /** WCAG 2.1 § 1.1.1. An empty text is right where the picture only decorates. */
    private void picture(Element image, Location location) {
        boolean decorates = image.attribute("role").filter("presentation"::equals).isPresent();
        if (!decorates && image.attribute("alt").filter(text -> !text.isBlank()).isEmpty()) {
            diagnostics.report(
                    Code.PICTURE_WITHOUT_TEXT, location, "the picture has no alternative text");
        }
        String path = image.attribute("src").orElse("");
        if (!images.contains(path)) {
            diagnostics.report(
                    Code.LOST_LINK, location, "the picture `" + path + "` is not in the book");
        }
    }

    private void drawing(Element svg, Location location) {
        boolean named =
                svg.attribute("aria-label").isPresent()
                        || svg.attribute("aria-hidden").filter("true"::equals).isPresent()
                        || contains(svg, "title");
        if (!named) {
            diagnostics.report(
                    Code.PICTURE_WITHOUT_TEXT, location, "the drawing has no alternative text");
        }
    }

    /** WCAG 2.1 § 2.4.4: a link says where it leads; and it leads somewhere. */
    private void link(Element link, Location location) {
        if (!saysSomething(link)) {
            diagnostics.report(Code.EMPTY_LINK, location, "the link has no words");
        }
        Optional<String> target = link.attribute("href").filter(href -> href.startsWith("#"));
        if (target.isPresent() && !ids.contains(target.get().substring(1))) {
            diagnostics.report(
                    Code.LOST_LINK,
                    location,
                    "the link leads to `" + target.get() + "`, which is not in the book");
        }
    }

    /** WCAG 2.1 § 1.3.1: the cells of a table of data have headings. */
    private void table(Element table, Location location) {
        if (!contains(table, "th")) {
            diagnostics.report(
                    Code.TABLE_WITHOUT_HEADINGS, location, "no cell of the table is a heading");
        }
    }

    /** One h1, and no level left out on the way down. */
    private void heading(Element heading, Location location) {
        int level = heading.name().charAt(1) - '0';
        if (!saysSomething(heading)) {
            diagnostics.report(Code.HEADING_ORDER, location, "the heading has no words");
        }
        if (level == 1 && headingLevel > 0) {
            diagnostics.report(Code.HEADING_ORDER, location, "the document has a second title");
        } else if (level > headingLevel + 1) {
            diagnostics.report(
                    Code.HEADING_ORDER,
                    location,
                    "a heading of level %d follows one of level %d".formatted(level, headingLevel),
                    "the next level down is %d".formatted(headingLevel + 1));
        }
        headingLevel = level;
    }

    private void language(Element element, Location location) {
        Optional<String> lang = element.attribute("lang");
        Optional<String> xmlLang = element.attribute("xml:lang");
        if (!lang.equals(xmlLang)) {
            diagnostics.report(
                    Code.NO_LANGUAGE, location, "`lang` and `xml:lang` do not say the same");
        }
        lang.filter(tag -> !LanguageTag.isWellFormed(tag))
                .ifPresent(
                        tag ->
                                diagnostics.report(
                                        Code.NO_LANGUAGE,
                                        location,
                                        "`" + tag + "` is not a language tag"));
    }

    private static boolean contains(Element element, String name) {
        boolean[] found = {false};
        element.walk(inner -> found[0] |= inner.name().equals(name));
        return found[0];
    }

    /** Whether there are words in an element, or a picture that has some. */
    private static boolean saysSomething(Element element) {
        if (element.attribute("aria-label").isPresent()) {
            return true;
        }
        for (Node child : element.children()) {
            boolean says =
                    switch (child) {
                        case Text text -> !text.text().isBlank();
                        case Element inner ->
                                inner.attribute("alt").filter(alt -> !alt.isBlank()).isPresent()
                                        || saysSomething(inner);
                    };
            if (says) {
                return true;
            }
        }
        return false;
    }
}
