package org.studypack.book;

import org.studypack.book.Node.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One content document: a file of the EPUB's spine, and in print a stretch that begins as {@link
 * Opening} says. All ids are unique in the whole book, and links between documents are {@code #id};
 * the EPUB writer adds the file. Equal by all that it holds.
 */
public final class ContentDocument {
    private static final Set<String> PICTURES = Set.of("img", "svg");

    private final String id;
    private final Kind kind;
    private final String title;
    private final Element body;
    private final Opening opening;
    private final List<NavigationPoint> navigation;
    private final List<String> ids;
    private final int elements;
    private final boolean pictured;

    /**
     * Kinds of content documents.
     *
     * <p>The landmark is a term of the EPUB Structural Semantics Vocabulary.
     */
    public enum Kind {
        COVER(Matter.FRONT, "cover"),
        TITLE_PAGE(Matter.FRONT, "titlepage"),
        /** With the colophon. */
        IMPRINT(Matter.FRONT, "imprint"),
        /** The contents page; in an EPUB it is the navigation document itself. */
        CONTENTS(Matter.FRONT, "toc"),
        NOTE(Matter.FRONT, "preface"),
        GUIDE_SECTION(Matter.BODY, "bodymatter"),
        EXCERPTS(Matter.BODY, ""),
        TRANSCRIPT(Matter.BODY, ""),
        WORKSHEET(Matter.BODY, ""),
        GLOSSARY(Matter.BODY, "glossary"),
        TIMELINE(Matter.BODY, ""),
        FURTHER_READING(Matter.BODY, "bibliography"),
        /** A question on a card of its own, which is printed and never packed. */
        CARD(Matter.BODY, ""),
        /** The back of a card that is folded. */
        CARD_BACK(Matter.BODY, ""),
        /** The outside of a booklet's back. */
        BACK_COVER(Matter.BODY, ""),
        /** How a booklet is printed and folded; it is no part of it. */
        SLIP(Matter.BODY, ""),
        /**
         * What a pack says for itself on pages of print that it shares with others; no book lists
         * it.
         */
        STAMP(Matter.FRONT, "");

        private final Matter matter;
        private final String landmark;

        Kind(Matter matter, String landmark) {
            this.matter = matter;
            this.landmark = landmark;
        }

        public Matter matter() {
            return matter;
        }

        /**
         * The landmark's type, given to the first document of the kind; empty where there is none.
         */
        public Optional<String> landmark() {
            return landmark.isEmpty() ? Optional.empty() : Optional.of(landmark);
        }
    }

    /** Where a document begins in print. */
    public enum Opening {
        /** On the same page, below the document before. */
        RUN_ON,
        NEW_PAGE,
        RECTO,
        VERSO,
        /** At the head of the body's first page: it is drawn there in the room that is left. */
        OVER_TEXT,
        /** On a page of its own after the body. */
        LAST,
        /** It is in no print: an EPUB alone has it. */
        NOWHERE
    }

    /**
     * A document.
     *
     * @param id the file's name without its ending; ASCII letters, digits and hyphens
     * @param kind what it is
     * @param title plain text, for navigation and running heads
     * @param body the {@code body} element's one child, a {@code section} that carries an id
     * @param opening where it begins in print
     * @param navigation the entries for the table of contents, this document's own first; empty
     *     where it is not listed
     */
    public ContentDocument(
            String id,
            Kind kind,
            String title,
            Element body,
            Opening opening,
            List<NavigationPoint> navigation) {
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.body = body;
        this.opening = opening;
        this.navigation = List.copyOf(navigation);
        List<String> found = new ArrayList<>();
        int[] count = new int[2];
        body.walk(
                element -> {
                    count[0]++;
                    count[1] += PICTURES.contains(element.name()) ? 1 : 0;
                    element.attribute("id").ifPresent(found::add);
                });
        this.ids = List.copyOf(found);
        this.elements = count[0];
        this.pictured = count[1] > 0;
    }

    /** The same document with what it shows changed. */
    public ContentDocument withBody(Element changed) {
        return new ContentDocument(id, kind, title, changed, opening, navigation);
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Element body() {
        return body;
    }

    public Opening opening() {
        return opening;
    }

    public List<NavigationPoint> navigation() {
        return navigation;
    }

    public boolean isPrinted() {
        return opening != Opening.NOWHERE;
    }

    /** The ids of its elements in document order. */
    public List<String> ids() {
        return ids;
    }

    /** Whether it shows a picture. */
    public boolean isPictured() {
        return pictured;
    }

    /** How many elements it has. */
    public int elements() {
        return elements;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof ContentDocument document
                        && id.equals(document.id)
                        && kind == document.kind
                        && title.equals(document.title)
                        && opening == document.opening
                        && navigation.equals(document.navigation)
                        && body.equals(document.body));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
