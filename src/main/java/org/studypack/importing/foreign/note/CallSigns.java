package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.studypack.importing.foreign.html.PageElements;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a short link looks like the call of a note: it is raised, is a sign such as †, stands in
 * brackets, right after a word or next to another call, or the page names it or the note so.
 *
 * @param calls those that are known so far
 * @param raising whether an element raises marks: each is looked at once, since it may hold many
 */
record CallSigns(Map<Element, String> calls, Map<Element, Boolean> raising) {
    private static final Pattern SIGN = Pattern.compile("[\\[(]?[*†‡§]{1,3}[\\])]?");
    private static final Pattern BRACKETS = Pattern.compile("[\\[(].*[\\])]");
    private static final Pattern RAISED =
            Pattern.compile(
                    "vertical-align\\s*:\\s*(super|top|text-top)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:doc-)?(?:foot|end|side|rear)?notes?(?:[-_]?(?:ref|call|link)s?)?"
                            + "|fn(?:[-_]?ref)?|references?",
                    Pattern.CASE_INSENSITIVE);

    /** What no call follows without a space: an opening bracket, a dash, a stroke. */
    private static final Pattern END_OF_WORD =
            Pattern.compile("(?s).*[\\p{L}\\p{M}\\p{N}.!?…,;:\\p{Pe}\\p{Pf}\"']$");

    private static final int AROUND = 3;

    /** Characters of several calls in a row. */
    private static final int LONGEST = 24;

    CallSigns(Map<Element, String> calls) {
        this(calls, new HashMap<>());
    }

    /**
     * Whether something does.
     *
     * @param call the link, or the raised element around it
     * @param asks whether the note does
     */
    boolean show(Element link, Element call, Element note, boolean asks) {
        String mark = link.text().strip();
        return SIGN.matcher(mark).matches()
                || isRaised(link)
                || isNamed(link, note)
                || (BRACKETS.matcher(mark).matches() && !asks)
                || isAfterWord(call);
    }

    private boolean isRaised(Element link) {
        Stream<Element> around =
                Stream.<Element>iterate(link, e -> e != null, Element::parent).limit(AROUND);
        return Stream.concat(link.stream(), around)
                .anyMatch(e -> raising.computeIfAbsent(e, CallSigns::isRaisedAlone));
    }

    /** Whether an element raises marks, and no passage of text with them. */
    private static boolean isRaisedAlone(Element element) {
        boolean raised =
                element.normalName().equals("sup") || RAISED.matcher(element.attr("style")).find();
        return raised && element.text().length() <= LONGEST;
    }

    private static boolean isNamed(Element link, Element note) {
        return isNamed(link) || isNamed(note) || isNamed(note.parent());
    }

    private static boolean isNamed(@Nullable Element element) {
        return element != null
                && Stream.of(element.className(), element.attr("role"), element.attr("epub:type"))
                        .flatMap(names -> Stream.of(names.strip().split("\\s+", -1)))
                        .anyMatch(name -> NAME.matcher(name).matches());
    }

    private boolean isAfterWord(Element call) {
        Node before = before(call);
        if (before instanceof TextNode text) {
            boolean mark = text.getWholeText().chars().noneMatch(Character::isLetterOrDigit);
            Node further = mark ? before(text) : null;
            return (further instanceof Element element && isLink(element))
                    ? calls.containsKey(element)
                    : END_OF_WORD.matcher(text.getWholeText()).matches();
        }
        return before instanceof Element element
                && (isLink(element)
                        ? calls.containsKey(element)
                        : END_OF_WORD.matcher(element.wholeText()).matches());
    }

    /** A link in the page, or a raised one. */
    private static boolean isLink(Element element) {
        return element.attr("href").startsWith("#") || element.normalName().equals("sup");
    }

    /** What stands before a piece in its line, but for places that hold no words. */
    private static @Nullable Node before(Node piece) {
        Node before = piece.previousSibling();
        while ((before instanceof Element place && place.text().isBlank())
                || (before instanceof TextNode text && text.getWholeText().isEmpty())) {
            before = before.previousSibling();
        }
        boolean first = before == null;
        return first && piece.parent() instanceof Element around && !PageElements.isBlock(around)
                ? before(around)
                : before;
    }
}
