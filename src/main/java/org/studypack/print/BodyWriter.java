package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Matter;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Wording;
import org.studypack.print.file.FileStart;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.page.TypesetPages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a body as the beginning of every file that shares it. */
final class BodyWriter {
    private final ObjectWriter writer = FileStart.writer(Joints.RESERVED);
    private final Book book;
    private final TypesetPages body;

    /**
     * @param body without pages where the book is front matter alone
     */
    BodyWriter(Book book, TypesetPages body) {
        this.book = book;
        this.body = body;
    }

    PrintedBody write() throws IOException {
        Addresses addresses = Addresses.of(book);
        PartPages pages = PartPages.of(body);
        Stamps.draw(sheets(), Joints.SHEET_STAMP);
        WrittenPart part = pages.write(PrintPart.BODY, 0, addresses, writer);
        COSDictionary catalog = body.pdf().getDocumentCatalog().getCOSObject();
        COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        Joints joints =
                new Joints(
                        part,
                        outline(pages.destinations()),
                        writer.add(Structure.of(body.pdf()).roles()),
                        writer.add(intents.getObject(0)),
                        form == null ? 0 : writer.add(form));
        Wording words = PdfReader.read(body, pages.pages());
        return new PrintedBody(
                FileStart.of(writer.finish()),
                joints,
                addresses,
                body.folios(),
                Optional.of(words));
    }

    /** The pages of the worksheets. */
    private List<PDPage> sheets() {
        return book.heads().sheets().keySet().stream()
                .flatMap(sheet -> body.pagesOf(sheet).stream())
                .toList();
    }

    private BodyOutline outline(Destinations destinations) {
        List<ContentDocument> documents = book.printed(Matter.BODY).toList();
        String target =
                documents.stream()
                        .flatMap(document -> document.navigation().stream())
                        .map(NavigationPoint::target)
                        .findFirst()
                        .orElse("");
        return BodyOutline.write(Bookmarks.of(documents, destinations::of), target, writer);
    }
}
