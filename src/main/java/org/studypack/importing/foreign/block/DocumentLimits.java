package org.studypack.importing.foreign.block;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.source.MarkdownEscape;
import org.studypack.source.markdown.MarkdownBounds;
import org.studypack.words.LongWord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What nobody writes and no pack may hold (docs/limits.md) is refused with its place. */
public final class DocumentLimits {
    /** The most characters of a heading; what is longer is a paragraph, however it is marked. */
    public static final int LONGEST_HEADING = 500;

    /** Fewer than a pack may have, since the writer puts some around those of the text. */
    private static final int MOST_BACKTICKS = MarkdownBounds.MOST_BACKTICKS - 10;

    private static final Pattern TICKS = Pattern.compile("`{" + MOST_BACKTICKS + "}");

    private final SourceText shown;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> calls = new HashMap<>();
    private boolean passed;

    private DocumentLimits(SourceText shown, Diagnostics diagnostics) {
        this.shown = shown;
        this.diagnostics = diagnostics;
    }

    /**
     * Whether a document keeps them; reports the first piece that does not.
     *
     * @param shown the text whose lines the origins of its blocks count
     */
    public static boolean hold(
            ForeignDocument document, SourceText shown, Diagnostics diagnostics) {
        DocumentLimits limits = new DocumentLimits(shown, diagnostics);
        document.blocks().forEach(limits::check);
        document.notes().values().forEach(note -> note.forEach(limits::check));
        return !limits.passed;
    }

    private void check(ForeignBlock block) {
        switch (block) {
            case ForeignBlock.Quotation quotation -> quotation.blocks().forEach(this::check);
            case ForeignBlock.Table table -> {
                int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
                require(
                        columns,
                        MarkdownBounds.MOST_COLUMNS,
                        "a table of %d columns",
                        "divide it",
                        block);
                table.rows().forEach(row -> row.forEach(cell -> check(cell, block)));
            }
            case ForeignBlock.Verbatim verbatim -> checkText(verbatim.lines(), block);
            default -> check(block.content(), block);
        }
    }

    private void check(List<ForeignInline> content, ForeignBlock block) {
        int ends = 0;
        for (ForeignInline piece : ForeignInline.all(content)) {
            if (piece instanceof ForeignInline.Call call) {
                int count = calls.merge(call.label(), 1, Integer::sum);
                require(
                        count,
                        MarkdownBounds.MOST_CALLS,
                        "a note that is called %d times",
                        "call others",
                        block);
            }
            ends += piece instanceof ForeignInline.Break ? 1 : 0;
        }
        require(ends, MarkdownBounds.MOST_LINES, "a paragraph of %d lines", "divide it", block);
        checkText(ForeignInline.plain(content), block);
    }

    private void checkText(String text, ForeignBlock block) {
        Optional<LongWord> word =
                text.length() > LongWord.LONGEST / 2
                        ? LongWord.in(text).or(() -> LongWord.in(MarkdownEscape.piece(text)))
                        : Optional.empty();
        word.ifPresent(found -> report(found.message(), LongWord.HINT, block));
        if (TICKS.matcher(text).find()) {
            report(
                    "a run of %d backticks or more".formatted(MOST_BACKTICKS),
                    "write fewer of them together",
                    block);
        }
    }

    private void require(int size, int most, String what, String hint, ForeignBlock block) {
        if (size > most) {
            report(what.formatted(size), "at most %d are read; ".formatted(most) + hint, block);
        }
    }

    private void report(String what, String hint, ForeignBlock block) {
        if (!passed) {
            passed = true;
            boolean lines = block.origin() instanceof Origin.Lines;
            Location at =
                    lines ? shown.at(block.origin().place(), 1, 1) : Location.of(shown.file());
            String where = lines ? "" : ", in " + block.origin().described();
            diagnostics.report(Code.BEYOND_LIMITS, at, what + where, hint);
        }
    }
}
