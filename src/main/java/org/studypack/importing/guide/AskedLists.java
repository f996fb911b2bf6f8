package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineCut;
import org.studypack.importing.foreign.line.ItemMark;

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

    /** More characters than any mark has, with the space after it. */
    private static final int LONGEST_MARK = 100;

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
        return ItemMark.of(text + " x")
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
        Optional<ItemMark> opening =
                marks(blocks.get(first), heading).stream().filter(ItemMark::opens).findFirst();
        if (opening.isEmpty()) {
            return start;
        }
        made.addAll(blocks.subList(start, first));
        return readItems(heading, first, opening.get());
    }

    private int readItems(ForeignBlock heading, int first, ItemMark opening) {
        Optional<QuestionLetters> letters = QuestionLetters.of(marked(blocks.get(first)));
        boolean paragraphs = !(blocks.get(first) instanceof Item);
        ItemMark last = opening;
        String model = "";
        int end = first;
        for (int i = first; i < blocks.size() && i < end + BETWEEN; i++) {
            ForeignBlock block = blocks.get(i);
            List<ItemMark> marks = marks(block, heading);
            if (i > first && isEnd(block, marks, heading)) {
                break;
            }
            int answer = letters.map(l -> l.answerMark(spaced(block.text()))).orElse(0);
            if (answer > 0 && !isChoice(i)) {
                addBetween(end, i, letters.isPresent(), paragraphs);
                made.add(answer(block, block.content(), answer));
                end = i + 1;
                continue;
            }
            Optional<ItemMark> next = next(marks, last, i == first);
            boolean inner =
                    (paragraphs
                                    && block instanceof Item
                                    && goesOn(i, last, heading, Paragraph.class))
                            || (i > first
                                    && skipsLetters(next, last)
                                    && goesOn(i, last, heading, ForeignBlock.class));
            if (next.isPresent() && !inner) {
                addBetween(end, i, letters.isPresent() && i > first, paragraphs);
                model = model.isEmpty() && block instanceof Item item ? item.number() : model;
                last = addItems(block, next.get(), i == first, model, letters);
                end = i + 1;
            }
        }
        return paragraphs ? addBelow(end) : end;
    }

    private static Optional<ItemMark> next(List<ItemMark> marks, ItemMark last, boolean first) {
        return first
                ? Optional.of(last)
                : marks.stream().filter(mark -> mark.follows(last)).findFirst();
    }

    /** Whether letters are missing before a mark, as where a list within has Roman numbers. */
    private static boolean skipsLetters(Optional<ItemMark> mark, ItemMark last) {
        return mark.filter(m -> m.isLetter() && !m.isNextAfter(last)).isPresent();
    }

    /** Whether a block of a kind, from this one on, has the next number. */
    private boolean goesOn(
            int index, ItemMark last, ForeignBlock heading, Class<? extends ForeignBlock> kind) {
        for (int i = index; i < Math.min(blocks.size(), index + BETWEEN); i++) {
            ForeignBlock block = blocks.get(i);
            List<ItemMark> marks = marks(block, heading);
            if (isEnd(block, marks, heading)) {
                return false;
            }
            boolean next =
                    marks.stream()
                            .filter(mark -> mark.number() == last.number() + 1)
                            .anyMatch(mark -> mark.follows(last));
            if (kind.isInstance(block) && next) {
                return true;
            }
        }
        return false;
    }

    /** The index after the list right below the last question, which is in it. */
    private int addBelow(int index) {
        int end = index;
        while (end < blocks.size() && blocks.get(end).depth() > 0) {
            made.add(Deeper.of(blocks.get(end++)));
        }
        return end;
    }

    /**
     * What stands between two questions.
     *
     * @param letters whether questions and answers begin with letters: paragraphs are a part then
     * @param paragraphs whether the questions are paragraphs: lists are in them then
     */
    private void addBetween(int from, int to, boolean letters, boolean paragraphs) {
        for (ForeignBlock block : blocks.subList(from, to)) {
            made.add(
                    letters && block instanceof Paragraph
                            ? new Item(block.content(), block.origin(), 1, Role.CONTINUES, "")
                            : paragraphs ? Deeper.of(block) : block);
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

    private static boolean isEnd(ForeignBlock block, List<ItemMark> marks, ForeignBlock heading) {
        boolean other = block instanceof Heading && (marks.isEmpty() || !isUnder(block, heading));
        boolean labelled =
                marks.stream()
                        .filter(ItemMark::isCounted)
                        .anyMatch(mark -> mark.kind() == ItemMark.Kind.LABEL);
        return other || (QuestionsHeading.isWorded(block) && !labelled);
    }

    /** A sentence, or a line, between the words over questions and the first. */
    private static boolean isLead(ForeignBlock block) {
        return block instanceof Paragraph
                && block.words() <= LONG
                && !QuestionRuns.asks(block)
                && ItemMark.of(spaced(block.text())).isEmpty();
    }

    private static boolean isUnder(ForeignBlock block, ForeignBlock heading) {
        return block instanceof Heading inner
                && (!(heading instanceof Heading outer) || inner.level() > outer.level());
    }

    /** The marks with which a block may be read to begin: its number, or some of its words. */
    private static List<ItemMark> marks(ForeignBlock block, ForeignBlock heading) {
        boolean item = block instanceof Item opening && opening.opens() && opening.depth() == 1;
        boolean words = block instanceof Paragraph || isUnder(block, heading);
        if (item && block instanceof Item counted && !counted.number().isEmpty()) {
            return ItemMark.all(counted.number() + " x").toList();
        }
        String text = item || words ? spaced(block.text()) : "";
        return ItemMark.all(text).filter(mark -> !item || isSecond(mark)).toList();
    }

    /** Whether it may stand after a bullet, and is the mark then. */
    private static boolean isSecond(ItemMark mark) {
        return mark.isCounted() || mark.kind() == ItemMark.Kind.BOX;
    }

    /**
     * Adds what a block asks.
     *
     * @param model how an item of the list is counted that the document marks; empty where none is
     */
    private ItemMark addItems(
            ForeignBlock block,
            ItemMark mark,
            boolean first,
            String model,
            Optional<QuestionLetters> letters) {
        ItemMark last = mark;
        boolean counted = block instanceof Item item && !item.number().isEmpty();
        List<ForeignInline> rest =
                counted ? block.content() : InlineCut.from(block.content(), mark.length());
        Role role = first ? Role.BEGINS : Role.OPENS;
        if (counted && block instanceof Item item) {
            role = item.role();
        }
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
                .filter(at -> letters.answerMark(opening(plain, at)) > 0)
                .findFirst();
    }

    private static int markOf(List<ForeignInline> words, Optional<QuestionLetters> letters) {
        String plain = spaced(ForeignInline.plain(words));
        return letters.map(l -> l.answerMark(plain)).orElse(0);
    }

    /** The next question in one paragraph, as lines that a document does not keep apart. */
    private record Found(int at, ItemMark mark) {}

    private static Optional<Found> next(String text, ItemMark last) {
        if (!last.isCounted()) {
            return Optional.empty();
        }
        String plain = spaced(text);
        return SENTENCE.matcher(plain)
                .results()
                .flatMap(
                        end ->
                                ItemMark.of(opening(plain, end.end()), last.kind())
                                        .filter(mark -> mark.number() == last.number() + 1)
                                        .filter(mark -> mark.follows(last))
                                        .map(mark -> new Found(end.end(), mark))
                                        .stream())
                .findFirst();
    }

    /** The words at a place, as many as a mark may have: each sentence is looked at. */
    private static String opening(String plain, int at) {
        return plain.substring(at, Math.min(plain.length(), at + LONGEST_MARK));
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
