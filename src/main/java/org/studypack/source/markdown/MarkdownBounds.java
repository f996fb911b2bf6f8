package org.studypack.source.markdown;

import org.commonmark.parser.Parser;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps from the Markdown parser what nobody writes and what would take it hours, in the guide and
 * in transcripts alike.
 */
public final class MarkdownBounds {
    /** The most columns of a table: more are too narrow for a letter on the smallest paper. */
    public static final int MOST_COLUMNS = 20;

    /** The most calls of one note, which is printed as often. */
    public static final int MOST_CALLS = 100;

    /** The most lines of a paragraph that do not begin with a letter. */
    public static final int MOST_LINES = 10_000;

    /** The most characters of a title or a heading. */
    public static final int LONGEST_TITLE = 1_000;

    /** The most backticks in a row: for a run the parser looks through all that follows it. */
    public static final int MOST_BACKTICKS = 100;

    /**
     * The most brackets that are open at once: at each end the parser reads back to its beginning.
     */
    private static final int MOST_BRACKETS = 250;

    private static final int LONGEST_TAG = 1_000;
    private static final Pattern BACKTICKS = Pattern.compile("`{" + (MOST_BACKTICKS + 1) + ",}+");

    /** A tag at the beginning of a line that would take the parser's stack. */
    private static final Pattern TAG =
            Pattern.compile(
                    "(?m)^([-*+>0-9.) \\t]*+)</?[A-Za-z][^>\\n]{" + LONGEST_TAG + "}[^>\\n]*+");

    private MarkdownBounds() {}

    /** Has a parser look at each angle bracket once. */
    public static Parser.Builder bound(Parser.Builder parser) {
        return parser.customInlineContentParserFactory(new AngleBrackets.Factory());
    }

    /**
     * The text without what nobody writes and takes long to parse; reports it.
     *
     * @param blocks makes parsers of the text's blocks
     */
    public static String bounded(
            MarkdownText text, Supplier<Parser.Builder> blocks, Diagnostics diagnostics) {
        String content = text.content();
        Matcher run = BACKTICKS.matcher(content);
        if (content.indexOf('`') >= 0 && run.find()) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    place(run, text),
                    "a run of %d backticks".formatted(run.group().length()),
                    "write at most %d of them together".formatted(MOST_BACKTICKS));
            content = run.replaceAll("``");
        }
        Matcher tag = TAG.matcher(content);
        if (content.indexOf('<') >= 0 && tag.find()) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    place(tag, text),
                    "a tag of more than %d characters".formatted(LONGEST_TAG),
                    "raw HTML cannot stand here; write `\\<` for the sign itself");
            content = tag.replaceAll("$1\u2026"); // a text, so that none is missed
        }
        return withoutBrackets(content, text, blocks, diagnostics);
    }

    /**
     * The text without brackets that are opened while too many of their paragraph are; reports it.
     *
     * @param blocks makes parsers of the text's blocks
     */
    static String withoutBrackets(
            String content,
            MarkdownText text,
            Supplier<Parser.Builder> blocks,
            Diagnostics diagnostics) {
        if (content.chars().filter(c -> c == '[').limit(MOST_BRACKETS + 1).count()
                <= MOST_BRACKETS) {
            return content;
        }
        List<Integer> beyond = OpenBrackets.beyond(MOST_BRACKETS, content, blocks.get());
        StringBuilder kept = new StringBuilder(content);
        beyond.forEach(at -> kept.setCharAt(at, '('));
        if (!beyond.isEmpty()) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    place(content, beyond.getFirst(), 1, text),
                    "more than %d open brackets in a paragraph".formatted(MOST_BRACKETS),
                    "write `\\[` for the sign itself");
        }
        return kept.toString();
    }

    private static Location place(Matcher found, MarkdownText text) {
        return place(text.content(), found.start(), found.group().length(), text);
    }

    private static Location place(String content, int start, int length, MarkdownText text) {
        String before = content.substring(0, start);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return text.positions().at(line, start - before.lastIndexOf('\n'), length);
    }
}
