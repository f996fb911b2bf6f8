package org.studypack.publish;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * An EPUB as text to read: its metadata, its files with their media types, and each content
 * document as an outline. A line is a block: its name, classes, id and what else matters, then its
 * words. Elements within a line stand in angle brackets, links with {@code →} and where they lead.
 */
public final class EpubDump {
    private static final Set<String> INLINE =
            Set.of("a", "br", "code", "em", "img", "span", "strong");

    private final ZipFile epub;
    private final StringBuilder out = new StringBuilder();

    private EpubDump(ZipFile epub) {
        this.epub = epub;
    }

    public static String of(Path file) throws IOException {
        try (ZipFile epub = new ZipFile(file.toFile())) {
            EpubDump dump = new EpubDump(epub);
            dump.dump();
            return dump.out.toString();
        }
    }

    private void dump() throws IOException {
        Document description = xml("EPUB/package.opf");
        elements(description, "metadata").forEach(this::metadata);
        Map<String, String> types = new TreeMap<>();
        elements(description, "item")
                .forEach(item -> types.put(item.getAttribute("href"), described(item)));
        out.append("\nFiles\n");
        epub.stream()
                .map(ZipEntry::getName)
                .map(name -> name.replaceFirst("^EPUB/", ""))
                .forEach(name -> line(1, name + " " + types.getOrDefault(name, "")));
        for (ZipEntry entry : epub.stream().toList()) {
            if (entry.getName().endsWith(".xhtml")) {
                out.append("\n== ").append(entry.getName()).append('\n');
                Element html = xml(entry.getName()).getDocumentElement();
                line(
                        0,
                        "html"
                                + attributes(html)
                                + " "
                                + elements(html, "title").getFirst().getTextContent());
                elements(html, "body").forEach(body -> block(body, 0));
            }
        }
    }

    private void metadata(Element metadata) {
        out.append("Metadata\n");
        for (Element element : children(metadata)) {
            String property = element.getAttribute("property") + element.getAttribute("name");
            String name = property.isEmpty() ? element.getNodeName() : property;
            String value = element.getTextContent() + element.getAttribute("content");
            line(1, name + ": " + value.strip());
        }
    }

    private static String described(Element item) {
        return (item.getAttribute("media-type") + " " + item.getAttribute("properties")).strip();
    }

    private void block(Element element, int depth) {
        StringBuilder text = new StringBuilder(name(element));
        boolean isSplit = children(element).stream().anyMatch(child -> !isInline(child));
        if (!isSplit) {
            text.append(' ').append(words(element));
            line(depth, text.toString());
            return;
        }
        line(depth, text.toString());
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (isInline(inner)) {
                    line(depth + 1, inline(inner));
                } else {
                    block(inner, depth + 1);
                }
            } else if (!child.getTextContent().isBlank()) {
                line(depth + 1, "\"" + child.getTextContent() + "\"");
            }
        }
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(element.getNodeName());
    }

    private static String words(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child instanceof Element inner ? inline(inner) : child.getTextContent());
        }
        return text.toString().replace("\u00A0", "⍽").replace("\n", "⏎");
    }

    private static String inline(Element element) {
        String words = words(element);
        return "<" + name(element) + (words.isEmpty() ? "" : "|" + words) + ">";
    }

    /** An element with what matters of its attributes. */
    private static String name(Element element) {
        String classes = element.getAttribute("class").replace(' ', '.');
        String id = element.getAttribute("id");
        return element.getNodeName()
                + (classes.isEmpty() ? "" : "." + classes)
                + (id.isEmpty() ? "" : "#" + id)
                + attributes(element);
    }

    private static String attributes(Element element) {
        StringBuilder text = new StringBuilder();
        String type = element.getAttribute("epub:type");
        text.append(type.isEmpty() ? "" : "[" + type + "]");
        for (String name : List.of("lang", "alt", "aria-label", "start", "src", "scope")) {
            String value = element.getAttribute(name);
            text.append(value.isEmpty() ? "" : "{" + name + "=" + value + "}");
        }
        text.append(element.hasAttribute("hidden") ? "{hidden}" : "");
        String href = element.getAttribute("href");
        return text.append(href.isEmpty() ? "" : "→" + href).toString();
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<Element> elements(Node parent, String name) {
        var found =
                parent instanceof Document document
                        ? document.getElementsByTagName(name)
                        : ((Element) parent).getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .collect(Collectors.toList());
    }

    private Document xml(String name) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            byte[] content = epub.getInputStream(epub.getEntry(name)).readAllBytes();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }
}
