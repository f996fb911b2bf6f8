package org.studypack.print.manuscript;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of a style sheet that can reach anything in a document. The engine reads and sorts all
 * of them again for each document: a front matter, of which every pack has one of its own, has use
 * for a quarter of them. While pages are set, attributes may change, and elements and classes may
 * go; for a name or a class that is new there would be no rules.
 */
final class RulesInUse {
    /** What a selector asks of attributes and states, which may change while pages are set. */
    private static final Pattern CONDITIONS =
            Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)|::?[\\w-]+|#[\\w-]+");

    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.-])[a-zA-Z][\\w-]*");

    private final Vocabulary vocabulary;

    private RulesInUse(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The names of elements, and their classes, in a document. */
    record Vocabulary(Set<String> names, Set<String> classes) {
        static Vocabulary of(Element root) {
            Vocabulary vocabulary = new Vocabulary(new HashSet<>(), new HashSet<>());
            vocabulary.add(root);
            return vocabulary;
        }

        private void add(Element element) {
            names.add(element.getTagName());
            for (String word : element.getAttribute("class").split(" ", -1)) {
                classes.add(word);
            }
            for (Node child = element.getFirstChild();
                    child != null;
                    child = child.getNextSibling()) {
                if (child instanceof Element inner) {
                    add(inner);
                }
            }
        }
    }

    /**
     * The style sheet without the other rules.
     *
     * @param sheet rules of style and at-rules, which all stay
     */
    static String of(String sheet, Vocabulary vocabulary) {
        RulesInUse rules = new RulesInUse(vocabulary);
        StringBuilder used = new StringBuilder();
        int start = 0;
        while (start < sheet.length()) {
            int brace = next(sheet, start, "{;");
            boolean statement = brace < sheet.length() && sheet.charAt(brace) == ';';
            int end = statement ? brace + 1 : end(sheet, brace);
            if (statement || rules.mayReach(sheet.substring(start, Math.min(brace, end)))) {
                used.append(sheet, start, end);
            }
            start = end;
        }
        return used.toString();
    }

    /** Where one of some signs stands outside of comments and strings. */
    private static int next(String sheet, int from, String signs) {
        int at = from;
        while (at < sheet.length() && signs.indexOf(sheet.charAt(at)) < 0) {
            at = after(sheet, at);
        }
        return at;
    }

    /** Past a comment, a string, or a single sign. */
    private static int after(String sheet, int at) {
        char sign = sheet.charAt(at);
        int end = at;
        if (sheet.startsWith("/*", at)) {
            end = sheet.indexOf("*/", at + 2) + 1;
        } else if (sign == '"' || sign == '\'') {
            end = closing(sheet, sign, at + 1);
        } else if (sign == '\\') {
            end = at + 1;
        }
        return end < at ? sheet.length() : end + 1;
    }

    /** The quotation mark that ends a string, which no backslash stands before; -1 for none. */
    private static int closing(String sheet, char mark, int from) {
        for (int at = from; at < sheet.length(); at++) {
            if (sheet.charAt(at) == mark) {
                return at;
            }
            at += sheet.charAt(at) == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** The end of a block in braces. */
    private static int end(String sheet, int brace) {
        int depth = 0;
        int at = brace;
        while (at < sheet.length()) {
            char sign = sheet.charAt(at);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            at = after(sheet, at);
            if (depth == 0) {
                return at;
            }
        }
        return sheet.length();
    }

    private boolean mayReach(String prelude) {
        String selectors = prelude.replaceAll("(?s)/\\*.*?\\*/", " ").strip();
        if (selectors.isEmpty() || selectors.startsWith("@") || selectors.contains("\\")) {
            return true;
        }
        for (String selector : CONDITIONS.matcher(selectors).replaceAll("").split(",", -1)) {
            if (all(CLASS, 1, selector, vocabulary.classes())
                    && all(NAME, 0, selector, vocabulary.names())) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(Pattern pattern, int group, String selector, Set<String> known) {
        Matcher found = pattern.matcher(selector);
        while (found.find()) {
            if (!known.contains(found.group(group))) {
                return false;
            }
        }
        return true;
    }
}
