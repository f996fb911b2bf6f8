package org.studypack.source.markdown;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.studypack.diagnostic.Code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds attributes of a question that are none, as they stand at another place than its end or in
 * other signs than braces, and says what was meant.
 */
record LooseAttributes(MarkdownDocument document) {
    private static final String NAME = "(?:lines|height|answer|minutes)";
    private static final String VALUE = "(?:\"[^\"]*\"|[^\\s\"{}()\\[\\]?!]+)";

    /** Values without braces, or in round or square ones; an id may stand before them. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:^|(?<=\\s))([{(\\[]?)\\s*((?:#\\S+\\s+)?"
                            + NAME
                            + "\\s*=\\s*"
                            + VALUE
                            + "(?:\\s+(?:#[^\\s})\\]]+|[\\p{L}-]+\\s*=\\s*"
                            + VALUE
                            + "))*)\\s*([})\\]]?)\\s*$");

    /** Braces with a name of a value, but no equals sign after it. */
    private static final Pattern UNEQUAL =
            Pattern.compile("\\{\\s*(" + NAME + ")\\s*:?\\s*([^{}\\s=]+)\\s*\\}\\s*$");

    /** Braces with what may be an id. */
    private static final Pattern UNMARKED =
            Pattern.compile(
                    "\\{\\s*(\\p{L}[\\p{L}\\p{M}\\p{N}]*-[\\p{L}\\p{M}\\p{N}-]+)\\s*\\}\\s*$");

    /**
     * Reports attributes of a question that stand within its text, and takes what follows them
     * away, so that they are its last.
     */
    void endAtBraces(Node paragraph) {
        for (Node node : MarkdownDocument.children(paragraph)) {
            if (node.getNext() != null
                    && node instanceof AttributesNode braces
                    && braces.isClosed()
                    && LikelyQuestions.areOfQuestion(braces)) {
                reportRest(node.getNext());
                while (node.getNext() != null) {
                    node.getNext().unlink();
                }
                return;
            }
        }
    }

    private void reportRest(Node rest) {
        boolean below =
                (rest instanceof SoftLineBreak || rest instanceof HardLineBreak)
                        && rest.getNext() != null;
        document.report(
                Code.MALFORMED_ATTRIBUTES,
                below ? rest.getNext() : rest,
                below
                        ? "this line still belongs to the question above it"
                        : "words stand after the braces of the question",
                below
                        ? "put a blank line before it, and two spaces where it is a note for the"
                                + " leader"
                        : "move the braces to the end of the question");
    }

    /**
     * Remarks on what ends a question as words and was meant as its attributes, as it seems.
     *
     * @return whether an id is among it
     */
    boolean remark(Node paragraph) {
        if (!(paragraph.getLastChild() instanceof Text last)) {
            return false;
        }
        String text = last.getLiteral();
        Matcher bare = BARE.matcher(text);
        Matcher unequal = UNEQUAL.matcher(text);
        Matcher unmarked = UNMARKED.matcher(text);
        if (bare.find()) {
            return remark(last, bare.start(), bare.group(2).strip());
        } else if (unequal.find()) {
            return remark(last, unequal.start(), unequal.group(1) + "=" + unequal.group(2));
        }
        return unmarked.find() && remark(last, unmarked.start(), "#" + unmarked.group(1));
    }

    private boolean remark(Text text, int from, String meant) {
        String words = text.getLiteral().substring(from).strip();
        document.diagnostics()
                .report(
                        Code.ATTRIBUTES_AS_WORDS,
                        document.atEnd(text, words),
                        "`%s` is printed as words of the question".formatted(words),
                        "write `{%s}` at its end where it says something of the question"
                                .formatted(meant));
        return meant.contains("#");
    }
}
