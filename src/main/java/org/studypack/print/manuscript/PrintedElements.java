package org.studypack.print.manuscript;

import org.studypack.book.Node.Element;

/**
 * Which elements of a book print shows where they stand. It leaves out the links between a question
 * and its answer space, and sets footnotes elsewhere than at their document's end.
 */
public final class PrintedElements {
    private PrintedElements() {}

    public static boolean isPrinted(Element element) {
        return !element.hasClass("to-answer")
                && !element.hasClass("to-question")
                && !element.hasClass("footnotes");
    }
}
