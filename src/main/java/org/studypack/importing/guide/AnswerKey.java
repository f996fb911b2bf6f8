package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of answers with numbers, in groups where a line stands over some of them or the numbers
 * begin again at one.
 *
 * @param groups at least two answers together
 */
record AnswerKey(List<Group> groups) {
    /** A single item with a number may be a list within one answer. */
    private static final int FEWEST = 2;

    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,3})\\D*");

    AnswerKey {
        groups = List.copyOf(groups);
    }

    /**
     * Answers that are counted through.
     *
     * @param title the line over them, such as the title of their section
     * @param answers never empty
     */
    record Group(Optional<ForeignBlock> title, List<Answer> answers) {
        Group {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What is said to one question.
     *
     * @param number of the question
     * @param items never empty; the first has the number
     */
    record Answer(int number, List<Item> items) {
        Answer {
            items = List.copyOf(items);
        }

        /**
         * The answer as paragraphs under its question, which says the number.
         *
         * @param depth of the list in which the question is
         */
        List<ForeignBlock> under(int depth) {
            int base = Math.max(1, depth);
            int by = base - items.getFirst().depth();
            List<ForeignBlock> moved = new ArrayList<>();
            for (Item item : items) {
                boolean first = moved.isEmpty();
                moved.add(
                        new Item(
                                item.content(),
                                item.origin(),
                                Math.max(base, item.depth() + by),
                                first ? Role.CONTINUES : item.role(),
                                first ? "" : item.number()));
            }
            return moved;
        }
    }

    /**
     * What stands below the words over answers; empty where anything else stands there too, or one
     * answer alone.
     */
    static Optional<AnswerKey> of(List<ForeignBlock> blocks) {
        Reading reading = new Reading();
        boolean all = blocks.stream().allMatch(reading::take);
        return all ? reading.key() : Optional.empty();
    }

    /** The key as far as it was read. */
    private static final class Reading {
        private final List<Group> groups = new ArrayList<>();
        private Optional<ForeignBlock> title = Optional.empty();
        private final List<Answer> answers = new ArrayList<>();

        /**
         * The answer that is read, which is none of {@code answers} yet; empty before the first.
         */
        private final List<Item> open = new ArrayList<>();

        private int number;

        /** Takes a block; whether it is one of a key. */
        boolean take(ForeignBlock block) {
            if (isLine(block) && (title.isEmpty() || !open.isEmpty())) {
                closeGroup();
                title = Optional.of(block);
                return true;
            }
            return block instanceof Item item && take(item);
        }

        private boolean take(Item item) {
            if (!open.isEmpty() && (!item.opens() || item.depth() > depth())) {
                open.add(item);
                return true;
            }
            Matcher counted = NUMBER.matcher(item.number());
            if (!counted.matches()) {
                return false;
            }
            int next = Integer.parseInt(counted.group(1));
            if (!open.isEmpty() && next <= number) {
                closeGroup();
                title = Optional.empty();
            }
            closeAnswer();
            number = next;
            open.add(item);
            return true;
        }

        /** Whether a block may be a line over answers. */
        private boolean isLine(ForeignBlock block) {
            return block instanceof Heading
                    || block instanceof Paragraph
                    || (block instanceof Item over
                            && !over.opens()
                            && (open.isEmpty() || over.depth() < depth()));
        }

        private int depth() {
            return open.getFirst().depth();
        }

        private void closeAnswer() {
            if (!open.isEmpty()) {
                answers.add(new Answer(number, open));
                open.clear();
            }
        }

        private void closeGroup() {
            closeAnswer();
            if (!answers.isEmpty()) {
                groups.add(new Group(title, answers));
                answers.clear();
            }
        }

        private Optional<AnswerKey> key() {
            boolean titleAlone = open.isEmpty() && title.isPresent();
            closeGroup();
            AnswerKey key = new AnswerKey(groups);
            boolean few = key.answers().size() < FEWEST;
            return titleAlone || few ? Optional.empty() : Optional.of(key);
        }
    }

    /** All answers, in order. */
    List<Answer> answers() {
        return groups.stream().flatMap(group -> group.answers().stream()).toList();
    }
}
