package org.studypack.book;

import java.util.List;

/**
 * The words of a publication in reading order, so that what was made can be compared with what was
 * meant.
 *
 * <p>Words are split at white space, soft hyphens are left out, and nothing else is changed. Words
 * of the cover, of the contents page, of running heads and of folios do not count: they are the
 * formats' own.
 *
 * @param flow the words of the text, footnotes apart; footnote calls left out
 * @param notes the words of each footnote in the order of their calls, its number left out
 */
public record Wording(List<String> flow, List<List<String>> notes) {
    public Wording {
        flow = List.copyOf(flow);
        notes = notes.stream().map(List::copyOf).toList();
    }
}
