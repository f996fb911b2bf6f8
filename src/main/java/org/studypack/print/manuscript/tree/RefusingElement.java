package org.studypack.print.manuscript.tree;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What neither the engine nor this program asks of an element: it is refused. */
interface RefusingElement extends Element {

    @Override
    default void setAttributeNS(String space, String attribute, String value) {
        throw TreeNode.refused();
    }

    @Override
    default void removeAttributeNS(String space, String attribute) {
        throw TreeNode.refused();
    }

    @Override
    default Attr setAttributeNode(Attr attribute) {
        throw TreeNode.refused();
    }

    @Override
    default Attr setAttributeNodeNS(Attr attribute) {
        throw TreeNode.refused();
    }

    @Override
    default Attr removeAttributeNode(Attr attribute) {
        throw TreeNode.refused();
    }

    @Override
    default NodeList getElementsByTagNameNS(String space, String wanted) {
        throw TreeNode.refused();
    }

    @Override
    default void setIdAttribute(String attribute, boolean isId) {
        throw TreeNode.refused();
    }

    @Override
    default void setIdAttributeNS(String space, String attribute, boolean isId) {
        throw TreeNode.refused();
    }

    @Override
    default void setIdAttributeNode(Attr attribute, boolean isId) {
        throw TreeNode.refused();
    }
}
