package org.studypack.print.manuscript.tree;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.NodeList;
import org.w3c.dom.TypeInfo;
import org.w3c.dom.UserDataHandler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element. What is known of it as user data, a copy knows too. */
final class TreeElement extends TreeNode implements RefusingElement {
    private final @Nullable String namespace;
    private final String name;
    private final Map<String, String> attributes;
    private final Map<String, Object> known;

    /**
     * @param namespace null outside of drawings
     */
    TreeElement(TreeDocument document, @Nullable String namespace, String name) {
        this(document, namespace, name, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private TreeElement(
            TreeDocument document,
            @Nullable String namespace,
            String name,
            Map<String, String> attributes,
            Map<String, Object> known) {
        super(document);
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
        this.known = known;
    }

    @Override
    TreeNode copy() {
        return new TreeElement(
                document(),
                namespace,
                name,
                new LinkedHashMap<>(attributes),
                new LinkedHashMap<>(known));
    }

    @Override
    public short getNodeType() {
        return ELEMENT_NODE;
    }

    @Override
    public String getNodeName() {
        return name;
    }

    @Override
    public String getTagName() {
        return name;
    }

    @Override
    public @Nullable String getNamespaceURI() {
        return namespace;
    }

    @Override
    public @Nullable String getLocalName() {
        return namespace == null ? null : name;
    }

    @Override
    public String getAttribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    @Override
    public boolean hasAttribute(String attribute) {
        return attributes.containsKey(attribute);
    }

    @Override
    public void setAttribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    @Override
    public void removeAttribute(String attribute) {
        attributes.remove(attribute);
    }

    @Override
    public boolean hasAttributes() {
        return !attributes.isEmpty();
    }

    @Override
    public TreeAttributes getAttributes() {
        List<TreeAttribute> all = new ArrayList<>();
        attributes.forEach((each, value) -> all.add(new TreeAttribute(this, each, value)));
        return new TreeAttributes(all);
    }

    @Override
    public @Nullable Attr getAttributeNode(String attribute) {
        return (Attr) getAttributes().getNamedItem(attribute);
    }

    @Override
    public String getAttributeNS(@Nullable String space, String attribute) {
        return space == null ? getAttribute(attribute) : "";
    }

    @Override
    public boolean hasAttributeNS(@Nullable String space, String attribute) {
        return space == null && hasAttribute(attribute);
    }

    @Override
    public @Nullable Attr getAttributeNodeNS(@Nullable String space, String attribute) {
        return space == null ? getAttributeNode(attribute) : null;
    }

    @Override
    public NodeList getElementsByTagName(String wanted) {
        List<TreeElement> found = new ArrayList<>();
        find(wanted, found);
        return new TreeList(found);
    }

    /** Adds the elements below this one that have a name, or any for {@code *}. */
    void find(String wanted, List<TreeElement> found) {
        for (TreeNode child = getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof TreeElement element) {
                if (wanted.equals("*") || element.name.equals(wanted)) {
                    found.add(element);
                }
                element.find(wanted, found);
            }
        }
    }

    @Override
    public @Nullable Object setUserData(
            String key, @Nullable Object data, @Nullable UserDataHandler handler) {
        return data == null ? known.remove(key) : known.put(key, data);
    }

    @Override
    public @Nullable Object getUserData(String key) {
        return known.get(key);
    }

    @Override
    public @Nullable TypeInfo getSchemaTypeInfo() {
        return null;
    }
}
