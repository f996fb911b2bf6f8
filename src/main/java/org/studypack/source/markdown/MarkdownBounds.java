package org.studypack.source.markdown;

import org.commonmark.parser.Parser;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

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

    /** The text without what nobody writes and takes long to parse; reports it. */
    public static String bounded(MarkdownText text, Diagnostics diagnostics) {
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
        return content;
    }

    private static Location place(Matcher found, MarkdownText text) {
        String before = text.content().substring(0, found.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return text.positions()
                .at(line, found.start() - before.lastIndexOf('\n'), found.group().length());
    }
}
