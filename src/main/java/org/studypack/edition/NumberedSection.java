package org.studypack.edition;

import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Design;
import org.studypack.pack.Inline;
import org.studypack.pack.Section;

import java.util.List;
import java.util.Optional;

/**
 * A section of the guide with those of its questions that are in the edition. Footnotes carry the
 * numbers they are shown with.
 *
 * @param notes room for notes after all questions, its size filled in; empty for none
 */
public record NumberedSection(
        Section section, List<NumberedQuestion> questions, Optional<AnswerSpace> notes) {
    /** Characters of a title that a card has at most. */
    private static final int ON_CARD = 160;

    private static final int ON_CARD_IN_LARGE_TYPE = 120;

    public NumberedSection {
        questions = List.copyOf(questions);
    }

    /**
     * The title as a card has it beside the number of its question: three small lines of it, and an
     * ellipsis where that is not all.
     */
    public List<Inline> titleOnCard(Design design) {
        int most =
                switch (design) {
                    case BOOK, HANDOUT -> ON_CARD;
                    case LARGE_PRINT, CLEAR_PRINT -> ON_CARD_IN_LARGE_TYPE;
                };
        String plain = Inline.plain(section.title());
        if (plain.codePointCount(0, plain.length()) <= most) {
            return section.title();
        }
        int end = plain.offsetByCodePoints(0, most);
        int space = plain.lastIndexOf(' ', end);
        String kept = plain.substring(0, space > 0 ? space : end);
        return List.of(new Inline.Text(kept.replaceFirst("[\\s\\p{P}]+$", "") + "…"));
    }
}
