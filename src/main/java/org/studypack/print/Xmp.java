package org.studypack.print;

import org.studypack.book.Contributor;
import org.studypack.book.Publication;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The metadata packet of a PDF (ISO 16684-1), which also says what the file conforms to. Written as
 * text of our own, because the bytes of the engine's depend on the transformer that it finds.
 */
final class Xmp {
    /** Up to what is known of a publication: the namespaces, and which part of PDF/A it is. */
    private static final String BEGINNING =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part>
            <dc:format>application/pdf</dc:format>
            """;

    private static final String TAGGED =
            """
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            """;

    private static final String UNTAGGED =
            """
            <pdfaid:conformance>B</pdfaid:conformance>
            """;

    /** Dates, the program, and what PDF/UA says of itself (ISO 19005-2 § 6.6.2.3). */
    private static final String END =
            """
            <xmp:CreateDate>%1$s</xmp:CreateDate>
            <xmp:ModifyDate>%1$s</xmp:ModifyDate>
            <xmp:MetadataDate>%1$s</xmp:MetadataDate>
            <xmp:CreatorTool>%2$s</xmp:CreatorTool>
            <pdf:Producer>%2$s</pdf:Producer>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>\
            """;

    private Xmp() {}

    /** Of a file that claims PDF/UA-1 and PDF/A-2a. */
    static byte[] of(Publication publication) {
        return of(publication, TAGGED);
    }

    /** Of a file that claims PDF/A-2b. */
    static byte[] untagged(Publication publication) {
        return of(publication, UNTAGGED);
    }

    private static byte[] of(Publication publication, String claims) {
        StringBuilder xmp = new StringBuilder(BEGINNING).append(claims);
        describe(publication, xmp);
        xmp.append(
                END.replace("%1$s", publication.modified().toString().replace("Z", "+00:00"))
                        .replace("%2$s", escaped(publication.generator())));
        return xmp.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(Publication publication, StringBuilder xmp) {
        xmp.append("<dc:identifier>")
                .append(escaped(publication.identifier()))
                .append("</dc:identifier>\n");
        alternative(xmp, "dc:title", publication.title());
        list(
                xmp,
                "dc:creator",
                "Seq",
                publication.contributors().stream().map(Contributor::name).toList());
        list(xmp, "dc:language", "Bag", List.of(publication.language()));
        list(xmp, "dc:subject", "Bag", publication.subjects());
        list(xmp, "dc:publisher", "Bag", nonEmpty(publication.publisher()));
        alternative(xmp, "dc:description", publication.description());
        alternative(xmp, "dc:rights", publication.rights());
    }

    private static void alternative(StringBuilder xmp, String name, String text) {
        if (!text.isEmpty()) {
            xmp.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            xmp.append(escaped(text)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
        }
    }

    private static void list(StringBuilder xmp, String name, String kind, List<String> items) {
        if (!items.isEmpty()) {
            xmp.append('<').append(name).append("><rdf:").append(kind).append('>');
            for (String item : items) {
                xmp.append("<rdf:li>").append(escaped(item)).append("</rdf:li>");
            }
            xmp.append("</rdf:").append(kind).append("></").append(name).append(">\n");
        }
    }

    private static List<String> nonEmpty(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
