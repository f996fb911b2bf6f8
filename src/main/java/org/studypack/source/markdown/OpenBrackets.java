package org.studypack.source.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds square brackets that are opened while as many of their paragraph are open as may be. Those
 * of code open nothing: code of a block never comes here, and that among words is passed over where
 * it is surely code.
 */
final class OpenBrackets implements InlineParser {
    private final int most;
    private final List<Integer> beyond = new ArrayList<>();

    private OpenBrackets(int most) {
        this.most = most;
    }

    /**
     * Their places in a text, in order. Nothing but its blocks is parsed.
     *
     * @param blocks makes the blocks of the text, and is used up
     */
    static List<Integer> beyond(int most, String content, Parser.Builder blocks) {
        OpenBrackets brackets = new OpenBrackets(most);
        blocks.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .inlineParserFactory(context -> brackets)
                .build()
                .parse(content);
        return brackets.beyond.stream().sorted().toList();
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        String words = lines.getContent();
        Paragraph paragraph = new Paragraph(words, lastRuns(words));
        for (int at : paragraph.beyond(most)) {
            beyond.add(place(lines, at));
        }
    }

    /** Where a character of some lines stands in the text; tabs before a line may be spaces. */
    private static int place(SourceLines lines, int at) {
        int rest = at;
        for (SourceLine line : lines.getLines()) {
            int length = line.getContent().length();
            if (rest < length) {
                int end = line.getSourceSpan().getInputIndex() + line.getSourceSpan().getLength();
                return end - length + rest;
            }
            rest -= length + 1;
        }
        throw new IllegalArgumentException("no character " + at);
    }

    /** Where the last run of so many backticks begins. */
    private static Map<Integer, Integer> lastRuns(String words) {
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = words.indexOf('`'); i >= 0; i = words.indexOf('`', i)) {
            int length = run(words, i);
            last.put(length, i);
            i += length;
        }
        return last;
    }

    private static int run(String words, int start) {
        int end = start;
        while (end < words.length() && words.charAt(end) == '`') {
            end++;
        }
        return end - start;
    }

    private record Paragraph(String words, Map<Integer, Integer> lastRuns) {
        List<Integer> beyond(int most) {
            List<Integer> beyond = new ArrayList<>();
            int open = 0;
            boolean sure = true;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                sure = sure && !mayHideBackticks(c, i);
                if (c == '\\') {
                    i++;
                } else if (c == '`') {
                    i = (sure ? afterCode(i) : i + run(words, i)) - 1;
                } else if (c == ']') {
                    open = Math.max(0, open - 1);
                } else if (c == '[' && open < most) {
                    open++;
                } else if (c == '[') {
                    beyond.add(i);
                }
            }
            return beyond;
        }

        /** Whether a tag, attributes or an address may begin, in which backticks are no code. */
        private boolean mayHideBackticks(char c, int at) {
            char next = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
            return c == '<' || c == '{' || (c == ']' && (next == '(' || next == '['));
        }

        /** The index after code; after its backticks where it does not end. */
        private int afterCode(int start) {
            int length = run(words, start);
            int end = start + length;
            if (lastRuns.getOrDefault(length, start) > start) {
                int close = words.indexOf('`', end);
                while (run(words, close) != length) {
                    close = words.indexOf('`', close + run(words, close));
                }
                return close + length;
            }
            return end;
        }
    }
}
