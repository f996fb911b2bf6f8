package org.studypack.source.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.studypack.diagnostic.Code;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the block below a question that is a part of its answer space. */
record AnswerBlocks(MarkdownDocument document, BlockReader blocks) {
    private static final Pattern TICK_BOX = Pattern.compile("^(?:\\[([ xX])\\]|☐)\\s*");

    /**
     * A list of what to tick; empty boxes of GitHub's task lists before the items are taken off.
     */
    Optional<AnswerSpace.Ticks> ticks(Attributes attributes, List<Node> after) {
        if (after.isEmpty() || !(after.getFirst() instanceof BulletList list)) {
            report(
                    attributes,
                    "no list of what to tick follows the question",
                    "write each item after `- ` below the question, indented by two spaces");
            return Optional.empty();
        }
        List<List<Block>> items = new ArrayList<>();
        for (Node item : MarkdownDocument.children(list)) {
            items.add(untouched(item));
        }
        return Optional.of(
                new AnswerSpace.Ticks(
                        new Block.BulletList(list.isTight(), items, document.at(list))));
    }

    private List<Block> untouched(Node item) {
        List<Block> read = new ArrayList<>(blocks.within(item));
        if (!read.isEmpty()
                && read.getFirst() instanceof Block.Paragraph first
                && first.content().getFirst() instanceof Inline.Text text) {
            var box = TICK_BOX.matcher(text.text());
            if (box.find()) {
                if ("xX".contains(Objects.requireNonNullElse(box.group(1), " "))) {
                    document.report(
                            Code.ANSWER_WITHOUT_WORDS,
                            item,
                            "this item is ticked already",
                            "write `[ ]`, and what is right in the notes for the leader");
                }
                List<Inline> words = new ArrayList<>(first.content());
                words.set(0, new Inline.Text(text.text().substring(box.end())));
                read.set(0, new Block.Paragraph(words, first.location()));
                if (Inline.plain(words).isBlank() && words.size() == 1) {
                    read.clear();
                }
            }
        } else if (!read.isEmpty()
                && read.getFirst() instanceof Block.Paragraph first
                && TICK_BOX.matcher(Inline.plain(first.content())).find()) {
            document.report(
                    Code.ANSWER_WITHOUT_WORDS,
                    item,
                    "the box of this item stands within other marks",
                    "write it first: `- [ ] *words*`");
        }
        if (read.isEmpty()) {
            document.report(
                    Code.ANSWER_WITHOUT_WORDS, item, "an item without words", "take it out");
        }
        return read;
    }

    /** A table of two columns, whose rows say nothing of what belongs together. */
    Optional<AnswerSpace.Match> match(Attributes attributes, List<Node> after) {
        String hint = "write a table of two columns below the question, indented by two spaces";
        if (after.isEmpty() || !(after.getFirst() instanceof TableBlock table)) {
            report(attributes, "no table of what to join follows the question", hint);
            return Optional.empty();
        }
        Block.Table read = new TableReader(document, blocks.inlines()).read(table);
        if (read.columns().size() != 2) {
            document.report(
                    Code.ANSWER_WITHOUT_WORDS,
                    table,
                    "the table has %d columns".formatted(read.columns().size()),
                    "what is to be joined stands in two columns");
            return Optional.empty();
        }
        return Optional.of(new AnswerSpace.Match(read));
    }

    private void report(Attributes attributes, String message, String hint) {
        document.diagnostics()
                .report(Code.ANSWER_WITHOUT_WORDS, attributes.place("answer"), message, hint);
    }
}
