package org.studypack.source;

import org.studypack.book.reach.Attribute;
import org.studypack.book.reach.DrawingSize;
import org.studypack.book.reach.DrawingWriter;
import org.studypack.book.reach.EmbeddedPicture;
import org.studypack.book.reach.Flaw;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an SVG and has it rewritten from what may stand in a drawing. A document type that says
 * more than its name is refused, so there are no entities.
 */
final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern PLAIN_TYPE = Pattern.compile("<!DOCTYPE\\s+svg\\b[^\\[<>]*>");
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=");
    private static final int LONGEST_LINE = 300;

    /** The most things that are reported of one drawing. */
    private static final int MOST_REPORTS = 20;

    /** How deep elements may stand in each other; some parsers of XML give up at 100. */
    private static final int DEEPEST = 90;

    private final SourceText source;
    private final byte[] bytes;
    private final Diagnostics diagnostics;
    private int reports;

    /** The first tag of a drawing that does not say how large it is. */
    private Optional<Location> withoutSize = Optional.empty();

    SvgReader(String file, byte[] bytes, Diagnostics diagnostics) {
        this.source = new SourceText(file, new String(bytes, StandardCharsets.UTF_8));
        this.bytes = bytes;
        this.diagnostics = diagnostics;
    }

    /** The drawing as it is published; empty where it is not sound, and then that is reported. */
    Optional<byte[]> read() {
        if (!isDecodable()) {
            reportMalformed(Location.of(source.file()));
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, type, info, location) -> {});
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            DrawingWriter writer =
                    new DrawingWriter((type, picture) -> published(reader, type, picture));
            read(reader, writer);
            reader.close();
            if (reports > 0) {
                return Optional.empty();
            }
            withoutSize.ifPresent(this::reportUnknownSize);
            return Optional.of(writer.drawing().getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException e) {
            reportMalformed(at(e.getLocation()));
            return Optional.empty();
        }
    }

    private void reportMalformed(Location at) {
        report(
                Code.NOT_AN_IMAGE,
                at,
                "the SVG is not well-formed XML",
                "open it in a drawing program and save it again");
    }

    /** Whether it is UTF-8, or names an encoding; else the parser complains on standard error. */
    private boolean isDecodable() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return ENCODING.matcher(source.content()).lookingAt();
        }
    }

    private void read(XMLStreamReader reader, DrawingWriter writer) throws XMLStreamException {
        boolean root = true;
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > DEEPEST) {
                reportDepth(at(reader.getLocation()));
                return;
            }
            if (event == XMLStreamConstants.DTD && !namesAType()) {
                refuse(reader, "a document type", "take the line `<!DOCTYPE …>` out");
                return;
            }
            switch (event) {
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        refuse(reader, "a processing instruction", "take it out");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        refuse(reader, "an entity", "write the character itself");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root && !isSvg(reader)) {
                        reportNotSvg(at(reader.getLocation()));
                        return;
                    }
                    open(reader, root ? rootAttributes(reader) : attributes(reader), writer);
                    root = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        writer.text(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> report(reader, writer.close());
                default -> {}
            }
        }
        writer.flaw().ifPresent(this::reportWhole);
    }

    /** A flaw that stands nowhere in particular. */
    private void reportWhole(Flaw flaw) {
        report(Code.NOT_AN_IMAGE, Location.of(source.file()), flaw.message(), flaw.hint());
    }

    private void reportDepth(Location at) {
        report(
                Code.NOT_AN_IMAGE,
                at,
                "the SVG has elements within more than " + DEEPEST + " others",
                "ungroup its parts in a drawing program and save it again");
    }

    private void reportNotSvg(Location root) {
        report(
                Code.NOT_AN_IMAGE,
                root,
                "this is XML, but no SVG",
                "its outermost element is `svg` with `xmlns=\"%s\"`".formatted(SVG));
    }

    private void open(XMLStreamReader reader, List<Attribute> attributes, DrawingWriter writer) {
        String namespace = reader.getNamespaceURI();
        report(
                reader,
                writer.open(namespace == null ? "" : namespace, reader.getLocalName(), attributes));
    }

    /** Those of the outermost element, with the size that it has not stated. */
    private List<Attribute> rootAttributes(XMLStreamReader reader) {
        List<Attribute> attributes = attributes(reader);
        if (DrawingSize.isUnknown(attributes)) {
            withoutSize = Optional.of(at(reader.getLocation()));
        }
        List<Attribute> stated = DrawingSize.stated(attributes);
        if (DrawingSize.isStripe(stated)) {
            reportStripe(at(reader.getLocation()));
        }
        return stated;
    }

    private void reportStripe(Location root) {
        RasterProof.Flaw flaw = RasterProof.stripe("a shape with");
        report(flaw.code(), root, "the SVG " + flaw.message(), flaw.hint());
    }

    /** Whether the document type is a name alone, as older programs write it; it is left out. */
    private boolean namesAType() {
        return PLAIN_TYPE.matcher(source.content()).find();
    }

    private void reportUnknownSize(Location root) {
        diagnostics.report(
                Code.SVG_WITHOUT_SIZE,
                root,
                "the SVG does not say how large it is, and what is missing counts as 300 × 150",
                "write its size into the first tag, for instance `viewBox=\"0 0 600 400\"`");
    }

    private static boolean isSvg(XMLStreamReader reader) {
        return reader.getLocalName().equals("svg") && SVG.equals(reader.getNamespaceURI());
    }

    private static List<Attribute> attributes(XMLStreamReader reader) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            attributes.add(
                    new Attribute(
                            namespace == null ? "" : namespace,
                            reader.getAttributeLocalName(i),
                            reader.getAttributeValue(i)));
        }
        return attributes;
    }

    private Optional<EmbeddedPicture> published(
            XMLStreamReader reader, String type, byte[] picture) {
        byte[] drawn = type.equals("image/png") ? PngChunks.drawn(picture) : picture;
        Optional<RasterProof.Flaw> flaw = RasterProof.flaw(type, drawn);
        flaw.ifPresent(
                found ->
                        report(
                                found.code(),
                                at(reader.getLocation()),
                                "a picture embedded in the SVG " + found.message(),
                                found.hint()));
        return flaw.isEmpty()
                ? Optional.of(EmbeddedPicture.of(type, drawn, RasterProof.pixels(type, drawn)))
                : Optional.empty();
    }

    private void report(XMLStreamReader reader, List<Flaw> found) {
        for (Flaw flaw : found) {
            Code code =
                    switch (flaw.kind()) {
                        case REACHES_OUT -> Code.SVG_REACHES_OUT;
                        case NOT_DRAWN -> Code.NOT_AN_IMAGE;
                        case COSTS_TOO_MUCH -> Code.IMAGE_TOO_LARGE;
                    };
            report(code, at(reader.getLocation()), flaw.message(), flaw.hint());
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
        if (reports++ < MOST_REPORTS) {
            diagnostics.report(code, location, message, hint);
        }
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
