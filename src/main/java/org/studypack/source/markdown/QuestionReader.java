package org.studypack.source.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.pack.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the questions of a section from the items of a list. */
final class QuestionReader {
    private static final int MOST_MINUTES = 600;

    private static final List<String> NAMES = List.of("answer", "minutes");

    private final MarkdownDocument document;
    private final BlockReader blocks;
    private final String section;

    QuestionReader(MarkdownDocument document, BlockReader blocks, String section) {
        this.document = document;
        this.blocks = blocks;
        this.section = section;
    }

    List<Question> read(ListBlock list) {
        List<Question> questions = new ArrayList<>();
        List<Node> items = MarkdownDocument.children(list);
        for (int i = 0; i < items.size(); i++) {
            question(items.get(i), i + 1).ifPresent(questions::add);
        }
        return questions;
    }

    private Optional<Question> question(Node item, int place) {
        List<Node> nodes = MarkdownDocument.children(item);
        LooseAttributes loose = new LooseAttributes(document);
        nodes.stream().filter(Paragraph.class::isInstance).forEach(loose::endAtBraces);
        Optional<Node> last = last(nodes);
        if (last.isEmpty()) {
            reportEmpty(item);
            return Optional.empty();
        }
        Attributes attributes = TrailingBraces.take(last.get(), document);
        boolean named = loose.remark(last.get());
        Parts parts = Parts.of(nodes, last.get(), AnswerReader.showsBlock(attributes));
        List<Block> text = blocks.parts(parts.asked);
        if (text.isEmpty()) {
            reportEmpty(item);
            return Optional.empty();
        }
        AnswerReader answer = answer(attributes, parts.after);
        Location at = document.at(nodes.getFirst().equals(last.get()) ? last.get() : item);
        String id = id(attributes, place, at, named);
        AnswerSpace space = answer.read();
        return Optional.of(
                new Question(
                        id,
                        text,
                        space,
                        attributes.integer("minutes", 1, MOST_MINUTES, document.diagnostics()),
                        blocks.parts(parts.after.subList(answer.taken(), parts.after.size())),
                        at));
    }

    /** A question's text ends with the paragraph that has the braces, or with its first one. */
    private static Optional<Node> last(List<Node> nodes) {
        return nodes.stream()
                .filter(QuestionReader::hasBraces)
                .findFirst()
                .or(() -> nodes.stream().filter(Paragraph.class::isInstance).findFirst());
    }

    private AnswerReader answer(Attributes attributes, List<Node> after) {
        AnswerReader answer = new AnswerReader(document, blocks, attributes, after);
        attributes.refuseOthers(
                Set.of(),
                Stream.concat(answer.names().stream(), NAMES.stream()).toList(),
                document.diagnostics());
        answer.requireKnownKind();
        return answer;
    }

    /**
     * The item of a question.
     *
     * @param asked its text
     * @param after what its answer space shows, and notes for leaders
     */
    private record Parts(List<Node> asked, List<Node> after) {
        /**
         * @param last of the text
         * @param showsBlock whether the answer space shows a block
         */
        static Parts of(List<Node> nodes, Node last, boolean showsBlock) {
            int end = nodes.indexOf(last) + 1;
            boolean above = showsBlock && standsBelowBlock(last, end);
            int asked = above ? end - 2 : end;
            List<Node> after = new ArrayList<>(nodes.subList(asked, nodes.size()));
            if (above) {
                after.remove(1);
            }
            return new Parts(nodes.subList(0, asked), after);
        }
    }

    /**
     * Whether braces stand alone below a list, a table or a quotation that is not the question
     * itself, as an import writes them: then that may be what their answer space shows.
     */
    private static boolean standsBelowBlock(Node braces, int end) {
        return end > 2
                && braces.getFirstChild() == null
                && (braces.getPrevious() instanceof ListBlock
                        || braces.getPrevious() instanceof TableBlock
                        || braces.getPrevious() instanceof BlockQuote);
    }

    private static boolean hasBraces(Node node) {
        return node instanceof Paragraph && TrailingBraces.at(node);
    }

    private void reportEmpty(Node item) {
        document.report(Code.EMPTY_QUESTION, item, "a question without words", "take the item out");
    }

    /**
     * The id that is written, or else made.
     *
     * @param meant whether one was meant, which was reported
     */
    private String id(Attributes attributes, int place, Location at, boolean meant) {
        CrossReferences references = document.references();
        if (attributes.id().isPresent()) {
            references.declare(attributes.id().get(), attributes.location());
            return attributes.id().get();
        }
        int number = place;
        while (!references.isFree(section + "-" + number)) {
            number++;
        }
        String id = references.make(section + "-" + number, at);
        if (meant) {
            return id;
        }
        document.diagnostics()
                .report(
                        Code.QUESTION_WITHOUT_ID,
                        at,
                        "the question has no id, so its label may change when others come or go",
                        attributes.isEmpty()
                                ? "write `{#%s}` after the question".formatted(id)
                                : "write `#%s` first in the braces".formatted(id));
        return id;
    }
}
