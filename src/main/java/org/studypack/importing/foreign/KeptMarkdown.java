package org.studypack.importing.foreign;

import org.studypack.source.MarkdownEscape;

import java.util.regex.Pattern;

/**
 * Words that carry Markdown of their own. Emphasis, code and links that lead out of the book are
 * kept; what a book cannot hold (raw HTML, images elsewhere, relative links) is written as words.
 */
public final class KeptMarkdown {
    private static final Pattern TAG = Pattern.compile("(?<!\\\\)<(?=[A-Za-z/!?])");
    private static final Pattern BRACES = Pattern.compile("(?<!\\\\)[{}]");
    private static final Pattern IMAGE = Pattern.compile("(?<!\\\\)!\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?<!\\\\)\\[([^\\]]*)\\]\\((?!https?:|mailto:)[^)]*\\)");

    private static final Pattern CALL = Pattern.compile("(?<!\\\\)\\[\\^[^\\]]+\\]");
    private static final Pattern LINK =
            Pattern.compile("(?<!\\\\)!?\\[([^\\]]*)\\](?:\\([^)]*\\)|\\[[^\\]]*\\])");
    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "(?<![\\\\\\p{L}\\p{N}*_])([*_]{1,3}|`)(?=\\S)(.+?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern LINE_END = Pattern.compile("(?<!\\\\)\\\\(?= |$)");

    private KeptMarkdown() {}

    /** Words of a paragraph, on one line. */
    public static String of(String text) {
        return words(MarkdownEscape.oneLine(text));
    }

    /** A quotation or a table, line by line; code is kept to the letter. */
    public static String lines(String text, MarkdownNotes defined) {
        return text.matches("(?s)\\s*(```|~~~).*") ? text : words(defined.resolved(text));
    }

    /** Words without Markdown, for where only plain words may stand. */
    public static String plain(String text) {
        String calls = CALL.matcher(text).replaceAll("");
        String links = LINK.matcher(calls).replaceAll("$1");
        String words = EMPHASIS.matcher(EMPHASIS.matcher(links).replaceAll("$2")).replaceAll("$2");
        return ESCAPED.matcher(words).replaceAll("$1");
    }

    private static String words(String plain) {
        String images = IMAGE.matcher(LINE_END.matcher(plain).replaceAll("")).replaceAll("$1");
        String links = RELATIVE.matcher(images).replaceAll("$1");
        String tags = TAG.matcher(links).replaceAll("\\\\<");
        return BRACES.matcher(tags).replaceAll("\\\\$0");
    }
}
