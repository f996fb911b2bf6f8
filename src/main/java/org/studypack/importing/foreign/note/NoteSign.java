package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sign of its call that a note begins with, as in {@code 1. A note}, {@code [a] A note} and
 * {@code * A note}. A book sets it before the note by itself.
 */
final class NoteSign {
    private static final String BLANK = "[\\s\\p{Z}]";

    private NoteSign() {}

    /**
     * Whether a note begins with a sign, and not with a link: that is read as one that leads back.
     * A letter is a sign where it stands apart or in brackets, since <i>a</i> may be a word.
     */
    static boolean begins(Element note, String sign) {
        String bare = Character.isLetter(sign.codePointAt(0)) ? "" : BLANK + "|";
        String quoted = Pattern.quote(sign);
        Pattern typed =
                Pattern.compile(
                        "%s*(?:[\\[(]%s[\\])]|%s(?:%s[.:\\])]|$))"
                                .formatted(BLANK, quoted, quoted, bare));
        return words(note)
                .filter(first -> !isLinked(first, note))
                .filter(first -> typed.matcher(first.getWholeText()).lookingAt())
                .isPresent();
    }

    /** Takes a sign away with its brackets, where a note begins with it. */
    static void drop(Element note, String sign) {
        Pattern typed =
                Pattern.compile(
                        "^"
                                + BLANK
                                + "*[\\[(]?"
                                + Pattern.quote(sign)
                                + "[\\])]?[.:]?"
                                + BLANK
                                + "*");
        words(note)
                .ifPresent(
                        first -> first.text(typed.matcher(first.getWholeText()).replaceFirst("")));
    }

    /** The first words of a note. */
    private static Optional<TextNode> words(Element note) {
        return note.nodeStream(TextNode.class).filter(text -> !text.isBlank()).findFirst();
    }

    private static boolean isLinked(TextNode words, Element note) {
        Element around = words.parent();
        Element link = around == null ? null : around.closest("a[href]");
        return link != null && !link.equals(note);
    }
}
