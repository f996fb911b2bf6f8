package org.studypack.print.manuscript.tree;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import java.util.List;

/** The attributes of an element as they were when they were asked for. */
record TreeAttributes(List<TreeAttribute> attributes) implements NamedNodeMap {
    @Override
    public @Nullable Node getNamedItem(String name) {
        return attributes.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Node item(int index) {
        return index >= 0 && index < attributes.size() ? attributes.get(index) : null;
    }

    @Override
    public int getLength() {
        return attributes.size();
    }

    @Override
    public @Nullable Node getNamedItemNS(@Nullable String namespace, String name) {
        return namespace == null ? getNamedItem(name) : null;
    }

    @Override
    public Node setNamedItem(Node attribute) {
        throw TreeNode.refused();
    }

    @Override
    public Node removeNamedItem(String name) {
        throw TreeNode.refused();
    }

    @Override
    public Node setNamedItemNS(Node attribute) {
        throw TreeNode.refused();
    }

    @Override
    public Node removeNamedItemNS(String namespace, String name) {
        throw TreeNode.refused();
    }
}
