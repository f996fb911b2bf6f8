package org.studypack.pack;

import java.util.List;

/**
 * How a pack is made where nobody asks for anything else.
 *
 * @param parts in their order, each at most once
 * @param lines answer lines of a question that does not say
 */
public record Defaults(List<Part> parts, QuestionPlacement questions, Paper paper, int lines) {

    public Defaults {
        parts = List.copyOf(parts);
    }
}
