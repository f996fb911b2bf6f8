package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportText;
import org.studypack.importing.wording.Phrases;
import org.studypack.words.QuestionSign;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells headings from short paragraphs, and makes {@link Heading}s of them: where a document marks
 * its headings, those are the headings; else lines in capitals; else short lines without a full
 * stop that stand between paragraphs.
 */
final class SectionHeadings {
    private static final int LONGEST = 14;
    private static final int LEVEL = 2;
    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?:%s)\\s?:?".formatted(Phrases.anyOf("introduction-headings")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<ForeignBlock> blocks;
    private final NavigableMap<Integer, Integer> questions;

    /** How many short lines stand in a row up to each block; 0 for any other block. */
    private final int[] linesUpTo;

    /** How many stand in a row from each block on. */
    private final int[] linesFrom;

    private SectionHeadings(List<ForeignBlock> blocks, NavigableMap<Integer, Integer> questions) {
        this.blocks = blocks;
        this.questions = questions;
        this.linesUpTo = new int[blocks.size() + 1];
        this.linesFrom = new int[blocks.size() + 1];
        countLines();
    }

    /** Each row of lines is counted once: a poem may be as long as a book. */
    private void countLines() {
        for (int i = 1; i < blocks.size(); i++) {
            linesUpTo[i] = isLineOfRow(i) ? linesUpTo[i - 1] + 1 : 0;
        }
        for (int i = blocks.size() - 1; i > 0; i--) {
            linesFrom[i] = linesUpTo[i] > 0 ? linesFrom[i + 1] + 1 : 0;
        }
    }

    /**
     * The blocks, with headings where headings are. The first block, a title, is left alone; of
     * others that ask it is noted.
     */
    static List<ForeignBlock> mark(List<ForeignBlock> blocks, ImportNotes notes) {
        SectionHeadings headings = new SectionHeadings(blocks, QuestionRuns.find(blocks));
        List<ForeignBlock> marked = new ArrayList<>(blocks.subList(0, Math.min(1, blocks.size())));
        boolean explicit = headings.count(Heading.class::isInstance) > 0;
        boolean capitals = !explicit && headings.count(SectionHeadings::isCapitals) > 1;
        for (int i = 1; i < blocks.size(); i++) {
            boolean heading =
                    !explicit
                            && !headings.isQuestions(i)
                            && (capitals ? isCapitals(blocks.get(i)) : headings.isShortLine(i));
            ForeignBlock block = blocks.get(i);
            marked.add(
                    heading
                            ? asHeading(block)
                            : headings.introduction(i).map(h -> (ForeignBlock) h).orElse(block));
            if (heading && QuestionRuns.asks(block)) {
                notes.open(
                        "Whether this is a question, and no title (%s): %s"
                                .formatted(
                                        block.origin().described(),
                                        ReportText.quoted(block.text())));
            }
        }
        return marked;
    }

    private int count(Predicate<ForeignBlock> kind) {
        int count = 0;
        for (int i = 1; i < blocks.size(); i++) {
            boolean questionsTitle = questions.containsKey(i);
            count += !questionsTitle && kind.test(blocks.get(i)) ? 1 : 0;
        }
        return count;
    }

    private boolean isQuestions(int index) {
        var run = questions.floorEntry(index);
        return run != null && index < run.getValue();
    }

    private static boolean isCapitals(ForeignBlock block) {
        return block instanceof Paragraph paragraph
                && paragraph.alone()
                && paragraph.words() <= LONGEST
                && WrappedLines.isCapitals(paragraph.text());
    }

    private boolean isShortLine(int index) {
        return couldBeHeading(index) && opensProse(index) && !amongShortLines(index);
    }

    private boolean couldBeHeading(int index) {
        ForeignBlock block = blocks.get(index);
        boolean line =
                switch (block) {
                    case Paragraph paragraph -> paragraph.alone();
                    case Item item -> isNumberedLine(index, item);
                    default -> false;
                };
        String text = block.text();
        int first = text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
        return line
                && block.words() <= LONGEST
                && !Character.isLowerCase(first)
                && !text.endsWith(",")
                && (QuestionSign.ends(text) || !WrappedLines.endsSentence(text));
    }

    /** {@code 1. Title}: an item of a list that has no other items next to it. */
    private boolean isNumberedLine(int index, Item item) {
        boolean itemBefore =
                index > 0 && blocks.get(index - 1) instanceof Item && !isQuestions(index - 1);
        boolean itemAfter = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Item;
        return item.opens() && item.number().matches("\\d+[.)]") && !itemBefore && !itemAfter;
    }

    private boolean opensProse(int index) {
        if (index + 1 >= blocks.size() || blocks.get(index + 1) instanceof ForeignBlock.Rule) {
            return false;
        }
        boolean answered =
                !QuestionRuns.asks(blocks.get(index)) || blocks.get(index + 1).words() > LONGEST;
        return answered && (!(blocks.get(index + 1) instanceof Item) || couldBeHeading(index + 1));
    }

    /** A row of three short lines or more is verse or an address, not headings. */
    private boolean amongShortLines(int index) {
        return linesUpTo[index - 1] + 1 + linesFrom[index + 1] > 2;
    }

    private boolean isLineOfRow(int index) {
        return !isQuestions(index)
                && blocks.get(index) instanceof Paragraph
                && couldBeHeading(index);
    }

    /**
     * A line such as <i>Preface</i> over what stands before the first heading, as a heading like
     * that one.
     */
    private Optional<Heading> introduction(int index) {
        boolean line =
                blocks.get(index) instanceof Paragraph paragraph
                        && paragraph.alone()
                        && INTRODUCTION.matcher(paragraph.text().strip()).matches()
                        && index + 1 < blocks.size()
                        && !(blocks.get(index + 1) instanceof Heading);
        boolean first =
                line && blocks.subList(1, index).stream().noneMatch(Heading.class::isInstance);
        return first
                ? blocks.subList(index, blocks.size()).stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .findFirst()
                        .map(
                                next ->
                                        new Heading(
                                                next.level(),
                                                blocks.get(index).content(),
                                                blocks.get(index).origin()))
                : Optional.empty();
    }

    private static Heading asHeading(ForeignBlock block) {
        List<ForeignInline> words = new ArrayList<>();
        if (block instanceof Item item) {
            words.add(new ForeignInline.Text(item.number() + " "));
        }
        words.addAll(block.content());
        return new Heading(LEVEL, words, block.origin());
    }
}
