package org.studypack.print.manuscript.tree;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.List;

/** Nodes as they were when they were asked for: later changes of the tree do not reach them. */
record TreeList(List<? extends Node> nodes) implements NodeList {
    @Override
    public @Nullable Node item(int index) {
        return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
    }

    @Override
    public int getLength() {
        return nodes.size();
    }
}
