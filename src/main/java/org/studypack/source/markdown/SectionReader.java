package org.studypack.source.markdown;

import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.pack.Question;
import org.studypack.pack.Section;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one section of the guide: title, prose, questions. */
final class SectionReader {
    private final MarkdownDocument document;
    private final SectionRules rules;

    SectionReader(MarkdownDocument document, SectionRules rules) {
        this.document = document;
        this.rules = rules;
    }

    Optional<Section> read() {
        List<Node> nodes = document.blocks();
        Optional<Heading> title =
                nodes.stream()
                        .limit(1)
                        .filter(node -> node instanceof Heading h && h.getLevel() == 1)
                        .map(Heading.class::cast)
                        .findFirst();
        if (title.isEmpty()) {
            reportNoTitle(nodes);
        }
        Attributes attributes = title.map(this::attributes).orElseGet(this::noAttributes);
        String id = id(attributes);
        BlockReader blocks = new BlockReader(document, new Footnotes(document, id), true);
        return read(title, id, nodes, blocks);
    }

    private Optional<Section> read(
            Optional<Heading> title, String id, List<Node> nodes, BlockReader blocks) {
        List<Inline> words = title.map(blocks.inlines()::read).orElse(List.of());
        title.ifPresent(heading -> document.requireShort(heading, words));
        List<Node> rest = nodes.subList(title.isPresent() ? 1 : 0, nodes.size());
        int opening = questionsFrom(rest);
        List<Node> prose = rest.subList(0, opening);
        new LikelyQuestions(document).remark(prose, opening == rest.size());
        List<Block> body = blocks.read(prose);
        List<Inline> questionsTitle = List.of();
        List<Question> questions = List.of();
        Optional<AnswerSpace> notes = Optional.empty();
        if (opening < rest.size()) {
            Node heading = rest.get(opening);
            notes = notes(questionsAttributes(heading));
            questionsTitle = blocks.inlines().read(heading);
            document.requireShort(heading, questionsTitle);
            questions = questions(heading, rest.subList(opening + 1, rest.size()), id, blocks);
        }
        blocks.inlines().footnotes().reportUnused();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return checked(
                new Section(
                        id,
                        words,
                        body,
                        questionsTitle,
                        questions,
                        notes,
                        document.at(title.get())),
                prose.isEmpty());
    }

    private Optional<Section> checked(Section section, boolean empty) {
        if (Inline.plain(section.title()).isBlank()) {
            document.diagnostics()
                    .report(Code.NO_SECTION_TITLE, section.location(), "the title has no words");
        }
        if (empty) {
            document.diagnostics()
                    .report(
                            Code.EMPTY_SECTION,
                            section.location(),
                            "the section has no text",
                            "write a paragraph between the title and the questions");
        }
        return section.body().isEmpty() ? Optional.empty() : Optional.of(section);
    }

    private void reportNoTitle(List<Node> nodes) {
        String hint = "begin the file with `# ` and the section's title";
        if (nodes.isEmpty()) {
            document.report(Code.NO_SECTION_TITLE, document.root(), "the section is empty", hint);
        } else {
            document.report(
                    Code.NO_SECTION_TITLE,
                    nodes.getFirst(),
                    "the section does not begin with its title",
                    hint);
        }
    }

    private Attributes attributes(Heading title) {
        Attributes attributes = TrailingBraces.take(title, document);
        attributes.refuseOthers(Set.of(), Set.of(), document.diagnostics());
        return attributes;
    }

    private Attributes noAttributes() {
        return Attributes.none(document.at(document.root()));
    }

    private String id(Attributes attributes) {
        Location at = attributes.location();
        if (attributes.id().isPresent()) {
            document.references().declare(attributes.id().get(), at);
            return attributes.id().get();
        }
        return document.references().make(rules.defaultId(), at);
    }

    /** The place of the heading that opens the questions; the end where there is none. */
    private int questionsFrom(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Heading heading
                    && heading.getLevel() > 1
                    && opensQuestions(heading, nodes.subList(i + 1, nodes.size()))) {
                return i;
            }
        }
        return nodes.size();
    }

    /** A heading worded like one over questions opens them where a list or nothing else follows. */
    private boolean opensQuestions(Heading heading, List<Node> after) {
        if (heading.getLastChild() instanceof AttributesNode braces
                && braces.content().matches("(?s).*\\.questions\\b.*")) {
            return true;
        }
        boolean last = after.stream().noneMatch(Heading.class::isInstance);
        boolean list = !after.isEmpty() && after.getFirst() instanceof ListBlock;
        return ((last || list) && rules.opensQuestions(MarkdownDocument.words(heading)))
                || (list
                        && rules.likelyOpensQuestions(MarkdownDocument.words(heading))
                        && LikelyQuestions.are((ListBlock) after.getFirst()));
    }

    private Attributes questionsAttributes(Node heading) {
        Attributes attributes = TrailingBraces.take(heading, document);
        attributes.refuseOthers(Set.of("questions"), Set.of("notes"), document.diagnostics());
        if (attributes.id().isPresent()) {
            document.diagnostics()
                    .report(
                            Code.MALFORMED_ATTRIBUTES,
                            attributes.location(),
                            "the heading over the questions has no id",
                            "each question has one; write `{.questions}` here");
        }
        return attributes;
    }

    /**
     * Room for notes after all questions: {@code notes=8}, {@code notes=30mm}, {@code notes=fill}.
     */
    private Optional<AnswerSpace> notes(Attributes attributes) {
        return AnswerSizes.notes(attributes, document.diagnostics());
    }

    private List<Question> questions(
            Node heading, List<Node> after, String section, BlockReader blocks) {
        if (after.isEmpty() || !(after.getFirst() instanceof ListBlock list)) {
            document.report(
                    Code.NO_QUESTION_LIST,
                    after.isEmpty() ? heading : after.getFirst(),
                    "no list follows the heading over the questions",
                    "write each question after `- `, directly under the heading");
            return List.of();
        }
        if (after.size() > 1) {
            Node next = after.get(1);
            document.report(
                    Code.AFTER_QUESTIONS,
                    next,
                    next instanceof ListBlock
                            ? "a second list of questions begins here"
                            : "something stands after the questions",
                    next instanceof ListBlock
                            ? "begin all questions with the same mark"
                            : "questions end a section; indent what belongs to a question by two"
                                    + " spaces");
        }
        return new QuestionReader(document, blocks, section).read(list);
    }
}
