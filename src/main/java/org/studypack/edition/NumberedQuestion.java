package org.studypack.edition;

import org.studypack.pack.Question;

/**
 * A question with the number it carries everywhere in one edition.
 *
 * @param number from 1, through all sections
 * @param lines the answer lines it is printed with; 0 for none
 */
public record NumberedQuestion(int number, Question question, int lines) {}
