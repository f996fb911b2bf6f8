package org.studypack.source.markdown;

import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Begins tables, and watches the length of paragraphs. At each line that does not begin with a
 * letter, the parser copies all of the paragraph above it, so that a long one would take hours; the
 * extension for tables does so at every line, and is asked only where headings can end.
 */
final class BlockStarts implements BlockParserFactory {
    private final BlockParserFactory tables = new TableBlockParser.Factory();
    private @Nullable BlockParser paragraph;
    private int lines;

    /** A paragraph that is too long to be parsed. */
    static final class LongParagraphException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;

        LongParagraphException(int line) {
            super("a paragraph of more than %d lines".formatted(MarkdownBounds.MOST_LINES));
            this.line = line;
        }

        /** The line that is too many, from 1. */
        int line() {
            return line;
        }
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        count(state);
        CharSequence line = state.getLine().getContent();
        return divides(line.subSequence(state.getIndex(), line.length()))
                ? tables.tryStart(state, matched)
                : BlockStart.none();
    }

    private void count(ParserState state) {
        BlockParser active = state.getActiveBlockParser();
        lines = active.equals(paragraph) ? lines + 1 : 1;
        paragraph = active;
        if (lines > MarkdownBounds.MOST_LINES && active.getBlock() instanceof Paragraph) {
            throw new LongParagraphException(state.getLine().getSourceSpan().getLineIndex() + 1);
        }
    }

    private static boolean divides(CharSequence line) {
        return line.chars().allMatch(c -> "-:| \t".indexOf(c) >= 0)
                && line.chars().anyMatch(c -> c == '|' || c == ':' || c == '-');
    }
}
