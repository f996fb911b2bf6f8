package org.studypack.importing.foreign;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks for calls of footnotes, in the text of a Markdown document and in each note. */
final class NoteCalls extends AbstractVisitor {
    private final Set<String> inText = new HashSet<>();
    private final Map<String, Set<String>> inNotes = new HashMap<>();
    private Set<String> here = inText;

    private NoteCalls() {}

    /** The notes that the text calls, and those that notes call which nothing calls. */
    static Set<String> in(Node root) {
        NoteCalls calls = new NoteCalls();
        root.accept(calls);
        Set<String> called = new HashSet<>(calls.inText);
        calls.inNotes.forEach(
                (note, labels) -> {
                    if (!calls.inText.contains(note)) {
                        called.addAll(labels);
                    }
                });
        return called;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference call) {
            here.add(call.getLabel());
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        Set<String> outer = here;
        if (block instanceof FootnoteDefinition note) {
            here = inNotes.computeIfAbsent(note.getLabel(), label -> new HashSet<>());
        }
        visitChildren(block);
        here = outer;
    }
}
