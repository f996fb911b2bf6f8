package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;

import java.util.List;

/** Which elements of a drawing a rule of its style sheet may be for. */
final class StyleSelector {
    private StyleSelector() {}

    /**
     * Whether one of the selectors may match: its last part names the element, its class or its id,
     * or says nothing of them. What stands before, and pseudo-classes, are not looked at.
     */
    static boolean mayMatch(List<CssToken> selector, DrawnPart part) {
        if (selector.stream().anyMatch(token -> token.is(Kind.FUNCTION) || token.isMark('|'))) {
            return true;
        }
        int start = 0;
        for (int i = 0; i <= selector.size(); i++) {
            if (i == selector.size() || selector.get(i).isMark(',')) {
                if (matches(last(selector.subList(start, i)), part)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** The part after the last combinator. */
    private static List<CssToken> last(List<CssToken> selector) {
        int end = selector.size();
        while (end > 0 && selector.get(end - 1).is(Kind.SPACE)) {
            end--;
        }
        int start = end;
        while (start > 0 && !isCombinator(selector.get(start - 1))) {
            start--;
        }
        return selector.subList(start, end);
    }

    private static boolean isCombinator(CssToken token) {
        return token.is(Kind.SPACE) || token.isMark('>') || token.isMark('+') || token.isMark('~');
    }

    private static boolean matches(List<CssToken> compound, DrawnPart part) {
        for (int i = 0; i < compound.size(); i++) {
            CssToken token = compound.get(i);
            boolean named = i > 0 && compound.get(i - 1).isMark('.');
            if (token.isMark(':') || token.isMark('[')) {
                return true;
            } else if (token.is(Kind.HASH) && !token.value().equals(part.id())) {
                return false;
            } else if (token.is(Kind.IDENT)
                    && !(named
                            ? part.classes().contains(token.value())
                            : token.value().equals(part.name()))) {
                return false;
            }
        }
        return true;
    }
}
