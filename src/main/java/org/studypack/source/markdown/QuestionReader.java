package org.studypack.source.markdown;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.pack.Question;
import org.studypack.words.Spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the questions of a section from the items of a list. */
final class QuestionReader {
    private static final int MOST_MINUTES = 600;

    /** The kinds of answer spaces as people write them; a test compares them with the type. */
    static final SequencedMap<String, Function<AnswerSize, AnswerSpace>> SPACES = spaces();

    private static final List<String> NAMES =
            Stream.concat(Stream.of("answer", "minutes"), AnswerSizes.NAMES.stream()).toList();

    private final MarkdownDocument document;
    private final BlockReader blocks;
    private final String section;

    QuestionReader(MarkdownDocument document, BlockReader blocks, String section) {
        this.document = document;
        this.blocks = blocks;
        this.section = section;
    }

    private static SequencedMap<String, Function<AnswerSize, AnswerSpace>> spaces() {
        SequencedMap<String, Function<AnswerSize, AnswerSpace>> spaces = new LinkedHashMap<>();
        spaces.put("ruled", AnswerSpace.Ruled::new);
        spaces.put("dotted", AnswerSpace.Dotted::new);
        spaces.put("grid", AnswerSpace.Grid::new);
        spaces.put("box", AnswerSpace.Box::new);
        return Collections.unmodifiableSequencedMap(spaces);
    }

    List<Question> read(ListBlock list) {
        List<Question> questions = new ArrayList<>();
        List<Node> items = MarkdownDocument.children(list);
        for (int i = 0; i < items.size(); i++) {
            question(items.get(i), i + 1).ifPresent(questions::add);
        }
        return questions;
    }

    /** A question's text ends with the paragraph that has the braces, or with its first one. */
    private Optional<Question> question(Node item, int place) {
        List<Node> nodes = MarkdownDocument.children(item);
        Optional<Node> last =
                nodes.stream()
                        .filter(QuestionReader::hasBraces)
                        .findFirst()
                        .or(() -> nodes.stream().filter(Paragraph.class::isInstance).findFirst());
        if (last.isEmpty()) {
            reportEmpty(item);
            return Optional.empty();
        }
        Attributes attributes = TrailingBraces.take(last.get(), document);
        int end = nodes.indexOf(last.get()) + 1;
        List<Block> text = blocks.parts(nodes.subList(0, end));
        if (text.isEmpty()) {
            reportEmpty(item);
            return Optional.empty();
        }
        attributes.refuseOthers(Set.of(), NAMES, document.diagnostics());
        Location at = document.at(nodes.indexOf(last.get()) == 0 ? last.get() : item);
        return Optional.of(
                new Question(
                        id(attributes, place, at),
                        text,
                        space(attributes),
                        attributes.integer("minutes", 1, MOST_MINUTES, document.diagnostics()),
                        blocks.parts(nodes.subList(end, nodes.size())),
                        at));
    }

    private static boolean hasBraces(Node node) {
        return node instanceof Paragraph && TrailingBraces.at(node);
    }

    private void reportEmpty(Node item) {
        document.report(Code.EMPTY_QUESTION, item, "a question without words", "take the item out");
    }

    private String id(Attributes attributes, int place, Location at) {
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

    private AnswerSpace space(Attributes attributes) {
        Function<AnswerSize, AnswerSpace> kind = kind(attributes);
        return kind.apply(AnswerSizes.read(attributes, document.diagnostics()));
    }

    private Function<AnswerSize, AnswerSpace> kind(Attributes attributes) {
        String written = attributes.values().getOrDefault("answer", "ruled");
        if (!SPACES.containsKey(written)) {
            document.diagnostics()
                    .report(
                            Code.MALFORMED_ATTRIBUTES,
                            attributes.location(),
                            "unknown answer space `%s`".formatted(written),
                            Spelling.hint(written, SPACES.keySet()));
        }
        return SPACES.getOrDefault(written, AnswerSpace.Ruled::new);
    }
}
