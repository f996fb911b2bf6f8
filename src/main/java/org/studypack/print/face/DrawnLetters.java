package org.studypack.print.face;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Node.Element;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.PlacedText;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reports the letters of drawings that no typeface has: print shows a crossed box for each, or
 * takes a typeface of the machine.
 */
public final class DrawnLetters {
    private final Map<String, String> texts = new HashMap<>();
    private final Diagnostics diagnostics;

    private DrawnLetters(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports those of a book, each drawing once, at the first place that shows it. */
    public static void check(Book book, Diagnostics diagnostics) {
        DrawnLetters letters = new DrawnLetters(diagnostics);
        book.images().stream().filter(Asset::isSvg).forEach(letters::read);
        if (!letters.texts.isEmpty()) {
            for (ContentDocument document : book.documents()) {
                letters.walk(document.body(), Location.of("pack.yaml"));
            }
        }
    }

    /** Most drawings have letters of ASCII alone, and are not read. */
    private void read(Asset drawing) {
        byte[] bytes = drawing.bytes();
        if (!StandardCharsets.US_ASCII
                .newEncoder()
                .canEncode(new String(bytes, StandardCharsets.UTF_8))) {
            texts.put(drawing.path(), text(bytes));
        }
    }

    private static String text(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            int within = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT ->
                            within += within > 0 || isText(reader) ? 1 : 0;
                    case XMLStreamConstants.END_ELEMENT -> within -= within > 0 ? 1 : 0;
                    case XMLStreamConstants.CHARACTERS ->
                            text.append(within > 0 ? reader.getText() : "");
                    default -> {}
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing was rewritten as what is no XML", e);
        }
        return text.toString();
    }

    private static boolean isText(XMLStreamReader reader) {
        return reader.getLocalName().equals("text");
    }

    private void walk(Element element, Location around) {
        Location place = element.source().orElse(around);
        if (element.name().equals("img")) {
            Optional.ofNullable(texts.remove(element.attributes().getOrDefault("src", "")))
                    .ifPresent(text -> report(text, place));
        }
        element.children().stream()
                .filter(Element.class::isInstance)
                .forEach(child -> walk((Element) child, place));
    }

    private void report(String text, Location place) {
        for (MissingGlyphs missing : GlyphCoverage.missing(List.of(new PlacedText(text, place)))) {
            diagnostics.report(
                    Code.DRAWING_WITHOUT_LETTERS,
                    place,
                    "print has no glyph for " + missing.named() + " in this drawing",
                    "save the drawing with its letters as paths, or write them in Latin, Greek or"
                            + " Cyrillic");
        }
    }
}
