package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through an SVG for what reaches out of it or runs: scripts, foreign content, event
 * attributes, and links to anything but its own parts and embedded bitmaps. A document type is
 * refused, so there are no entities.
 */
final class SvgInspector {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS =
            Set.of(
                    "script",
                    "foreignobject",
                    "iframe",
                    "object",
                    "embed",
                    "handler",
                    "audio",
                    "video");
    private static final Set<String> LINKS = Set.of("href", "src", "data", "action", "formaction");
    private static final int LONGEST_LINE = 300;
    private static final Pattern EMBEDDED =
            Pattern.compile("data:(image/(?:png|jpeg|gif));base64,([A-Za-z0-9+/=\\s]*)");
    private static final Pattern OUTWARD =
            Pattern.compile(
                    "(?i)url\\(\\s*(?!['\"]?\\s*#)|@import|expression\\(|image-set\\(|\\\\");

    private final SourceText source;
    private final byte[] bytes;
    private final Diagnostics diagnostics;
    private boolean safe = true;

    SvgInspector(String file, byte[] bytes, Diagnostics diagnostics) {
        this.source = new SourceText(file, new String(bytes, StandardCharsets.UTF_8));
        this.bytes = bytes;
        this.diagnostics = diagnostics;
    }

    /** Whether the SVG is well formed and keeps to itself; reports why not. */
    boolean isSafe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, type, info, location) -> {});
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            inspect(reader);
            reader.close();
        } catch (XMLStreamException e) {
            report(
                    Code.NOT_AN_IMAGE,
                    at(e.getLocation()),
                    "the SVG is not well-formed XML",
                    "open it in a drawing program and save it anew");
        }
        return safe;
    }

    private void inspect(XMLStreamReader reader) throws XMLStreamException {
        boolean root = true;
        boolean style = false;
        SvgUses uses = new SvgUses();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    refuse(reader, "a document type", "take the line `<!DOCTYPE …>` out");
                    return;
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        refuse(reader, "a processing instruction", "take it out");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        refuse(reader, "an entity", "write the character itself");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root
                            && !(reader.getLocalName().equals("svg")
                                    && SVG.equals(reader.getNamespaceURI()))) {
                        report(
                                Code.NOT_AN_IMAGE,
                                at(reader.getLocation()),
                                "this is XML, but no SVG",
                                "its outermost element is `svg` with `xmlns=\"%s\"`"
                                        .formatted(SVG));
                    }
                    root = false;
                    style = reader.getLocalName().equals("style");
                    uses.open(reader);
                    element(reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (style) {
                        value(reader, "style", reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    style = false;
                    uses.close();
                }
                default -> {}
            }
        }
        if (uses.areTooMany()) {
            report(
                    Code.NOT_AN_IMAGE,
                    Location.of(source.file()),
                    "the SVG repeats its own parts more than 100,000 times, or without end",
                    "turn its clones into plain shapes in a drawing program, and save it anew");
        }
    }

    private void element(XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (ELEMENTS.contains(name)) {
            refuse(reader, "the element `%s`".formatted(reader.getLocalName()), "take it out");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void attribute(XMLStreamReader reader, String name, String value) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("on")) {
            refuse(reader, "the event attribute `%s`".formatted(name), "take it out");
        } else if (small.equals("base")) {
            refuse(reader, "the attribute `xml:base`", "take it out");
        } else if (LINKS.contains(small)) {
            link(reader, name, value.strip());
        } else if (small.equals("attributename")
                && List.of("href", "xlink:href").contains(value.strip())) {
            refuse(reader, "an animated link", "take it out");
        } else {
            value(reader, name, value);
        }
    }

    private void link(XMLStreamReader reader, String name, String value) {
        Matcher embedded = EMBEDDED.matcher(value);
        if (embedded.matches()) {
            picture(reader, embedded.group(1), embedded.group(2));
        } else if (!value.isEmpty() && !value.startsWith("#")) {
            String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
            refuse(
                    reader,
                    "the attribute `%s` with `%s`".formatted(name, shown),
                    "an SVG may link to its own parts (`#…`) and embed PNG, JPEG and GIF");
        }
    }

    private void picture(XMLStreamReader reader, String type, String base64) {
        byte[] bytes = Base64.getMimeDecoder().decode(base64);
        RasterProof.flaw(type, bytes)
                .ifPresent(
                        flaw ->
                                report(
                                        flaw.code(),
                                        at(reader.getLocation()),
                                        "a picture embedded in the SVG " + flaw.message(),
                                        flaw.hint()));
    }

    private void value(XMLStreamReader reader, String name, String value) {
        if (OUTWARD.matcher(value).find()) {
            refuse(
                    reader,
                    "a link in `%s`".formatted(name),
                    "`url(…)` may lead to the SVG's own parts (`#…`) only");
        }
    }

    private void refuse(XMLStreamReader reader, String what, String hint) {
        report(
                Code.SVG_REACHES_OUT,
                at(reader.getLocation()),
                "%s is not allowed in an SVG".formatted(what),
                hint);
    }

    private void report(Code code, Location location, String message, String hint) {
        safe = false;
        diagnostics.report(code, location, message, hint);
    }

    /** The line, since a parser knows only where a tag ends; a very long one is not shown. */
    private Location at(javax.xml.stream.Location location) {
        int line = location.getLineNumber();
        return line < 1 || line > source.lines().size()
                ? Location.of(source.file())
                : shortened(source.line(line));
    }

    private static Location shortened(Location at) {
        return at.text().length() <= LONGEST_LINE
                ? at
                : new Location(at.file(), at.line(), at.column(), 1, "");
    }
}
