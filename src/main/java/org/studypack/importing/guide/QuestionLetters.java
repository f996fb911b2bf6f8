package org.studypack.importing.guide;

import org.studypack.importing.wording.Phrases;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The letters before questions and their answers, as in {@code Q: … A: …} or {@code В1: … О1: …}. A
 * letter that begins an answer in one language begins a question in another, so that a list keeps
 * to the languages of its first question.
 */
final class QuestionLetters {
    /** What stands after such a letter. */
    private static final String SIGN = "(?:\\s?\\d{1,3})?\\s?[:：]\\s+(?=\\S)";

    private static final Pattern ANSWER_MARK =
            Pattern.compile(Phrases.anyOf("answer-letter") + "(?:\\s?\\d{1,3})?\\s?[:：]");

    private final Pattern answer;

    private QuestionLetters(Pattern answer) {
        this.answer = answer;
    }

    /** Those of a list; empty where its first question begins without such a letter or word. */
    static Optional<QuestionLetters> of(String question) {
        String letters = answers(language -> begins(question, language));
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new QuestionLetters(Pattern.compile("^(?:%s)%s".formatted(letters, SIGN))));
    }

    private static boolean begins(String question, String language) {
        String letter = Phrases.of(language, "question-letter").orElse("");
        return !letter.isEmpty()
                && Pattern.compile("^(?:%s)(?:\\s?\\d{1,3})?\\s?[-:：.)–]".formatted(letter))
                        .matcher(question)
                        .find();
    }

    private static String answers(Predicate<String> languages) {
        return StreamSupport.stream(Phrases.languages().spliterator(), /* parallel= */ false)
                .filter(languages)
                .flatMap(language -> Phrases.of(language, "answer-letter").stream())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** How many characters the mark of an answer takes with which words begin; 0 for none. */
    int answerMark(String words) {
        Matcher mark = answer.matcher(words);
        return mark.find() ? mark.end() : 0;
    }

    /** Whether what an item is counted with is the mark of an answer. */
    static boolean isAnswer(String number) {
        return ANSWER_MARK.matcher(number).matches();
    }
}
