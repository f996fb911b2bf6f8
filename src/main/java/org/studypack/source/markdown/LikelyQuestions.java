package org.studypack.source.markdown;

import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.studypack.diagnostic.Code;
import org.studypack.words.QuestionSign;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Remarks on lists in the prose of a section that were meant as its questions, as it seems: their
 * items have braces as questions have, or all of them end with a question mark.
 */
record LikelyQuestions(MarkdownDocument document) {
    private static final Pattern OF_A_QUESTION =
            Pattern.compile("(?s)\\s*#.*|.*\\b(?:lines|height|answer|minutes)\\s*=.*");

    /** Whether all items ask, or have the braces of a question. */
    static boolean are(ListBlock list) {
        return MarkdownDocument.children(list).stream()
                .allMatch(item -> hasBraces(item) || asks(item));
    }

    /**
     * Remarks on the lists below headings. Braces of such a list are taken away: what is to be done
     * about them is reported once, at the heading.
     *
     * @param toTheEnd whether no questions follow the prose
     */
    void remark(List<Node> prose, boolean toTheEnd) {
        for (int i = 0; i + 1 < prose.size(); i++) {
            if (prose.get(i) instanceof Heading heading
                    && prose.get(i + 1) instanceof ListBlock list) {
                List<Node> items = MarkdownDocument.children(list);
                boolean last = toTheEnd && i + 2 == prose.size();
                boolean braces = items.stream().anyMatch(LikelyQuestions::hasBraces);
                if (braces || (last && items.size() > 1 && are(list))) {
                    remark(heading, last);
                    items.forEach(this::takeBraces);
                }
            }
        }
    }

    private void remark(Heading heading, boolean last) {
        document.report(
                Code.QUESTIONS_UNMARKED,
                heading,
                "the list below looks like questions, and is printed as any other list",
                last
                        ? "write `{.questions}` after the heading"
                        : "write `{.questions}` after the heading, and let the list end the"
                                + " section");
    }

    private void takeBraces(Node item) {
        for (Node node : MarkdownDocument.children(item)) {
            if (node instanceof Paragraph && TrailingBraces.at(node)) {
                TrailingBraces.take(node, document);
            }
        }
    }

    private static boolean hasBraces(Node item) {
        return MarkdownDocument.children(item).stream()
                .anyMatch(
                        node ->
                                node instanceof Paragraph
                                        && node.getLastChild() instanceof AttributesNode braces
                                        && braces.isClosed()
                                        && areOfQuestion(braces));
    }

    /** Whether braces have an id, or a value that only a question has. */
    static boolean areOfQuestion(AttributesNode braces) {
        return OF_A_QUESTION.matcher(braces.content()).matches();
    }

    private static boolean asks(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph
                && QuestionSign.ends(MarkdownDocument.words(paragraph));
    }
}
