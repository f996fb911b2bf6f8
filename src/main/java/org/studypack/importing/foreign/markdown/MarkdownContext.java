package org.studypack.importing.foreign.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.ForeignDocument.Unread;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.html.HtmlTags;
import org.studypack.source.markdown.LinkDefinitions;

import java.util.ArrayList;
import java.util.List;

/**
 * What the readers of one Markdown document have in common.
 *
 * @param tags which angle brackets of it hold HTML
 * @param definitions the addresses that it names apart from its links
 * @param notes its footnotes
 * @param spoken whether it is read as a talk: its lines stay lines, and no marks are looked for
 * @param unread words that are no text, in the order in which they are found
 * @param marks labels of notes, which are no words where a note is called
 * @param steps those of the work on it
 */
record MarkdownContext(
        HtmlTags tags,
        LinkDefinitions definitions,
        NoteCalls notes,
        boolean spoken,
        List<Unread> unread,
        List<String> marks,
        Steps steps) {

    static MarkdownContext of(Node root, String text, boolean spoken, Steps steps) {
        return new MarkdownContext(
                new HtmlTags(text),
                new LinkDefinitions(root),
                NoteCalls.in(root),
                spoken,
                new ArrayList<>(),
                new ArrayList<>(),
                steps);
    }

    /** The same for words that are looked at before they are read: what they say is not listed. */
    MarkdownContext unlisted() {
        return new MarkdownContext(
                tags, definitions, notes, spoken, new ArrayList<>(), new ArrayList<>(), steps);
    }

    /** Lists words that are no text; nothing where there are none. */
    void leaveOut(Node node, String words, String reason) {
        if (!words.isBlank()) {
            unread.add(new Unread(at(node), words.strip(), reason));
        }
    }

    /**
     * The lines of a node, or of what it stands in. A definition of a link takes the lines of words
     * below it that look like its title and are none.
     */
    static Origin at(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty() && node.getPrevious() instanceof LinkReferenceDefinition above) {
            int last = above.getSourceSpans().getLast().getLineIndex() + 1;
            return new Origin.Lines(last, last);
        }
        if (spans.isEmpty()) {
            Node parent = node.getParent();
            return parent == null ? new Origin.Lines(1, 1) : at(parent);
        }
        return new Origin.Lines(
                spans.getFirst().getLineIndex() + 1, spans.getLast().getLineIndex() + 1);
    }
}
