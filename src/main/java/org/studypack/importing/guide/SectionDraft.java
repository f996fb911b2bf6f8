package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineCut;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.line.ItemMark;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.wording.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The section that is being read. */
final class SectionDraft {
    private static final int LONGEST_NUMBER = 200;

    /** A numeral as it is built: not all words of its letters are one. */
    private static final String ROMAN =
            "(?=[IVXLC])(?-iu:C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
                    + "|c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:\\p{L}+\\.?\\s+)?(?:\\d+|%s|%s)[.:)]?"
                            .formatted(ROMAN, Phrases.anyOf("number-words")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<ForeignInline> title;
    private final Origin origin;
    private final boolean titleIsOurs;
    private final List<ForeignBlock> body = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private Optional<ForeignBlock> questionsTitle = Optional.empty();
    private int level = 1;

    private SectionDraft(List<ForeignInline> title, Origin origin, boolean titleIsOurs) {
        this.title = title;
        this.origin = origin;
        this.titleIsOurs = titleIsOurs;
    }

    static SectionDraft of(Heading heading) {
        return new SectionDraft(heading.content(), heading.origin(), false);
    }

    static SectionDraft ours(String title, Origin origin) {
        return new SectionDraft(List.of(new ForeignInline.Text(title)), origin, true);
    }

    /** With the title that follows a bare number, after a colon. */
    SectionDraft followedBy(Heading heading) {
        List<ForeignInline> both = new ArrayList<>(title);
        both.add(new ForeignInline.Text(": "));
        both.addAll(heading.content());
        return new SectionDraft(both, origin, false);
    }

    Origin origin() {
        return origin;
    }

    /** Whether its title is a number alone, with or without a word before it. */
    boolean isNumber() {
        return NUMBER.matcher(plainTitle()).matches();
    }

    /** Whether its title is words alone, as that of a guide is. */
    boolean isPlain() {
        return title.stream().allMatch(ForeignInline.Text.class::isInstance);
    }

    String plainTitle() {
        return ForeignInline.plain(title).strip();
    }

    boolean hasQuestions() {
        return !questions.isEmpty();
    }

    /** Whether the document gives a title and has nothing under it so far. */
    boolean isBareTitle() {
        return !titleIsOurs && body.isEmpty() && questions.isEmpty();
    }

    /** Whether its title may be followed by another. */
    boolean isShort() {
        return plainTitle().length() <= LONGEST_NUMBER;
    }

    /**
     * Adds text. A heading that is more than one level deeper than the one before is raised; one
     * that is worded as over questions, and has none, is words alone: a pack would look for them.
     */
    void add(ForeignBlock block) {
        if (block instanceof Heading heading && QuestionsHeading.isWorded(heading)) {
            body.add(BoldLine.of(heading));
        } else if (block instanceof Heading heading) {
            level = Math.clamp(heading.level(), 2, Math.min(6, level + 1));
            body.add(heading.atLevel(level));
        } else {
            body.add(block);
        }
    }

    /**
     * Takes questions.
     *
     * @param lead lines before the first, which go into it
     */
    void ask(ForeignBlock heading, List<ForeignBlock> lead, List<ForeignBlock> run) {
        questionsTitle = Optional.of(heading);
        List<ForeignBlock> question = new ArrayList<>();
        int depth = run.getFirst().depth();
        for (ForeignBlock line : lead) {
            question.add(BoldLine.in(depth, line));
        }
        boolean waiting = false;
        int below = QuestionRuns.below(run);
        for (int i = 0; i < run.size(); i++) {
            boolean over = i > 0 && GroupLines.opens(run, i, below);
            boolean asked = i == 0 || QuestionRuns.opens(run, i, below);
            if (i > 0 && (over || (asked && !waiting))) {
                questions.add(LeaderNotes.divide(question));
                question.clear();
            }
            waiting = over || (waiting && !asked);
            ForeignBlock block = run.get(i);
            boolean loose = asked && i > 0 && block instanceof Paragraph;
            question.add(waiting ? BoldLine.in(depth, block) : loose ? withoutMark(block) : block);
        }
        questions.add(LeaderNotes.divide(question));
    }

    /** A question without what it is counted with, where its document does not mark that. */
    private static ForeignBlock withoutMark(ForeignBlock block) {
        return ItemMark.of(block.text().replace('\u00A0', ' '))
                .filter(ItemMark::isCounted)
                .<ForeignBlock>map(
                        mark ->
                                new Paragraph(
                                        InlineCut.after(block.content(), mark.length()),
                                        block.origin(),
                                        true))
                .orElse(block);
    }

    /**
     * The section; empty where there is nothing in it.
     *
     * @param alone what stands in place of a text where the document has questions alone
     */
    Optional<Section> finished(String alone) {
        if (body.isEmpty() && questions.isEmpty()) {
            return Optional.empty();
        }
        boolean bodyIsOurs = body.isEmpty();
        if (bodyIsOurs) {
            body.add(new Paragraph(List.of(new ForeignInline.Text(alone)), origin, true));
        }
        return Optional.of(
                new Section(
                        title, origin, titleIsOurs, body, bodyIsOurs, questionsTitle, questions));
    }
}
