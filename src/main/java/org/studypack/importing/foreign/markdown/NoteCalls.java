package org.studypack.importing.foreign.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.studypack.source.markdown.NoteLabels;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The footnotes of a Markdown document and what calls them. Their labels are known by what they
 * have in common: <i>Note</i> calls <i>note</i>.
 */
final class NoteCalls extends AbstractVisitor {
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> inText = new HashSet<>();
    private final Map<String, Set<String>> inNotes = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private Set<String> here = inText;

    private NoteCalls() {}

    static NoteCalls in(Node root) {
        NoteCalls calls = new NoteCalls();
        root.accept(calls);
        calls.called.addAll(calls.inText);
        calls.inNotes.forEach(
                (note, labels) -> {
                    if (!calls.inText.contains(note)) {
                        calls.called.addAll(labels);
                    }
                });
        return calls;
    }

    /** Whether the text calls a note, or a note that nothing calls does. */
    boolean isCalled(FootnoteDefinition note) {
        return called.contains(NoteLabels.key(note.getLabel()));
    }

    /** The label of a note as the first of its texts writes it. */
    String label(String label) {
        return labels.getOrDefault(NoteLabels.key(label), label);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference call) {
            here.add(NoteLabels.key(call.getLabel()));
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        Set<String> outer = here;
        if (block instanceof FootnoteDefinition note) {
            String key = NoteLabels.key(note.getLabel());
            labels.putIfAbsent(key, note.getLabel());
            here = inNotes.computeIfAbsent(key, label -> new HashSet<>());
        }
        visitChildren(block);
        here = outer;
    }
}
