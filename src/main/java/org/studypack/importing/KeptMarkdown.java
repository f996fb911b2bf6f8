package org.studypack.importing;

import org.studypack.source.MarkdownText;

import java.util.regex.Pattern;

/**
 * Words that carry Markdown of their own. Emphasis, code and links that lead out of the book are
 * kept; what a book cannot hold (raw HTML, images elsewhere, relative links) is written as words.
 */
final class KeptMarkdown {
    private static final Pattern TAG = Pattern.compile("(?<!\\\\)<(?=[A-Za-z/!?])");
    private static final Pattern BRACES = Pattern.compile("(?<!\\\\)[{}]");
    private static final Pattern IMAGE = Pattern.compile("(?<!\\\\)!\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?<!\\\\)\\[([^\\]]*)\\]\\((?!https?:|mailto:)[^)]*\\)");

    private KeptMarkdown() {}

    static String of(String text) {
        String plain = MarkdownText.oneLine(text);
        String images = IMAGE.matcher(plain).replaceAll("$1");
        String links = RELATIVE.matcher(images).replaceAll("$1");
        String tags = TAG.matcher(links).replaceAll("\\\\<");
        return BRACES.matcher(tags).replaceAll("\\\\$0");
    }
}
