package org.studypack.source.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.studypack.diagnostic.Code;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The footnotes of one file, numbered in the order of their calls. A note that is called twice is
 * printed twice, with two numbers.
 */
final class Footnotes {
    private final MarkdownDocument document;
    private final String prefix;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> called = new HashMap<>();
    private int count;
    private boolean within;

    /**
     * @param prefix what the notes' ids begin with; empty where the text may have no footnotes
     */
    Footnotes(MarkdownDocument document, String prefix) {
        this.document = document;
        this.prefix = prefix;
        collect(document.root());
    }

    private void collect(Node parent) {
        for (Node node : MarkdownDocument.children(parent)) {
            if (node instanceof FootnoteDefinition definition) {
                define(definition);
            }
            collect(node);
        }
    }

    private void define(FootnoteDefinition definition) {
        String label = definition.getLabel();
        if (definitions.putIfAbsent(NoteLabels.key(label), definition) != null) {
            document.report(
                    Code.FOOTNOTE_UNUSED,
                    definition,
                    "the footnote `[^%s]` has two texts; this one is not used".formatted(label),
                    "give it a label of its own");
        }
    }

    /** The footnote of a call; empty where there can be none, which is reported. */
    Optional<Inline> read(FootnoteReference call, Function<Node, List<Block>> blocks) {
        FootnoteDefinition definition = definitions.get(NoteLabels.key(call.getLabel()));
        if (definition == null || prefix.isEmpty() || within) {
            document.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    call,
                    "a footnote cannot stand here",
                    "footnotes stand in guide sections and in further-reading.md, not in"
                            + " footnotes");
            return Optional.empty();
        }
        if (called.merge(NoteLabels.key(call.getLabel()), 1, Integer::sum)
                > MarkdownBounds.MOST_CALLS) {
            document.report(
                    Code.BEYOND_LIMITS,
                    definition,
                    "the footnote `[^%s]` is called more than %d times"
                            .formatted(call.getLabel(), MarkdownBounds.MOST_CALLS),
                    "each call prints it again; write its words into the text once");
            return Optional.empty();
        }
        count++;
        int number = count;
        String id = document.references().make(prefix + "-note-" + number, document.at(call));
        within = true;
        List<Block> content = blocks.apply(definition);
        within = false;
        if (content.isEmpty()) {
            lost(definition, definition.getLabel());
        }
        return Optional.of(new Inline.Footnote(id, number, content, document.at(call)));
    }

    /** Reports a call that leads nowhere. */
    void lost(Node call, String label) {
        document.report(
                Code.FOOTNOTE_WITHOUT_TEXT,
                call,
                "the footnote `[^%s]` has no text".formatted(label),
                "write `[^%s]: …` on a line of its own in the same file".formatted(label));
    }

    /** Reports the notes that no call leads to; to be called at the end. */
    void reportUnused() {
        if (prefix.isEmpty()) {
            return;
        }
        definitions.forEach(
                (label, definition) -> {
                    if (!called.containsKey(label)) {
                        document.report(
                                Code.FOOTNOTE_UNUSED,
                                definition,
                                "the footnote `[^%s]` is never called"
                                        .formatted(definition.getLabel()),
                                "write `[^%s]` where it belongs".formatted(definition.getLabel()));
                    }
                });
    }
}
