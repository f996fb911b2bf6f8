package org.studypack.edition;

import org.studypack.pack.Question;

import java.util.Optional;

/**
 * A question with the number it carries everywhere in one edition.
 *
 * @param number from 1, through all sections
 * @param label its permanent label, the id, where a selection changed its number; it is printed
 *     beside the number
 * @param lines the answer lines it is printed with; 0 for none
 */
public record NumberedQuestion(int number, Optional<String> label, Question question, int lines) {}
