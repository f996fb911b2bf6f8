package org.studypack.print.manuscript;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Keeps SVG pictures from reaching out of themselves: document type, processing instructions and
 * scripts are left out, and a reference to anything but their own ids or data is an error.
 */
public final class SvgGate {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final Set<String> REFERENCES = Set.of("href", "src", "base");
    private static final Set<String> REFUSED = Set.of("script", "foreignObject");

    private SvgGate() {}

    /** Reports every SVG picture of a book that reaches out of itself or is not well-formed. */
    public static void check(Book book, Diagnostics diagnostics) {
        Stream.concat(book.images().stream(), Stream.of(book.printCover()))
                .filter(Asset::isSvg)
                .forEach(asset -> check(asset, diagnostics));
    }

    private static void check(Asset asset, Diagnostics diagnostics) {
        try {
            clean(asset.bytes());
        } catch (XMLStreamException e) {
            diagnostics.report(
                    Code.RESOURCE_FORBIDDEN,
                    Location.of(asset.path()),
                    "this picture reaches out of the book or is not well-formed: " + e.getMessage(),
                    "put everything the picture needs into the picture itself");
        }
    }

    /**
     * The picture alone, as XML that needs nothing else, no typeface of the machine either.
     *
     * @throws XMLStreamException where it is not well-formed or refers to something outside
     */
    static byte[] clean(byte[] svg) throws XMLStreamException {
        XMLInputFactory input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
        XMLEventReader reader = input.createXMLEventReader(new ByteArrayInputStream(svg));
        XMLEventWriter writer =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(cleaned, "UTF-8");
        DrawingLetters letters = new DrawingLetters();
        boolean style = false;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event instanceof StartElement start) {
                checkElement(start);
                event = letters.in(start);
                style = start.getName().getLocalPart().equals("style");
            } else if (event instanceof Characters text && style) {
                checkValue(text.getData());
                event = EVENTS.createCharacters(DrawingLetters.css(text.getData()));
            }
            if (event.getEventType() != XMLStreamConstants.DTD
                    && event.getEventType() != XMLStreamConstants.PROCESSING_INSTRUCTION) {
                writer.add(event);
            }
        }
        writer.close();
        return cleaned.toByteArray();
    }

    private static void checkElement(StartElement start) throws XMLStreamException {
        if (REFUSED.contains(start.getName().getLocalPart())) {
            throw new XMLStreamException("the element " + start.getName().getLocalPart());
        }
        for (var attributes = start.getAttributes(); attributes.hasNext(); ) {
            Attribute attribute = attributes.next();
            String value = attribute.getValue().strip();
            boolean reference = REFERENCES.contains(attribute.getName().getLocalPart());
            if (reference && !value.startsWith("#") && !value.startsWith("data:image/")) {
                throw new XMLStreamException("the reference " + value);
            }
            checkValue(value);
        }
    }

    private static void checkValue(String value) throws XMLStreamException {
        for (int at = value.indexOf("url("); at >= 0; at = value.indexOf("url(", at + 1)) {
            String target = value.substring(at + 4).strip().replaceFirst("^[\"']", "");
            if (!target.startsWith("#")) {
                throw new XMLStreamException("the reference " + value);
            }
        }
        if (value.contains("@import")) {
            throw new XMLStreamException("the reference " + value);
        }
    }
}
