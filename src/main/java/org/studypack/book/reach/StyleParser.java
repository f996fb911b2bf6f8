package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;
import org.studypack.book.reach.StyleItem.AtRule;
import org.studypack.book.reach.StyleItem.Broken;
import org.studypack.book.reach.StyleItem.Declaration;
import org.studypack.book.reach.StyleItem.StyleRule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds rules and declarations in tokens (CSS Syntax Level 3, § 5.4); comments are left out. What
 * programs end at different places is broken: some end a declaration at a semicolon in a bracket,
 * others do not.
 */
final class StyleParser {
    /** The most blocks inside one another. */
    private static final int DEEPEST = 20;

    /** How many blocks are around the declarations of an element. */
    private static final int ELEMENT = 1;

    private final List<CssToken> tokens;
    private int at;

    private StyleParser(List<CssToken> tokens) {
        this.tokens = tokens.stream().filter(token -> !token.is(Kind.COMMENT)).toList();
    }

    /** A whole style sheet. */
    static List<StyleItem> sheet(List<CssToken> tokens) {
        return new StyleParser(tokens).items(0);
    }

    /** What stands in a block, or in an attribute {@code style}. */
    static List<StyleItem> declarations(List<CssToken> tokens) {
        return new StyleParser(tokens).items(ELEMENT);
    }

    /** Whether every program finds the same end. */
    private static boolean isPlain(List<CssToken> tokens) {
        return isPaired(tokens)
                && tokens.stream()
                        .noneMatch(
                                token ->
                                        token.isMark(';')
                                                || token.isMark('{')
                                                || token.isMark('}')
                                                || token.is(Kind.CURTAIN));
    }

    /** Whether each bracket is closed by its own kind. */
    private static boolean isPaired(List<CssToken> tokens) {
        Deque<Character> open = new ArrayDeque<>();
        for (CssToken token : tokens) {
            if (token.opens()) {
                open.push(token.isMark('{') ? '}' : token.isMark('[') ? ']' : ')');
            } else if (token.closes() && (open.isEmpty() || !token.isMark(open.pop()))) {
                return false;
            }
        }
        return open.isEmpty();
    }

    /**
     * @param depth how many blocks are around; 0 for a sheet
     */
    private List<StyleItem> items(int depth) {
        List<StyleItem> items = new ArrayList<>();
        while (at < tokens.size() && !(depth > 1 && tokens.get(at).isMark('}'))) {
            CssToken token = tokens.get(at);
            if (token.is(Kind.SPACE)
                    || (depth > 0 && token.isMark(';'))
                    || (depth == 0 && token.is(Kind.CURTAIN))) {
                at++;
            } else if (token.is(Kind.AT_KEYWORD)) {
                items.add(atRule(depth));
            } else {
                items.add(other(depth));
            }
        }
        return items;
    }

    private StyleItem atRule(int depth) {
        CssToken keyword = tokens.get(at++);
        List<CssToken> prelude = until(depth, /* custom= */ false);
        Optional<List<StyleItem>> block = isAt('{') ? block(depth) : Optional.empty();
        at += block.isEmpty() && isAt(';') ? 1 : 0;
        return depth != ELEMENT && isPlain(prelude)
                ? new AtRule(keyword, prelude, block)
                : new Broken(keyword);
    }

    private StyleItem other(int depth) {
        int start = at;
        CssToken first = tokens.get(at);
        boolean custom = depth > 0 && first.is(Kind.IDENT) && first.value().startsWith("--");
        List<CssToken> head = until(depth, custom);
        if (isAt('{')) {
            return block(depth)
                    .filter(items -> depth != ELEMENT && isPlain(head))
                    .<StyleItem>map(items -> new StyleRule(head, items))
                    .orElse(new Broken(first));
        }
        at = Math.max(at, start + 1);
        int colon = head.size() > 1 && head.get(1).is(Kind.SPACE) ? 2 : 1;
        boolean declares =
                depth > 0
                        && first.is(Kind.IDENT)
                        && head.size() > colon
                        && head.get(colon).isMark(':')
                        && (custom ? isPaired(head) : isPlain(head));
        return declares
                ? new Declaration(first, head.subList(colon + 1, head.size()))
                : new Broken(first);
    }

    /** Empty where blocks are nested too deeply; what is in them is skipped. */
    private Optional<List<StyleItem>> block(int depth) {
        if (depth >= DEEPEST) {
            at = tokens.size();
            return Optional.empty();
        }
        at++;
        List<StyleItem> items = items(Math.max(depth, 1) + 1);
        at++;
        return Optional.of(items);
    }

    private boolean isAt(char mark) {
        return at < tokens.size() && tokens.get(at).isMark(mark);
    }

    /**
     * What stands before the next semicolon, or the next block or the end of this one.
     *
     * @param custom whether blocks belong to it, as to the value of a custom property
     */
    private List<CssToken> until(int depth, boolean custom) {
        List<CssToken> found = new ArrayList<>();
        for (int open = 0; at < tokens.size(); at++) {
            CssToken token = tokens.get(at);
            boolean ends =
                    token.isMark(';')
                            || (token.isMark('{') && !custom)
                            || (token.isMark('}') && depth > 1);
            if (open == 0 && ends) {
                return found;
            }
            open += token.opens() ? 1 : token.closes() && open > 0 ? -1 : 0;
            found.add(token);
        }
        return found;
    }
}
