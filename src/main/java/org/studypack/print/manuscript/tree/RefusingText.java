package org.studypack.print.manuscript.tree;

import org.w3c.dom.Text;

/** What neither the engine nor this program asks of a text: it is refused. */
interface RefusingText extends Text {

    @Override
    default void insertData(int offset, String text) {
        throw TreeNode.refused();
    }

    @Override
    default void deleteData(int offset, int count) {
        throw TreeNode.refused();
    }

    @Override
    default void replaceData(int offset, int count, String text) {
        throw TreeNode.refused();
    }

    @Override
    default Text splitText(int offset) {
        throw TreeNode.refused();
    }

    @Override
    default Text replaceWholeText(String text) {
        throw TreeNode.refused();
    }
}
