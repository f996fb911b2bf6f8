package org.studypack.book;

import org.studypack.book.Node.Element;

import java.util.List;

/**
 * What an element is for that a writer of a book treats in a way of its own. Templates say it by a
 * word of an attribute; docs/templates.md lists what they write. Of all other elements a writer
 * knows the name alone, and style sheets the rest.
 */
public enum MarkupRole {
    /** The section of the cover. */
    COVER("class", "cover"),

    /** The section of the contents page. */
    CONTENTS("class", "contents"),

    /** The list on it. */
    CONTENTS_LIST("class", "toc"),

    /** What print alone shows. */
    IN_PRINT("class", "in-print"),

    /** What print sets at the foot of its page, with nothing below it. */
    AT_FOOT("class", "at-foot"),

    /** In a link of the contents page: where print sets the page's number, before what it holds. */
    FOLIO("class", "folio"),

    /** The call of a footnote, whose text is its number. */
    NOTE_CALL("epub:type", "noteref"),

    /** A footnote. */
    NOTE("epub:type", "footnote"),

    /** The section that holds the footnotes of a document. */
    NOTES("class", "footnotes"),

    /** What leads from a footnote back to its call. */
    NOTE_BACKLINK("class", "backlink"),

    /** A question with its answer space. */
    QUESTION("class", "question"),

    /** The number of a question. */
    NUMBER("class", "number"),

    /** What leads from a question to its answer space. */
    TO_ANSWER("class", "to-answer"),

    /** What leads from an answer space to its question, and from a worksheet to its section. */
    TO_QUESTION("class", "to-question"),

    /**
     * What an EPUB alone shows, such as words for those who can follow a link; print has the number
     * of a page in their place.
     */
    ON_SCREEN("class", "on-screen"),

    /** A space within a line, to be filled in. */
    BLANK("class", "blank"),

    /** When a paragraph of speech was spoken, and by whom: it stands beside its first line. */
    CUE("class", "cue"),

    /** What stands at the foot of each card of a question. */
    CARD_FOOT("class", "card-foot");

    private final String attribute;
    private final String word;

    MarkupRole(String attribute, String word) {
        this.attribute = attribute;
        this.word = word;
    }

    /** The word that says it. */
    public String word() {
        return word;
    }

    /** Whether it is an element's. */
    public boolean isOf(Element element) {
        return element.attribute(attribute).filter(this::isIn).isPresent();
    }

    /**
     * Whether an attribute says so.
     *
     * @param value words with spaces between them
     */
    public boolean isIn(String value) {
        return isWord(word, value);
    }

    /** Whether a word is one of several with spaces between them. */
    static boolean isWord(String word, String words) {
        return words.contains(word) && List.of(words.split(" ")).contains(word);
    }
}
