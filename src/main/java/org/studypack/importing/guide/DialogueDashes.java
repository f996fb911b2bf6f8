package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.wording.QuestionsLine;
import org.studypack.words.QuestionSign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Long dashes before paragraphs are bullets only where they make a list. In a dialogue of Spanish,
 * French or Russian prose each line of somebody begins with one, and so does the source of a
 * quotation; these are paragraphs, and keep it.
 */
final class DialogueDashes {
    private static final Pattern DASH = Pattern.compile("\\s*[—–―]\\s*");

    /** Who says it, as in {@code — Nobody — said Manuel}. */
    private static final Pattern SAID =
            Pattern.compile(
                    "^[¿¡«“„\"…]*\\p{Lu}.*(?:[.,?!…][»”\"]?\\s*[—–―]|\\p{L}\\s*—)\\s*\\p{Ll}");

    private static final Pattern SENTENCE = Pattern.compile("^[¿¡«“„\"…]*\\p{Lu}.*[.!?…][»”\"]?$");

    private DialogueDashes() {}

    /** The document with such items as paragraphs. */
    static ForeignDocument in(ForeignDocument document) {
        return document.with(blocks(document.blocks()), document.notes());
    }

    private static List<ForeignBlock> blocks(List<ForeignBlock> blocks) {
        List<ForeignBlock> read = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i;
            while (end < blocks.size() && isDashed(blocks.get(end))) {
                end++;
            }
            boolean listGoesOn = end < blocks.size() && blocks.get(end) instanceof Item;
            boolean listBefore = i > 0 && blocks.get(i - 1) instanceof Item;
            boolean asked = i > 0 && QuestionsLine.isWorded(blocks.get(i - 1).text());
            if (end == i) {
                read.add(within(blocks.get(i)));
                end++;
            } else if (!listBefore && !listGoesOn && !asked && areSpoken(blocks.subList(i, end))) {
                blocks.subList(i, end).forEach(block -> read.add(paragraph((Item) block)));
            } else {
                read.addAll(blocks.subList(i, end));
            }
            i = end;
        }
        return read;
    }

    private static ForeignBlock within(ForeignBlock block) {
        return block instanceof ForeignBlock.Quotation quotation
                ? new ForeignBlock.Quotation(
                        blocks(quotation.blocks()), quotation.origin(), quotation.depth())
                : block;
    }

    private static boolean isDashed(ForeignBlock block) {
        return block instanceof Item item
                && item.depth() == 1
                && item.opens()
                && DASH.matcher(item.typed()).matches();
    }

    /** One alone is no list; several are speech where they say so or all are sentences. */
    private static boolean areSpoken(List<ForeignBlock> items) {
        List<String> texts = items.stream().map(ForeignBlock::text).toList();
        if (texts.size() == 1) {
            return !QuestionSign.ends(texts.getFirst());
        }
        return texts.stream().anyMatch(text -> SAID.matcher(text).find())
                || (texts.stream().allMatch(text -> SENTENCE.matcher(text).matches())
                        && !texts.stream().allMatch(QuestionSign::ends));
    }

    private static ForeignBlock paragraph(Item item) {
        List<ForeignInline> content = new ArrayList<>();
        content.add(new ForeignInline.Text(item.typed()));
        content.addAll(item.content());
        return new ForeignBlock.Paragraph(
                ForeignInline.joined(content), item.origin(), /* alone= */ false);
    }
}
