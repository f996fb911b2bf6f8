package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineCut;
import org.studypack.importing.foreign.line.ItemMark;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes the items of one list of questions of its blocks. A paragraph may hold several questions,
 * and the answer to one, as lines that a document does not keep apart.
 */
final class AskedItems {
    /** More characters than any mark has, with the space after it. */
    private static final int LONGEST_MARK = 100;

    private static final Pattern SENTENCE = Pattern.compile("[.?!:;…)\\]”»\"_]\\s+");

    private final List<ForeignBlock> made;
    private final Optional<QuestionLetters> letters;

    /** How an item of the list is counted that the document marks; empty where none is. */
    private String model = "";

    /**
     * @param made takes the items
     * @param first the list's first block
     */
    AskedItems(List<ForeignBlock> made, ForeignBlock first) {
        this.made = made;
        this.letters = QuestionLetters.of(BlockMarks.marked(first));
    }

    /** Whether questions and answers begin with letters. */
    boolean haveLetters() {
        return letters.isPresent();
    }

    /** How many characters the mark of an answer takes with which a block begins; 0 for none. */
    int answerMark(ForeignBlock block) {
        return answerMark(BlockMarks.spaced(block.text()));
    }

    private int answerMark(String words) {
        return letters.map(l -> l.answerMark(words)).orElse(0);
    }

    /**
     * Adds an answer under a question that begins with a letter, with its own.
     *
     * @param length of the mark with which the words begin
     */
    void addAnswer(ForeignBlock block, List<ForeignInline> words, int length) {
        String letter = ForeignInline.plain(words).substring(0, length).strip();
        List<ForeignInline> rest = InlineCut.after(words, length);
        made.add(new Item(rest, block.origin(), 1, Role.CONTINUES, letter));
    }

    /**
     * Adds what a block asks.
     *
     * @param mark with which it begins
     * @param first whether it is the list's first
     * @return the mark of the last question in it
     */
    ItemMark addQuestions(ForeignBlock block, ItemMark mark, boolean first) {
        ItemMark last = mark;
        boolean counted = block instanceof Item item && !item.number().isEmpty();
        List<ForeignInline> rest =
                counted ? block.content() : InlineCut.after(block.content(), mark.length());
        Role role = first ? Role.BEGINS : Role.OPENS;
        if (counted && block instanceof Item item) {
            role = item.role();
            model = model.isEmpty() ? item.number() : model;
        }
        while (true) {
            Optional<Found> next = next(ForeignInline.plain(rest), last);
            List<ForeignInline> words =
                    next.isPresent() ? InlineCut.between(rest, 0, next.get().at()) : rest;
            addQuestion(block, words, role, last);
            if (next.isEmpty()) {
                return last;
            }
            role = Role.OPENS;
            last = next.get().mark();
            int at = next.get().at();
            rest = InlineCut.after(rest, at, at + last.length());
        }
    }

    /** Adds one question, and the answer that stands in its words. */
    private void addQuestion(
            ForeignBlock block, List<ForeignInline> words, Role role, ItemMark mark) {
        Optional<Integer> answer = answerWithin(words);
        List<ForeignInline> asked = answer.map(at -> InlineCut.between(words, 0, at)).orElse(words);
        made.add(new Item(asked, block.origin(), 1, role, mark.itemNumber(model)));
        answer.map(at -> InlineCut.from(words, at))
                .ifPresent(
                        said ->
                                addAnswer(
                                        block,
                                        said,
                                        answerMark(BlockMarks.spaced(ForeignInline.plain(said)))));
    }

    /** Where an answer begins in the paragraph of its question. */
    private Optional<Integer> answerWithin(List<ForeignInline> words) {
        if (!haveLetters()) {
            return Optional.empty();
        }
        String plain = BlockMarks.spaced(ForeignInline.plain(words));
        return SENTENCE.matcher(plain)
                .results()
                .map(MatchResult::end)
                .filter(at -> answerMark(opening(plain, at)) > 0)
                .findFirst();
    }

    /** The next question in one paragraph. */
    private record Found(int at, ItemMark mark) {}

    private static Optional<Found> next(String text, ItemMark last) {
        if (!last.isCounted()) {
            return Optional.empty();
        }
        String plain = BlockMarks.spaced(text);
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
}
