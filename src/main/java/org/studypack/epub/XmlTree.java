package org.studypack.epub;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.reach.XmlText;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small XML file of one namespace as a tree, read and written as it is; white space is kept.
 * {@link XhtmlWriter} decides what it writes while it writes, so that the two have only their
 * escaping in common, which is {@link XmlText}'s.
 */
final class XmlTree extends DefaultHandler {
    private final Deque<Map<String, String>> attributes = new ArrayDeque<>();
    private final Deque<List<Node>> contents = new ArrayDeque<>();

    private XmlTree() {
        contents.push(new ArrayList<>());
    }

    /**
     * The root of a file.
     *
     * @throws IOException where it is not well-formed; the message names it
     */
    static Element read(String path, byte[] content) throws IOException {
        XmlTree tree = new XmlTree();
        SecureXml.parse(path, content, tree);
        return (Element) tree.contents.element().getFirst();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes given) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            kept.put(given.getQName(i), given.getValue(i));
        }
        attributes.push(kept);
        contents.push(new ArrayList<>());
    }

    @Override
    public void endElement(String uri, String local, String name) {
        List<Node> children = contents.pop();
        contents.element().add(new Element(name, attributes.pop(), children, Optional.empty()));
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        List<Node> siblings = contents.element();
        String more = new String(buffer, start, length);
        if (!siblings.isEmpty() && siblings.getLast() instanceof Text before) {
            siblings.set(siblings.size() - 1, new Text(before.text() + more));
        } else {
            siblings.add(new Text(more));
        }
    }

    /** The file of a root, in UTF-8. */
    static String write(Element root) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(root, out);
        return out.append('\n').toString();
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.name());
        element.attributes().forEach((name, value) -> XmlText.appendAttribute(out, name, value));
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child : element.children()) {
            switch (child) {
                case Element inner -> write(inner, out);
                case Text text -> XmlText.append(out, text.text());
            }
        }
        out.append("</").append(element.name()).append('>');
    }
}
