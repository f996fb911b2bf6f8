package org.studypack.print.manuscript.tree;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

import java.util.ArrayList;
import java.util.List;

/** A document of elements and text. */
public final class TreeDocument extends TreeNode implements RefusingDocument {
    private boolean numbered;

    /** An empty one. */
    public TreeDocument() {
        super(null);
    }

    @Override
    TreeNode copy() {
        return new TreeDocument();
    }

    /** Says that the order of nodes may be another one. */
    void changed() {
        numbered = false;
    }

    /** Numbers all nodes, where that was not done since the last change. */
    void number() {
        if (!numbered) {
            number(0);
            numbered = true;
        }
    }

    @Override
    public short getNodeType() {
        return DOCUMENT_NODE;
    }

    @Override
    public String getNodeName() {
        return "#document";
    }

    /** None: it is one itself. */
    @Override
    public @Nullable TreeDocument getOwnerDocument() {
        return null;
    }

    @Override
    public Element createElement(String name) {
        return new TreeElement(this, null, name);
    }

    @Override
    public Element createElementNS(@Nullable String namespace, String name) {
        return new TreeElement(this, namespace, name);
    }

    @Override
    public Text createTextNode(String data) {
        return new TreeText(this, data);
    }

    @Override
    public @Nullable Element getDocumentElement() {
        return (Element) getFirstChild();
    }

    @Override
    public NodeList getElementsByTagName(String name) {
        List<TreeElement> found = new ArrayList<>();
        if (getFirstChild() instanceof TreeElement root) {
            if (name.equals("*") || root.getTagName().equals(name)) {
                found.add(root);
            }
            root.find(name, found);
        }
        return new TreeList(found);
    }

    @Override
    public @Nullable Element getElementById(String id) {
        NodeList all = getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.getAttribute("id").equals(id)) {
                return element;
            }
        }
        return null;
    }

    @Override
    public @Nullable DocumentType getDoctype() {
        return null;
    }

    @Override
    public @Nullable String getDocumentURI() {
        return null;
    }

    @Override
    public @Nullable String getInputEncoding() {
        return null;
    }

    @Override
    public @Nullable String getXmlEncoding() {
        return null;
    }

    @Override
    public boolean getXmlStandalone() {
        return false;
    }

    @Override
    public String getXmlVersion() {
        return "1.0";
    }

    @Override
    public boolean getStrictErrorChecking() {
        return false;
    }
}
