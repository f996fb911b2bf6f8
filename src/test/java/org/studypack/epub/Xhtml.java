package org.studypack.epub;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Trees for tests, written as XHTML. */
public final class Xhtml {
    private Xhtml() {}

    /** The tree of one element; its prefixes need no declaration. */
    public static Element parse(String xhtml) {
        try {
            return element(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xhtml)))
                            .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(xhtml, e);
        }
    }

    private static Element element(org.w3c.dom.Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap named = element.getAttributes();
        for (int i = 0; i < named.getLength(); i++) {
            attributes.put(named.item(i).getNodeName(), named.item(i).getNodeValue());
        }
        List<Node> children = new ArrayList<>();
        for (org.w3c.dom.Node child = element.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element inner) {
                children.add(element(inner));
            } else if (child instanceof org.w3c.dom.Text text) {
                children.add(new Text(text.getData()));
            }
        }
        return new Element(element.getTagName(), attributes, children, Optional.empty());
    }
}
