package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.MarkdownNotes;

import java.util.List;
import java.util.Optional;

/**
 * A reading guide as its document has it.
 *
 * @param title empty where the document names none
 * @param subtitle empty where there is none
 * @param sections never empty
 * @param defined footnotes and addresses that its sections use
 */
record ForeignGuide(String title, String subtitle, List<Section> sections, MarkdownNotes defined) {

    ForeignGuide {
        sections = List.copyOf(sections);
    }

    /**
     * Text under one title, with its questions.
     *
     * @param line of the title; that of the first block where the title is not the document's
     * @param titleIsOurs whether the import had to name it
     * @param body paragraphs, list items, headings below the title, and what is kept as it stands
     * @param questionsTitle the words over the questions; empty where there are no questions
     */
    record Section(
            String title,
            int line,
            boolean titleIsOurs,
            List<ForeignBlock> body,
            Optional<ForeignBlock> questionsTitle,
            List<Question> questions) {

        Section {
            body = List.copyOf(body);
            questions = List.copyOf(questions);
        }

        int lastLine() {
            if (!questions.isEmpty()) {
                return questions.getLast().paragraphs().getLast().lastLine();
            }
            return body.isEmpty() ? line : body.getLast().lastLine();
        }
    }

    /**
     * A question for discussion.
     *
     * @param paragraphs never empty
     */
    record Question(List<ForeignBlock> paragraphs) {
        Question {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    ForeignGuide withTitle(String other) {
        return new ForeignGuide(other, subtitle, sections, defined);
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
                        .filter(b -> !(b instanceof ForeignBlock.Rule))
                        .count();
    }
}
