package org.studypack.importing.foreign.markdown;

import org.commonmark.node.Node;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/** Makes a document of Markdown that was parsed: its blocks, its notes and its title. */
final class ForeignMarkdown {
    private ForeignMarkdown() {}

    /**
     * Reads a document.
     *
     * @param title what its settings name
     * @param text what was parsed
     * @param steps those of the work on it
     */
    static ForeignDocument read(Optional<String> title, Node root, String text, Steps steps) {
        return read(title, root, MarkdownContext.of(root, text, /* spoken= */ false, steps));
    }

    /** The same of a talk. */
    static ForeignDocument readTalk(Node root, String text, Steps steps) {
        return read(
                Optional.empty(), root, MarkdownContext.of(root, text, /* spoken= */ true, steps));
    }

    private static ForeignDocument read(
            Optional<String> title, Node root, MarkdownContext context) {
        SequencedMap<String, List<ForeignBlock>> notes = new LinkedHashMap<>();
        List<ForeignBlock> blocks = MarkdownBlocks.in(root, context, notes, /* inNote= */ false);
        return new ForeignDocument(
                title,
                Optional.empty(),
                blocks,
                notes,
                context.unread(),
                List.of(),
                OptionalInt.of(MarkdownLetters.of(root, context)));
    }
}
