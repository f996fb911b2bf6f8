package org.studypack.print.manuscript.tree;

import org.w3c.dom.Attr;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Comment;
import org.w3c.dom.DOMConfiguration;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.EntityReference;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;

/**
 * What neither the engine nor this program asks of a document: it is refused. The interfaces of the
 * DOM have no defaults, so that each of their methods has to be named once, here and in its
 * siblings.
 */
interface RefusingDocument extends Document {

    @Override
    default DOMImplementation getImplementation() {
        throw TreeNode.refused();
    }

    @Override
    default DocumentFragment createDocumentFragment() {
        throw TreeNode.refused();
    }

    @Override
    default Comment createComment(String data) {
        throw TreeNode.refused();
    }

    @Override
    default CDATASection createCDATASection(String data) {
        throw TreeNode.refused();
    }

    @Override
    default ProcessingInstruction createProcessingInstruction(String target, String data) {
        throw TreeNode.refused();
    }

    @Override
    default Attr createAttribute(String name) {
        throw TreeNode.refused();
    }

    @Override
    default Attr createAttributeNS(String namespace, String name) {
        throw TreeNode.refused();
    }

    @Override
    default EntityReference createEntityReference(String name) {
        throw TreeNode.refused();
    }

    @Override
    default Node importNode(Node node, boolean deep) {
        throw TreeNode.refused();
    }

    @Override
    default Node adoptNode(Node node) {
        throw TreeNode.refused();
    }

    @Override
    default Node renameNode(Node node, String namespace, String name) {
        throw TreeNode.refused();
    }

    @Override
    default NodeList getElementsByTagNameNS(String namespace, String name) {
        throw TreeNode.refused();
    }

    @Override
    default void setDocumentURI(String address) {
        throw TreeNode.refused();
    }

    @Override
    default void setXmlStandalone(boolean standalone) {
        throw TreeNode.refused();
    }

    @Override
    default void setXmlVersion(String version) {
        throw TreeNode.refused();
    }

    @Override
    default void setStrictErrorChecking(boolean strict) {
        throw TreeNode.refused();
    }

    @Override
    default DOMConfiguration getDomConfig() {
        throw TreeNode.refused();
    }

    @Override
    default void normalizeDocument() {
        throw TreeNode.refused();
    }
}
