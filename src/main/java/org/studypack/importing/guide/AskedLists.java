package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.ForeignBlock.Role;
import org.studypack.importing.foreign.ForeignInline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lists of questions whose marks a document does not mark as such: after a line that is worded as
 * one over questions, paragraphs that are counted in turn become items.
 */
final class AskedLists {
    /** How many blocks may stand between two questions, and words in a line over the first. */
    private static final int BETWEEN = 12;

    private static final int LONG = 25;
    private static final Pattern SENTENCE = Pattern.compile("[.?!:;…)\\]”»\"_]\\s+");

    private static final Pattern CHOICE = Pattern.compile("^B\\s?[:：]");

    private final List<ForeignBlock> blocks;
    private final List<ForeignBlock> made = new ArrayList<>();

    private AskedLists(List<ForeignBlock> blocks) {
        this.blocks = withMarks(blocks);
    }

    /** Marks that stand in a paragraph of their own, before the one that they count. */
    private static List<ForeignBlock> withMarks(List<ForeignBlock> blocks) {
        List<ForeignBlock> joined = new ArrayList<>();
        boolean asking = false;
        for (ForeignBlock block : blocks) {
            boolean counted =
                    asking
                            && block instanceof Paragraph
                            && joined.getLast() instanceof Paragraph mark
                            && isBare(mark.text());
            asking = QuestionsHeading.isWorded(block) || (asking && !(block instanceof Heading));
            if (counted) {
                List<ForeignInline> words = new ArrayList<>();
                words.add(new ForeignInline.Text(joined.getLast().text() + " "));
                words.addAll(block.content());
                joined.set(joined.size() - 1, new Paragraph(words, block.origin(), false));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean isBare(String text) {
        return QuestionMark.of(text + " x")
                .filter(mark -> mark.isCounted() && mark.length() > text.length())
                .isPresent();
    }

    /** The blocks, with items where questions are counted. */
    static List<ForeignBlock> of(List<ForeignBlock> blocks) {
        return new AskedLists(blocks).made();
    }

    private List<ForeignBlock> made() {
        int i = 0;
        while (i < blocks.size()) {
            ForeignBlock block = blocks.get(i++);
            made.add(block);
            if (QuestionsHeading.isWorded(block)) {
                i = readList(block, i);
            }
        }
        return made;
    }

    /** Reads the list under a line over questions; the index after it. */
    private int readList(ForeignBlock heading, int start) {
        int first = start;
        while (first < Math.min(blocks.size(), start + 2) && isLead(blocks.get(first))) {
            first++;
        }
        if (first >= blocks.size()) {
            return start;
        }
        Optional<QuestionMark> opening = mark(blocks.get(first), heading);
        if (opening.isEmpty() || !opening.get().opens()) {
            return start;
        }
        made.addAll(blocks.subList(start, first));
        return readItems(heading, first, opening.get());
    }

    private int readItems(ForeignBlock heading, int first, QuestionMark opening) {
        Optional<QuestionLetters> letters = QuestionLetters.of(marked(blocks.get(first)));
        QuestionMark last = opening;
        String model = "";
        int end = first;
        for (int i = first; i < blocks.size() && i < end + BETWEEN; i++) {
            ForeignBlock block = blocks.get(i);
            Optional<QuestionMark> mark = mark(block, heading);
            if (i > first && isEnd(block, mark, heading)) {
                break;
            }
            int answer = letters.map(l -> l.answerMark(spaced(block.text()))).orElse(0);
            if (answer > 0 && !isChoice(i)) {
                addBetween(end, i);
                made.add(answer(block, block.content(), answer));
                end = i + 1;
                continue;
            }
            boolean next = i == first || (mark.isPresent() && mark.get().follows(last));
            if (next && mark.isPresent()) {
                if (letters.isPresent() && i > first) {
                    addBetween(end, i);
                } else {
                    made.addAll(blocks.subList(end, i));
                }
                model = block instanceof Item item ? item.number() : model;
                last = addItems(block, mark.get(), i == first, model, letters);
                end = i + 1;
            }
        }
        return end;
    }

    /** Paragraphs between two marks of a list, whose questions and answers begin with letters. */
    private void addBetween(int from, int to) {
        for (ForeignBlock block : blocks.subList(from, to)) {
            made.add(
                    block instanceof Paragraph
                            ? new Item(block.content(), block.origin(), 1, Role.CONTINUES, "")
                            : block);
        }
    }

    /** Whether what looks like an answer is the first of several to choose from. */
    private boolean isChoice(int index) {
        return index + 1 < blocks.size()
                && blocks.get(index).text().startsWith("A")
                && CHOICE.matcher(blocks.get(index + 1).text()).find();
    }

    /**
     * An answer under a question that begins with a letter, with its own.
     *
     * @param length of the mark with which the words begin
     */
    private static ForeignBlock answer(ForeignBlock block, List<ForeignInline> words, int length) {
        String letter = ForeignInline.plain(words).substring(0, length).strip();
        List<ForeignInline> rest = InlineCut.from(words, length);
        return new Item(rest, block.origin(), 1, Role.CONTINUES, letter);
    }

    private static boolean isEnd(
            ForeignBlock block, Optional<QuestionMark> mark, ForeignBlock heading) {
        boolean other = block instanceof Heading && (mark.isEmpty() || !isUnder(block, heading));
        return other || QuestionsHeading.isWorded(block);
    }

    /** A sentence, or a line, between the words over questions and the first. */
    private static boolean isLead(ForeignBlock block) {
        return block instanceof Paragraph
                && block.words() <= LONG
                && !QuestionRuns.asks(block)
                && QuestionMark.of(spaced(block.text())).isEmpty();
    }

    private static boolean isUnder(ForeignBlock block, ForeignBlock heading) {
        return block instanceof Heading inner
                && (!(heading instanceof Heading outer) || inner.level() > outer.level());
    }

    /** The mark of a block that is no item yet. */
    private static Optional<QuestionMark> mark(ForeignBlock block, ForeignBlock heading) {
        boolean item = block instanceof Item opening && opening.opens() && opening.depth() == 1;
        boolean words = block instanceof Paragraph || isUnder(block, heading);
        if (item && block instanceof Item counted && !counted.number().isEmpty()) {
            return QuestionMark.of(counted.number() + " x");
        }
        Optional<QuestionMark> mark =
                item || words ? QuestionMark.of(spaced(block.text())) : Optional.empty();
        return item ? mark.filter(AskedLists::isSecond) : mark;
    }

    /** Whether it may stand after a bullet, and is the mark then. */
    private static boolean isSecond(QuestionMark mark) {
        return mark.isCounted() || mark.kind() == QuestionMark.Kind.BOX;
    }

    /**
     * Adds what a block asks.
     *
     * @param model how an item of the list is counted that the document marks; empty where none is
     */
    private QuestionMark addItems(
            ForeignBlock block,
            QuestionMark mark,
            boolean first,
            String model,
            Optional<QuestionLetters> letters) {
        if (block instanceof Item item && !item.number().isEmpty()) {
            made.add(block);
            return mark;
        }
        QuestionMark last = mark;
        List<ForeignInline> rest = InlineCut.from(block.content(), mark.length());
        Role role = first ? Role.BEGINS : Role.OPENS;
        while (true) {
            Optional<Found> next = next(ForeignInline.plain(rest), last);
            List<ForeignInline> words =
                    next.isPresent() ? InlineCut.between(rest, 0, next.get().at()) : rest;
            Optional<Integer> answer = letters.flatMap(l -> answerWithin(words, l));
            List<ForeignInline> asked =
                    answer.map(at -> InlineCut.between(words, 0, at)).orElse(words);
            made.add(new Item(asked, block.origin(), 1, role, last.itemNumber(model)));
            answer.map(at -> InlineCut.from(words, at))
                    .ifPresent(said -> made.add(answer(block, said, markOf(said, letters))));
            if (next.isEmpty()) {
                return last;
            }
            role = Role.OPENS;
            last = next.get().mark();
            rest = InlineCut.from(rest, next.get().at() + last.length());
        }
    }

    /** Where an answer begins in the paragraph of its question. */
    private static Optional<Integer> answerWithin(
            List<ForeignInline> words, QuestionLetters letters) {
        String plain = spaced(ForeignInline.plain(words));
        return SENTENCE.matcher(plain)
                .results()
                .map(MatchResult::end)
                .filter(at -> letters.answerMark(plain.substring(at)) > 0)
                .findFirst();
    }

    private static int markOf(List<ForeignInline> words, Optional<QuestionLetters> letters) {
        String plain = spaced(ForeignInline.plain(words));
        return letters.map(l -> l.answerMark(plain)).orElse(0);
    }

    /** The next question in one paragraph, as lines that a document does not keep apart. */
    private record Found(int at, QuestionMark mark) {}

    private static Optional<Found> next(String text, QuestionMark last) {
        if (!last.isCounted()) {
            return Optional.empty();
        }
        String plain = spaced(text);
        return SENTENCE.matcher(plain)
                .results()
                .flatMap(
                        end ->
                                QuestionMark.of(plain.substring(end.end()), last.kind())
                                        .filter(mark -> mark.number() == last.number() + 1)
                                        .filter(mark -> mark.follows(last))
                                        .map(mark -> new Found(end.end(), mark))
                                        .stream())
                .findFirst();
    }

    /** The words of a block, with the number that a document marks as such. */
    private static String marked(ForeignBlock block) {
        String number = block instanceof Item item ? item.number() : "";
        return (number + " " + spaced(block.text())).strip();
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }
}
