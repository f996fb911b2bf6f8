package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Matter;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Wording;
import org.studypack.print.file.FileStart;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.page.TypesetPages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes cover and body as the beginning of every file that shares them. */
final class BodyWriter {
    private final ObjectWriter writer = FileStart.writer(Joints.RESERVED);
    private final Book book;
    private final Optional<TypesetPages> cover;
    private final Optional<TypesetPages> body;

    BodyWriter(Book book, Optional<TypesetPages> cover, Optional<TypesetPages> body) {
        this.book = book;
        this.cover = cover;
        this.body = body;
    }

    PrintedBody write() throws IOException {
        Addresses addresses = Addresses.of(book);
        PartPages pages = PartPages.of(body);
        WrittenPart first = PartPages.of(cover).write(PrintPart.COVER, 0, addresses, writer);
        WrittenPart second = pages.write(PrintPart.BODY, first.nextKey(), addresses, writer);
        TypesetPages any = body.or(() -> cover).orElseThrow();
        COSDictionary catalog = any.pdf().getDocumentCatalog().getCOSObject();
        COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        Joints joints =
                new Joints(
                        first,
                        second,
                        outline(pages.destinations()),
                        writer.add(Structure.of(any.pdf()).roles()),
                        writer.add(intents.getObject(0)),
                        form == null ? 0 : writer.add(form));
        Wording words =
                body.isPresent()
                        ? PdfReader.read(body.get(), pages.pages())
                        : new Wording(List.of(), List.of());
        return new PrintedBody(
                FileStart.of(writer.finish()),
                joints,
                addresses,
                folios(),
                Optional.of(words),
                Map.of());
    }

    private BodyOutline outline(Destinations destinations) {
        List<ContentDocument> documents = book.documents(Matter.BODY).toList();
        String target =
                documents.stream()
                        .flatMap(document -> document.navigation().stream())
                        .map(NavigationPoint::target)
                        .findFirst()
                        .orElse("");
        return BodyOutline.write(Bookmarks.of(documents, destinations::of), target, writer);
    }

    private Folios folios() {
        Map<String, String> folios = new HashMap<>();
        Stream.of(cover, body)
                .flatMap(Optional::stream)
                .forEach(matter -> folios.putAll(matter.folios().byId()));
        return new Folios(folios);
    }
}
