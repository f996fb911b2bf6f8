package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.wording.WordCount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reading guide as its document has it.
 *
 * @param named its title
 * @param sections empty where the document holds no text
 * @param notes the footnotes that its sections call, by their labels
 */
record ForeignGuide(
        GuideTitle named, List<Section> sections, Map<String, List<ForeignBlock>> notes) {

    ForeignGuide {
        sections = List.copyOf(sections);
        notes = new LinkedHashMap<>(notes);
    }

    /**
     * Text under one title, with its questions.
     *
     * @param origin of the title; that of the first block where the title is not the document's
     * @param titleIsOurs whether the import had to name it
     * @param body never empty; a sentence of ours where the document has questions alone
     * @param bodyIsOurs whether the import had to write it
     * @param questionsTitle the words over the questions; empty where there are no questions
     */
    record Section(
            List<ForeignInline> title,
            Origin origin,
            boolean titleIsOurs,
            List<ForeignBlock> body,
            boolean bodyIsOurs,
            Optional<ForeignBlock> questionsTitle,
            List<Question> questions) {

        Section {
            title = List.copyOf(title);
            body = List.copyOf(body);
            questions = List.copyOf(questions);
        }

        Section withQuestions(List<Question> other) {
            return new Section(title, origin, titleIsOurs, body, bodyIsOurs, questionsTitle, other);
        }

        /** With other text; empty where there is none. */
        Optional<Section> withBody(List<ForeignBlock> other) {
            return other.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Section(
                                    title,
                                    origin,
                                    titleIsOurs,
                                    other,
                                    bodyIsOurs,
                                    questionsTitle,
                                    questions));
        }

        String plainTitle() {
            return ForeignInline.plain(title).strip();
        }

        /** From its title to its last block. */
        Origin whole() {
            return origin.to(
                    questions.isEmpty()
                            ? body.getLast().origin()
                            : questions.getLast().own().getLast().origin());
        }

        /** All that it holds but its titles, in order. */
        List<ForeignBlock> blocks() {
            List<ForeignBlock> blocks = new ArrayList<>(body);
            questions.forEach(question -> blocks.addAll(question.blocks()));
            return blocks;
        }
    }

    /**
     * A question for discussion. Its blocks are in the depth of the list that they stood in.
     *
     * @param text what is asked, with sub-questions and blanks; never empty
     * @param notes answers, and what else is for whoever leads the evening
     * @param key its answer in a list of answers, which stands below other questions
     */
    record Question(List<ForeignBlock> text, List<ForeignBlock> notes, List<ForeignBlock> key) {
        Question {
            text = List.copyOf(text);
            notes = List.copyOf(notes);
            key = List.copyOf(key);
        }

        Question withNotes(List<ForeignBlock> other) {
            return new Question(text, other, key);
        }

        Question withKey(List<ForeignBlock> more) {
            List<ForeignBlock> answers = new ArrayList<>(key);
            answers.addAll(more);
            return new Question(text, notes, answers);
        }

        /** All that stands in its place; the answer in a list of answers does not. */
        List<ForeignBlock> own() {
            List<ForeignBlock> blocks = new ArrayList<>(text);
            blocks.addAll(notes);
            return blocks;
        }

        /** All that is for whoever leads the evening. */
        List<ForeignBlock> forLeader() {
            List<ForeignBlock> blocks = new ArrayList<>(notes);
            blocks.addAll(key);
            return blocks;
        }

        List<ForeignBlock> blocks() {
            List<ForeignBlock> blocks = own();
            blocks.addAll(key);
            return blocks;
        }
    }

    /** Empty where the document names none. */
    String title() {
        return named.title();
    }

    /** Empty where there is none. */
    String subtitle() {
        return named.subtitle();
    }

    ForeignGuide withTitle(String other) {
        return new ForeignGuide(named.withTitle(other), sections, notes);
    }

    int questions() {
        return sections.stream().mapToInt(s -> s.questions().size()).sum();
    }

    /** Paragraphs and list items of the text, without headings and questions. */
    int paragraphs() {
        return (int)
                sections.stream()
                        .flatMap(s -> s.body().stream())
                        .filter(b -> !(b instanceof ForeignBlock.Heading))
                        .count();
    }

    /** Words of the document that are in it; what the import gave is not counted. */
    int words() {
        int count = named.words();
        for (Section section : sections) {
            count += section.titleIsOurs() ? 0 : WordCount.of(section.plainTitle());
            count += section.questionsTitle().map(ForeignBlock::words).orElse(0);
            List<ForeignBlock> blocks = section.blocks();
            count +=
                    blocks.subList(section.bodyIsOurs() ? 1 : 0, blocks.size()).stream()
                            .mapToInt(ForeignBlock::words)
                            .sum();
        }
        for (List<ForeignBlock> note : notes.values()) {
            count += note.stream().mapToInt(ForeignBlock::words).sum();
        }
        return count;
    }
}
