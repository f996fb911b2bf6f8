package org.studypack.epub;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Contributor;
import org.studypack.book.Publication;
import org.studypack.book.TextDirection;
import org.studypack.book.reach.XmlText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the package document (EPUB 3.3 § 5): metadata, manifest and spine. */
final class PackageDocument {
    private static final String OPF = "http://www.idpf.org/2007/opf";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    /** MARC relators of people whose work the publication is; the others contributed to it. */
    private static final Set<String> CREATORS = Set.of("aut", "com", "edt");

    /** Elements of Dublin Core whose texts a reading system shows as they are. */
    private static final Set<String> SHOWN =
            Set.of(
                    "contributor",
                    "creator",
                    "description",
                    "publisher",
                    "rights",
                    "subject",
                    "title");

    private final XMLStreamWriter xml;
    private final boolean rightToLeft;

    private PackageDocument(XMLStreamWriter xml, String language) {
        this.xml = xml;
        this.rightToLeft = TextDirection.of(language) == TextDirection.RIGHT_TO_LEFT;
    }

    static byte[] write(Book book, LinkMap links, Manifest manifest, PageList pages)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            PackageDocument document = new PackageDocument(xml, book.publication().language());
            document.open(book.publication().language());
            document.metadata(book, pages);
            document.manifest(manifest);
            document.spine(book, links, manifest);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    private void open(String language) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("package");
        xml.writeDefaultNamespace(OPF);
        xml.writeAttribute("version", "3.0");
        xml.writeAttribute("unique-identifier", "pub-id");
        xml.writeAttribute("xml:lang", language);
        xml.writeAttribute("dir", TextDirection.of(language).toString());
    }

    private void metadata(Book book, PageList pages) throws XMLStreamException {
        Publication publication = book.publication();
        start(1, "metadata");
        xml.writeNamespace("dc", DC);
        dublinCore("identifier", "pub-id", publication.identifier());
        titles(publication);
        people(publication);
        dublinCore("language", "", publication.language());
        dublinCore("publisher", "", publication.publisher());
        dublinCore("description", "", publication.description());
        for (String subject : publication.subjects()) {
            dublinCore("subject", "", subject);
        }
        dublinCore("rights", "", publication.rights());
        meta("dcterms:modified", "", "", publication.modified().toString());
        for (AccessibilityMetadata.Property property : AccessibilityMetadata.of(book, pages)) {
            property(property);
        }
        legacyMeta("cover", "cover-image");
        legacyMeta("generator", publication.generator());
        end(1);
    }

    private void titles(Publication publication) throws XMLStreamException {
        dublinCore("title", "title", publication.title());
        if (!publication.subtitle().isEmpty() || !publication.edition().isEmpty()) {
            meta("title-type", "#title", "", "main");
            meta("display-seq", "#title", "", "1");
        }
        if (!publication.subtitle().isEmpty()) {
            dublinCore("title", "subtitle", publication.subtitle());
            meta("title-type", "#subtitle", "", "subtitle");
            meta("display-seq", "#subtitle", "", "2");
        }
        if (!publication.edition().isEmpty()) {
            dublinCore("title", "edition", publication.edition());
            meta("title-type", "#edition", "", "edition");
            meta("display-seq", "#edition", "", publication.subtitle().isEmpty() ? "2" : "3");
        }
    }

    private void people(Publication publication) throws XMLStreamException {
        List<Contributor> people =
                Stream.concat(
                                publication.contributors().stream().filter(this::isCreator),
                                publication.contributors().stream()
                                        .filter(person -> !isCreator(person)))
                        .toList();
        int number = 0;
        for (Contributor person : people) {
            String id = "person-" + ++number;
            dublinCore(isCreator(person) ? "creator" : "contributor", id, person.name());
            meta("role", "#" + id, "marc:relators", person.relator());
            meta("file-as", "#" + id, "", person.fileAs());
            meta("display-seq", "#" + id, "", Integer.toString(number));
        }
    }

    private boolean isCreator(Contributor person) {
        return CREATORS.contains(person.relator());
    }

    private void property(AccessibilityMetadata.Property property) throws XMLStreamException {
        start(2, "meta");
        xml.writeAttribute("property", property.name());
        if (!property.id().isEmpty()) {
            xml.writeAttribute("id", property.id());
        }
        if (!property.refines().isEmpty()) {
            xml.writeAttribute("refines", property.refines());
        }
        xml.writeCharacters(XmlText.legal(property.value()));
        xml.writeEndElement();
    }

    private void manifest(Manifest manifest) throws XMLStreamException {
        start(1, "manifest");
        for (Manifest.Item item : manifest.items()) {
            line(2);
            xml.writeEmptyElement("item");
            xml.writeAttribute("id", item.id());
            xml.writeAttribute("href", item.href());
            xml.writeAttribute("media-type", item.mediaType());
            if (!item.properties().isEmpty()) {
                xml.writeAttribute("properties", item.properties());
            }
        }
        end(1);
    }

    private void spine(Book book, LinkMap links, Manifest manifest) throws XMLStreamException {
        start(1, "spine");
        xml.writeAttribute("toc", "ncx");
        if (rightToLeft) {
            xml.writeAttribute("page-progression-direction", "rtl");
        }
        for (ContentDocument document : book.documents()) {
            line(2);
            xml.writeEmptyElement("itemref");
            xml.writeAttribute("idref", manifest.at(links.path(document.id())).id());
        }
        end(1);
    }

    /** An element of Dublin Core, unless it is empty. */
    private void dublinCore(String name, String id, String value) throws XMLStreamException {
        if (value.isBlank()) {
            return;
        }
        line(2);
        xml.writeStartElement("dc", name, DC);
        if (!id.isEmpty()) {
            xml.writeAttribute("id", id);
        }
        if (SHOWN.contains(name) && TextDirection.turns(value) != rightToLeft) {
            xml.writeAttribute("dir", "auto");
        }
        xml.writeCharacters(XmlText.legal(value));
        xml.writeEndElement();
    }

    private void meta(String property, String refines, String scheme, String value)
            throws XMLStreamException {
        start(2, "meta");
        xml.writeAttribute("property", property);
        if (!refines.isEmpty()) {
            xml.writeAttribute("refines", refines);
        }
        if (!scheme.isEmpty()) {
            xml.writeAttribute("scheme", scheme);
        }
        xml.writeCharacters(XmlText.legal(value));
        xml.writeEndElement();
    }

    /** The {@code meta} of EPUB 2, which reading systems of its time still look for. */
    private void legacyMeta(String name, String content) throws XMLStreamException {
        line(2);
        xml.writeEmptyElement("meta");
        xml.writeAttribute("name", name);
        xml.writeAttribute("content", XmlText.legal(content));
    }

    private void start(int depth, String name) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(name);
    }

    private void end(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
