package org.studypack.print.manuscript.tree;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMException;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.UserDataHandler;

import java.util.ArrayList;
import java.util.List;

/**
 * A node. What neither the engine nor this program asks for is refused; namespaces are there for
 * drawings alone.
 *
 * <p>The engine sorts the parts of each element by where they stand in the document. The JDK's tree
 * counts the siblings before a node for that, each time; here nodes are numbered once.
 */
abstract class TreeNode implements Node {
    private final TreeDocument document;
    private @Nullable TreeNode parent;
    private @Nullable TreeNode first;
    private @Nullable TreeNode last;
    private @Nullable TreeNode previous;
    private @Nullable TreeNode next;
    private @Nullable TreeList children;
    private int place;

    /**
     * @param document that it belongs to; null for a document itself
     */
    TreeNode(@Nullable TreeDocument document) {
        this.document = document == null ? (TreeDocument) this : document;
    }

    /** Its number in the document's order; meaningful after {@link TreeDocument#number}. */
    int place() {
        return place;
    }

    /** Numbers it and all below it. */
    int number(int from) {
        place = from;
        int following = from + 1;
        for (TreeNode child = first; child != null; child = child.next) {
            following = child.number(following);
        }
        return following;
    }

    @Override
    public @Nullable TreeNode getParentNode() {
        return parent;
    }

    @Override
    public @Nullable TreeNode getFirstChild() {
        return first;
    }

    @Override
    public @Nullable TreeNode getLastChild() {
        return last;
    }

    @Override
    public @Nullable TreeNode getPreviousSibling() {
        return previous;
    }

    @Override
    public @Nullable TreeNode getNextSibling() {
        return next;
    }

    @Override
    public boolean hasChildNodes() {
        return first != null;
    }

    @Override
    public NodeList getChildNodes() {
        TreeList listed = children;
        if (listed == null) {
            List<Node> all = new ArrayList<>();
            for (TreeNode child = first; child != null; child = child.next) {
                all.add(child);
            }
            listed = new TreeList(all);
            children = listed;
        }
        return listed;
    }

    /** The document it belongs to, or is. */
    TreeDocument document() {
        return document;
    }

    @Override
    public @Nullable TreeDocument getOwnerDocument() {
        return document;
    }

    @Override
    public Node appendChild(Node child) {
        return insertBefore(child, null);
    }

    @Override
    public Node insertBefore(Node child, @Nullable Node reference) {
        TreeNode inserted = (TreeNode) child;
        TreeNode following = (TreeNode) reference;
        inserted.detach();
        inserted.parent = this;
        inserted.next = following;
        inserted.previous = following == null ? last : following.previous;
        link(inserted.previous, inserted);
        link(inserted, following);
        document.changed();
        return inserted;
    }

    private void link(@Nullable TreeNode before, @Nullable TreeNode following) {
        children = null;
        if (before == null) {
            first = following;
        } else {
            before.next = following;
        }
        if (following == null) {
            last = before;
        } else {
            following.previous = before;
        }
    }

    private void detach() {
        if (parent != null) {
            parent.link(previous, next);
            document.changed();
        }
        parent = null;
        previous = null;
        next = null;
    }

    @Override
    public Node removeChild(Node child) {
        ((TreeNode) child).detach();
        return child;
    }

    @Override
    public Node replaceChild(Node child, Node replaced) {
        insertBefore(child, replaced);
        return removeChild(replaced);
    }

    @Override
    public Node cloneNode(boolean deep) {
        TreeNode copy = copy();
        for (TreeNode child = first; deep && child != null; child = child.next) {
            copy.appendChild(child.cloneNode(true));
        }
        return copy;
    }

    /** The node alone, outside of the tree. */
    abstract TreeNode copy();

    @Override
    public short compareDocumentPosition(Node other) {
        if (equals(other)) {
            return 0;
        }
        document.number();
        return place < ((TreeNode) other).place
                ? DOCUMENT_POSITION_FOLLOWING
                : DOCUMENT_POSITION_PRECEDING;
    }

    @Override
    public String getTextContent() {
        StringBuilder text = new StringBuilder();
        for (TreeNode child = first; child != null; child = child.next) {
            text.append(child.getTextContent());
        }
        return text.toString();
    }

    @Override
    public void setTextContent(String text) {
        while (first != null) {
            first.detach();
        }
        if (!text.isEmpty()) {
            appendChild(document.createTextNode(text));
        }
    }

    @Override
    public @Nullable String getNodeValue() {
        return null;
    }

    @Override
    public void setNodeValue(String value) {}

    @Override
    public @Nullable NamedNodeMap getAttributes() {
        return null;
    }

    @Override
    public boolean hasAttributes() {
        return false;
    }

    @Override
    public @Nullable String getNamespaceURI() {
        return null;
    }

    @Override
    public @Nullable String getPrefix() {
        return null;
    }

    @Override
    public void setPrefix(String prefix) {
        throw refused();
    }

    @Override
    public @Nullable String getLocalName() {
        return null;
    }

    @Override
    public @Nullable String getBaseURI() {
        return null;
    }

    @Override
    public boolean isSameNode(Node other) {
        return equals(other);
    }

    @Override
    public boolean isEqualNode(Node other) {
        return equals(other);
    }

    @Override
    public void normalize() {
        throw refused();
    }

    @Override
    public boolean isSupported(String feature, String version) {
        return false;
    }

    @Override
    public @Nullable Object getFeature(String feature, String version) {
        return null;
    }

    @Override
    public @Nullable String lookupPrefix(String namespace) {
        return null;
    }

    @Override
    public boolean isDefaultNamespace(String namespace) {
        return false;
    }

    @Override
    public @Nullable String lookupNamespaceURI(String prefix) {
        return null;
    }

    @Override
    public @Nullable Object setUserData(
            String key, @Nullable Object data, @Nullable UserDataHandler handler) {
        throw refused();
    }

    @Override
    public @Nullable Object getUserData(String key) {
        return null;
    }

    static DOMException refused() {
        return new DOMException(DOMException.NOT_SUPPORTED_ERR, "this tree has no such thing");
    }
}
