package org.studypack.epub;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.MarkupRole;
import org.studypack.book.Node.Element;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an e-reader and a screen reader learn of the markup of docs/templates.md: the terms of the
 * EPUB Structural Semantics Vocabulary 1.1 and the roles of DPUB-ARIA 1.1 beside them. What a
 * template says itself is left as it is.
 */
final class Semantics {
    private Semantics() {}

    /** The attributes of an element inside a content document. */
    static Map<String, String> of(Element element) {
        return switch (element.name()) {
            case "a" -> ofLink(element);
            case "aside" ->
                    MarkupRole.NOTE.isOf(element)
                            ? with(element, "", "doc-footnote")
                            : plain(element);
            case "section" ->
                    MarkupRole.NOTES.isOf(element)
                            ? with(element, "footnotes", "")
                            : plain(element);
            default -> plain(element);
        };
    }

    /** The attributes of the {@code section} that is a content document. */
    static Map<String, String> of(Element section, Kind kind) {
        return switch (kind) {
            case COVER -> with(section, "cover", "");
            case TITLE_PAGE -> with(section, "titlepage", "");
            case IMPRINT -> with(section, "imprint", "");
            case NOTE -> with(section, "preface", "doc-preface");
            case GUIDE_SECTION, EXCERPTS, TRANSCRIPT -> with(section, "chapter", "doc-chapter");
            case GLOSSARY -> with(section, "glossary", "doc-glossary");
            case TIMELINE -> with(section, "appendix", "doc-appendix");
            case FURTHER_READING -> with(section, "bibliography", "doc-bibliography");
            case CONTENTS, WORKSHEET, CARD, CARD_BACK, BACK_COVER, SLIP, STAMP -> plain(section);
        };
    }

    private static Map<String, String> ofLink(Element link) {
        if (MarkupRole.NOTE_CALL.isOf(link)) {
            return with(link, "", "doc-noteref");
        }
        return MarkupRole.NOTE_BACKLINK.isOf(link)
                ? with(link, "backlink", "doc-backlink")
                : plain(link);
    }

    private static Map<String, String> plain(Element element) {
        return element.attributes();
    }

    private static Map<String, String> with(Element element, String type, String role) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        if (!type.isEmpty()) {
            attributes.putIfAbsent("epub:type", type);
        }
        if (!role.isEmpty()) {
            attributes.putIfAbsent("role", role);
        }
        return attributes;
    }
}
