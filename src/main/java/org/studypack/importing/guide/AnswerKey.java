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
        List<Group> groups = new ArrayList<>();
        Optional<ForeignBlock> title = Optional.empty();
        List<Answer> answers = new ArrayList<>();
        for (ForeignBlock block : blocks) {
            int depth = answers.isEmpty() ? 0 : answers.getLast().items().getFirst().depth();
            boolean line =
                    block instanceof Heading
                            || block instanceof Paragraph
                            || (block instanceof Item over
                                    && !over.opens()
                                    && (answers.isEmpty() || over.depth() < depth));
            if (line && (title.isEmpty() || !answers.isEmpty())) {
                close(title, answers, groups);
                title = Optional.of(block);
                continue;
            }
            if (!(block instanceof Item item)) {
                return Optional.empty();
            }
            if (!answers.isEmpty() && (!item.opens() || item.depth() > depth)) {
                List<Item> more = new ArrayList<>(answers.getLast().items());
                more.add(item);
                answers.set(answers.size() - 1, new Answer(answers.getLast().number(), more));
                continue;
            }
            Matcher number = NUMBER.matcher(item.number());
            if (!number.matches()) {
                return Optional.empty();
            }
            int counted = Integer.parseInt(number.group(1));
            if (!answers.isEmpty() && counted <= answers.getLast().number()) {
                close(title, answers, groups);
                title = Optional.empty();
            }
            answers.add(new Answer(counted, List.of(item)));
        }
        boolean open = answers.isEmpty() && title.isPresent();
        close(title, answers, groups);
        AnswerKey key = new AnswerKey(groups);
        return open || key.answers().size() < FEWEST ? Optional.empty() : Optional.of(key);
    }

    private static void close(
            Optional<ForeignBlock> title, List<Answer> answers, List<Group> groups) {
        if (!answers.isEmpty()) {
            groups.add(new Group(title, answers));
            answers.clear();
        }
    }

    /** All answers, in order. */
    List<Answer> answers() {
        return groups.stream().flatMap(group -> group.answers().stream()).toList();
    }
}
