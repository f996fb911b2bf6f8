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
    /** A run of backticks for which the parser would look through all that follows it. */
    private static final Pattern BACKTICKS = Pattern.compile("`{101,}+");

    /** A tag at the beginning of a line that would take the parser's stack. */
    private static final Pattern TAG =
            Pattern.compile("(?m)^[-*+>0-9.) \\t]*+</?[A-Za-z][^>\\n]{1000}[^>\\n]*+");

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
                    "write at most 100 of them together");
            content = run.replaceAll("``");
        }
        Matcher tag = TAG.matcher(content);
        if (content.indexOf('<') >= 0 && tag.find()) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    place(tag, text),
                    "a tag of more than 1000 characters",
                    "raw HTML cannot stand here; write `\\<` for the sign itself");
            content = tag.replaceAll("");
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
