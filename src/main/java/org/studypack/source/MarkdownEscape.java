package org.studypack.source;

import org.studypack.words.ControlCharacters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain words as Markdown that reads back as the same words: a mark that Markdown, or the pack
 * format on top of it, would take for its own gets a backslash. What is written is always one line;
 * white space between words is one space.
 */
public final class MarkdownEscape {
    private static final Pattern SPACES =
            Pattern.compile("[ \\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,40};)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])");
    private static final String ALWAYS = "\\`*[]{}<|~";
    private static final String AT_START = "+-=:>";

    private MarkdownEscape() {}

    /** One paragraph, list item or heading. */
    public static String escape(String text) {
        return atStart(piece(oneLine(text)));
    }

    /** Words between others, which may begin or end with a space; at the end of a line too. */
    public static String piece(String text) {
        String plain = ControlCharacters.without(SPACES.matcher(text).replaceAll(" "));
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            if (isMark(plain, i)) {
                escaped.append('\\');
            }
            escaped.append(plain.charAt(i));
        }
        return ENTITY.matcher(escaped).replaceAll("\\\\&");
    }

    /** A line of pieces, whose first words begin neither a list nor a heading nor a quotation. */
    public static String atStart(String line) {
        if (!line.isEmpty() && AT_START.indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.find() ? numbered.group(1) + "\\" + line.substring(numbered.end(1)) : line;
    }

    /** The same words with single spaces between them and none around them. */
    public static String oneLine(String text) {
        return ControlCharacters.without(SPACES.matcher(text).replaceAll(" ")).strip();
    }

    private static boolean isMark(String text, int at) {
        char mark = text.charAt(at);
        if (ALWAYS.indexOf(mark) >= 0) {
            return true;
        }
        if (mark == '_') {
            return !(isWordAt(text, at - 1) && isWordAt(text, at + 1));
        }
        if (mark == '#') {
            return at == 0 || at == text.length() - 1 || !isWordAt(text, at - 1);
        }
        return false;
    }

    private static boolean isWordAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
