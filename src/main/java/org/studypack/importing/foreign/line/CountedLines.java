package org.studypack.importing.foreign.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which lines of a plain text begin an item: those with a mark that is one anywhere and, under a
 * line over questions, those that are counted in turn with a mark of any form.
 */
public final class CountedLines {
    /** How many paragraphs may stand before the first question, and between two. */
    private static final int MOST_LEAD = 2;

    private static final int BETWEEN = 12;

    /** How far below the first mark of a list its second is looked for. */
    private static final int MOST_LINES = 20;

    /** The last mark of each list that is open, the outermost first. */
    private final List<ItemMark> open = new ArrayList<>();

    private Optional<ItemMark> question = Optional.empty();
    private boolean asking;
    private int between;

    /** A line over questions: a list of them may begin. */
    public void expect() {
        asking = true;
        question = Optional.empty();
        between = 0;
        open.clear();
    }

    /** A heading that is none over questions. */
    public void end() {
        asking = false;
    }

    /** A block that begins no item. */
    public void add() {
        between++;
        asking &= between <= (question.isEmpty() ? MOST_LEAD : BETWEEN);
    }

    /** An item, which stands in so many lists. */
    public void add(ItemMark mark, int depth) {
        while (!open.isEmpty() && open.size() >= depth) {
            open.removeLast();
        }
        open.add(mark);
        if (question.isEmpty() || (depth == 1 && mark.follows(question.get()))) {
            question = Optional.of(mark);
            between = 0;
        }
    }

    /**
     * The mark with which a line begins.
     *
     * @param lines from this one to the next blank one
     * @param directly whether the line stands right below an item
     */
    public Optional<ItemMark> mark(List<Line> lines, boolean directly) {
        String text = lines.getFirst().text();
        Optional<ItemMark> anywhere = LineMarks.item(text);
        if (!asking) {
            return anywhere;
        }
        return inTurn(lines, directly).or(() -> anywhere).or(() -> later(lines, directly));
    }

    /** The mark with which a line begins, where it goes on with a list or opens one. */
    public Optional<ItemMark> inTurn(List<Line> lines, boolean directly) {
        List<ItemMark> marks = counted(lines);
        boolean within = isWithin(lines, directly);
        return marks.stream()
                .filter(mark -> asking && goesOn(mark, within, ItemMark::isNextAfter))
                .findFirst()
                .or(() -> asking ? opening(marks, lines, directly) : Optional.empty());
    }

    private static List<ItemMark> counted(List<Line> lines) {
        String text = lines.getFirst().text();
        return LineMarks.items(text).filter(CountedLines::isCounted).toList();
    }

    private static boolean isWithin(List<Line> lines, boolean directly) {
        return directly || lines.getFirst().indent() > 1;
    }

    /** What goes on with a number missing before it. */
    public Optional<ItemMark> later(List<Line> lines, boolean directly) {
        boolean within = isWithin(lines, directly);
        return counted(lines).stream()
                .filter(mark -> asking && goesOn(mark, within, ItemMark::follows))
                .findFirst();
    }

    /** Whether a mark is that of a question, and of no list in one. */
    public boolean asks(ItemMark mark) {
        return question.isEmpty() || mark.follows(question.get());
    }

    /** Whether a mark is the next of the questions. */
    public boolean asksNext(ItemMark mark) {
        return mark.number() > 0 && question.filter(mark::isNextAfter).isPresent();
    }

    /** Whether a list of questions is expected or open. */
    public boolean isAsking() {
        return asking;
    }

    /** What the marks of one list have in common; where questions are expected, exactly. */
    public String list(ItemMark mark) {
        return asking ? mark.exactList() : mark.list();
    }

    private boolean goesOn(ItemMark mark, boolean within, BiPredicate<ItemMark, ItemMark> order) {
        return question.filter(last -> order.test(mark, last)).isPresent()
                || (within && open.stream().anyMatch(last -> order.test(mark, last)));
    }

    /** The first mark of a list: within another, the next one has to follow. */
    private Optional<ItemMark> opening(List<ItemMark> marks, List<Line> lines, boolean directly) {
        if (question.isPresent() && !directly) {
            return Optional.empty();
        }
        return marks.stream()
                .filter(ItemMark::opens)
                .filter(mark -> question.isEmpty() || isBox(mark) || isFollowed(mark, lines))
                .findFirst();
    }

    private static boolean isFollowed(ItemMark mark, List<Line> lines) {
        return mark.number() <= 1
                && lines.stream()
                        .limit(MOST_LINES)
                        .skip(1)
                        .flatMap(line -> ItemMark.of(line.text(), mark.kind()).stream())
                        .anyMatch(next -> next.follows(mark));
    }

    private static boolean isBox(ItemMark mark) {
        return mark.kind() == ItemMark.Kind.BOX;
    }

    /** A word before a colon, as in {@code Q:}, may be somebody's in a talk about the text. */
    private static boolean isCounted(ItemMark mark) {
        return mark.kind() != ItemMark.Kind.LABEL || mark.number() > 0;
    }
}
