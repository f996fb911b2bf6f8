package org.studypack.epub;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.TextDirection;
import org.studypack.book.reach.XmlText;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes content documents in the XML syntax of HTML (EPUB 3.3 § 6.1). Links inside the book get
 * their file; images get their path from the document.
 *
 * <p>An element without content has an end tag all the same, unless HTML gives it none, since some
 * e-readers parse XHTML as HTML.
 */
final class XhtmlWriter {
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "source", "track", "wbr");

    /** From how many columns, or letters of a word, a table may be wider than a small screen. */
    private static final int WIDE = 3;

    private static final Pattern LONG_WORD = Pattern.compile("\\S{20}");

    private final LinkMap links;
    private final String path;
    private final StringBuilder out = new StringBuilder(16_384);

    private XhtmlWriter(LinkMap links, String path) {
        this.links = links;
        this.path = path;
    }

    /**
     * One content document, whole.
     *
     * @param path where it will stand, from the folder {@code EPUB}
     * @param content the elements of its {@code body}; the first is of the document's kind
     */
    static byte[] write(
            String path,
            String title,
            String language,
            Kind kind,
            Iterable<Element> content,
            LinkMap links) {
        XhtmlWriter writer = new XhtmlWriter(links, path);
        writer.head(title, language);
        boolean first = true;
        for (Element element : content) {
            Map<String, String> attributes =
                    first ? Semantics.of(element, kind) : Semantics.of(element);
            writer.element(element, attributes, TextDirection.of(language));
            writer.out.append('\n');
            first = false;
        }
        writer.out.append("</body>\n</html>\n");
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(String title, String language) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html");
        attribute("xmlns", "http://www.w3.org/1999/xhtml");
        attribute("xmlns:epub", "http://www.idpf.org/2007/ops");
        attribute("lang", language);
        attribute("xml:lang", language);
        if (TextDirection.of(language) == TextDirection.RIGHT_TO_LEFT) {
            attribute("dir", "rtl");
        }
        out.append(">\n<head>\n<meta charset=\"utf-8\"/>\n<title>");
        XmlText.append(out, title);
        out.append("</title>\n<link rel=\"stylesheet\" type=\"text/css\"");
        attribute("href", LinkMap.relative(path, Manifest.STYLE));
        out.append("/>\n</head>\n<body>\n");
    }

    /**
     * @param around which way the lines run in which it stands
     */
    private void element(Element element, Map<String, String> attributes, TextDirection around) {
        if (element.name().equals("table")) {
            table(element, attributes, around);
        } else {
            plain(element, attributes, around);
        }
    }

    /**
     * A table in a frame of its own, which a reader can move where the table is wider than the
     * screen; by the keyboard too, where it is likely to be.
     */
    private void table(Element table, Map<String, String> attributes, TextDirection around) {
        out.append("<div");
        attribute("class", "table");
        if (isWide(table)) {
            attribute("tabindex", "0");
        }
        out.append('>');
        plain(table, attributes, around);
        out.append("</div>");
    }

    private static boolean isWide(Element table) {
        int[] columns = {0};
        boolean[] longWord = {false};
        table.walk(
                each -> {
                    columns[0] += each.name().equals("col") ? 1 : 0;
                    longWord[0] |= each.children().stream().anyMatch(XhtmlWriter::hasLongWord);
                });
        return columns[0] >= WIDE || longWord[0];
    }

    private static boolean hasLongWord(Node node) {
        return node instanceof Text text && LONG_WORD.matcher(text.text()).find();
    }

    private void plain(Element element, Map<String, String> attributes, TextDirection around) {
        out.append('<').append(element.name());
        namespace(element);
        attributes.forEach((name, value) -> attribute(name, resolved(element, name, value)));
        TextDirection within = direction(attributes, around);
        if (within != around && !attributes.containsKey("dir")) {
            attribute("dir", within.toString());
        }
        if (element.children().isEmpty() && VOID.contains(element.name())) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> XmlText.append(out, text.text());
                case Element inner when MarkupRole.IN_PRINT.isOf(inner) -> {}
                case Element inner -> element(inner, Semantics.of(inner), within);
            }
        }
        out.append("</").append(element.name()).append('>');
    }

    /** A language brings its direction, where it is not the one around it. */
    private static TextDirection direction(Map<String, String> attributes, TextDirection around) {
        if (attributes.containsKey("dir")) {
            return "rtl".equals(attributes.get("dir"))
                    ? TextDirection.RIGHT_TO_LEFT
                    : TextDirection.LEFT_TO_RIGHT;
        }
        return attributes.containsKey("lang")
                ? TextDirection.of(attributes.getOrDefault("lang", ""))
                : around;
    }

    private void namespace(Element element) {
        if (element.name().equals("svg")) {
            missing(element, "xmlns", "http://www.w3.org/2000/svg");
            missing(element, "xmlns:xlink", "http://www.w3.org/1999/xlink");
        } else if (element.name().equals("math")) {
            missing(element, "xmlns", "http://www.w3.org/1998/Math/MathML");
        }
    }

    private void missing(Element element, String name, String value) {
        if (element.attribute(name).isEmpty()) {
            attribute(name, value);
        }
    }

    private String resolved(Element element, String name, String value) {
        if (name.equals("href") && element.name().equals("a") && value.startsWith("#")) {
            return links.href(path, value.substring(1));
        }
        if ((name.equals("src") && element.name().equals("img"))
                || (name.equals("srcset") && element.name().equals("source"))) {
            return LinkMap.relative(path, value);
        }
        return value;
    }

    private void attribute(String name, String value) {
        XmlText.appendAttribute(out, name, value);
    }
}
