package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.wording.AnswerLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers and notes to whoever leads the evening, known from what is asked by the word before their
 * colon. The word stays.
 */
final class LeaderNotes {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?<=[.?!…_:;)\\]”»])\\s+(?=[(\\[]?" + AnswerLabel.EXPRESSION + ")", FLAGS);

    private LeaderNotes() {}

    /** Whether a line is the words before answers, and nothing else. */
    static boolean isLabelAlone(ForeignBlock block) {
        boolean line = !block.content().isEmpty() && !(block instanceof Item item && item.opens());
        return line && AnswerLabel.isAlone(block.text());
    }

    /** Whether a block begins an answer or a note. */
    static boolean opens(ForeignBlock block) {
        boolean letter = block instanceof Item item && QuestionLetters.isAnswer(item.number());
        return letter
                || AnswerLabel.opens(block.text())
                || (block instanceof Item && AnswerLabel.isAlone(block.text()));
    }

    /**
     * Divides the blocks of a question.
     *
     * @param blocks the first is what is asked, or the first paragraph of it
     */
    static Question divide(List<ForeignBlock> blocks) {
        List<ForeignBlock> text = new ArrayList<>();
        List<ForeignBlock> notes = new ArrayList<>();
        int base = blocks.getFirst().depth();
        boolean noting = false;
        int inner = 0;
        String form = "";
        for (ForeignBlock written : blocks) {
            ForeignBlock block = kept(written);
            boolean first = text.isEmpty();
            boolean sub = block instanceof Item item && item.opens() && item.depth() > base;
            if (!first && opens(block)) {
                noting = true;
            } else if (sub && block.depth() == inner && form(block).equals(form)) {
                noting = false;
            }
            if (!noting && sub && inner == 0) {
                inner = block.depth();
                form = form(block);
            }
            if (noting) {
                notes.add(block);
            } else {
                noting = addDivided(block, text, notes);
            }
        }
        return new Question(text, notes, List.of());
    }

    /** What the numbers of one list have in common, so that answers are told from what is asked. */
    private static String form(ForeignBlock block) {
        String number = block instanceof Item item ? item.number() : "";
        return number.replaceAll("\\d+", "1").replaceAll("\\p{L}+", "a");
    }

    /** A line to write on is words of a question, and no line between paragraphs. */
    private static ForeignBlock kept(ForeignBlock block) {
        if (!(block instanceof ForeignBlock.Rule rule)) {
            return block;
        }
        List<ForeignInline> line = List.of(new ForeignInline.Text(rule.text()));
        return rule.depth() == 0
                ? new ForeignBlock.Paragraph(line, rule.origin(), true)
                : new Item(line, rule.origin(), rule.depth(), Role.CONTINUES, "");
    }

    /** Adds a block, an answer after its question apart; whether there is one. */
    private static boolean addDivided(
            ForeignBlock block, List<ForeignBlock> text, List<ForeignBlock> notes) {
        List<ForeignInline> content = block.content();
        int at = noteFrom(content);
        if (at < 0) {
            text.add(block);
            return false;
        }
        List<ForeignInline> before = new ArrayList<>(content.subList(0, at));
        List<ForeignInline> after = new ArrayList<>(content.subList(at, content.size()));
        if (content.get(at) instanceof ForeignInline.Text words) {
            Matcher within = WITHIN.matcher(words.text());
            if (within.find()) {
                before.add(new ForeignInline.Text(words.text().substring(0, within.start())));
                after.set(0, new ForeignInline.Text(words.text().substring(within.end())));
            }
        }
        text.add(with(block, stripped(before)));
        notes.add(
                new Item(
                        stripped(after),
                        block.origin(),
                        Math.max(1, block.depth()),
                        Role.CONTINUES,
                        ""));
        return true;
    }

    /** The piece in which a note begins after what is asked; -1 where none does. */
    private static int noteFrom(List<ForeignInline> content) {
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < content.size(); i++) {
            ForeignInline piece = content.get(i);
            String words = ForeignInline.plain(List.of(piece));
            if (piece instanceof ForeignInline.Text && WITHIN.matcher(words).find()) {
                return i;
            }
            boolean label =
                    i > 0
                            && AnswerLabel.opens(
                                    words + (i + 1 < content.size() ? next(content, i) : ""));
            if (label && before.toString().strip().matches("(?s).*[.?!…_:;)\\]”»]")) {
                return i;
            }
            before.append(words);
        }
        return -1;
    }

    private static String next(List<ForeignInline> content, int index) {
        String words = ForeignInline.plain(List.of(content.get(index + 1)));
        return words.substring(0, Math.min(2, words.length()));
    }

    private static List<ForeignInline> stripped(List<ForeignInline> content) {
        List<ForeignInline> stripped = new ArrayList<>(content);
        while (!stripped.isEmpty() && isSpace(stripped.getLast())) {
            stripped.removeLast();
        }
        while (!stripped.isEmpty() && isSpace(stripped.getFirst())) {
            stripped.removeFirst();
        }
        return stripped;
    }

    private static boolean isSpace(ForeignInline piece) {
        return piece instanceof ForeignInline.Break
                || (piece instanceof ForeignInline.Text text && text.text().isBlank());
    }

    private static ForeignBlock with(ForeignBlock block, List<ForeignInline> content) {
        return switch (block) {
            case Item item ->
                    new Item(content, item.origin(), item.depth(), item.role(), item.number());
            case ForeignBlock.Paragraph paragraph ->
                    new ForeignBlock.Paragraph(content, paragraph.origin(), paragraph.alone());
            default -> block;
        };
    }
}
