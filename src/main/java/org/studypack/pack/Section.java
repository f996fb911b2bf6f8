package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/**
 * A section of the reading guide: prose that ends with its questions.
 *
 * @param id unique in the pack
 * @param body never empty
 * @param questionsTitle the author's heading over the questions; empty where there are no questions
 * @param notes room for notes after all questions, where the author wants some
 * @param location of the title
 */
public record Section(
        String id,
        List<Inline> title,
        List<Block> body,
        List<Inline> questionsTitle,
        List<Question> questions,
        Optional<AnswerSpace> notes,
        Location location) {

    public Section {
        title = List.copyOf(title);
        body = List.copyOf(body);
        questionsTitle = List.copyOf(questionsTitle);
        questions = List.copyOf(questions);
    }
}
