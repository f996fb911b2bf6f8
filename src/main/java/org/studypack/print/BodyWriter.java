package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.Wording;
import org.studypack.print.Joints.Outline;
import org.studypack.print.file.FileStart;
import org.studypack.print.file.ObjectWriter;

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
    private final Optional<SetMatter> cover;
    private final Optional<SetMatter> body;

    BodyWriter(Book book, Optional<SetMatter> cover, Optional<SetMatter> body) {
        this.book = book;
        this.cover = cover;
        this.body = body;
    }

    PrintedBody write() throws IOException {
        Addresses addresses = Addresses.of(book);
        Sheets sheets = Sheets.of(body);
        Stretch first = Sheets.of(cover).write(Piece.COVER, 0, addresses, writer);
        Stretch second = sheets.write(Piece.BODY, first.nextKey(), addresses, writer);
        SetMatter any = body.or(() -> cover).orElseThrow();
        COSDictionary catalog = any.pdf().getDocumentCatalog().getCOSObject();
        COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        Joints joints =
                new Joints(
                        first,
                        second,
                        writer.add(Structure.of(any.pdf()).roles()),
                        outline(sheets.destinations()),
                        writer.add(intents.getObject(0)),
                        form == null ? 0 : writer.add(form));
        Wording words =
                body.isPresent()
                        ? PdfReader.read(body.get(), sheets.pages())
                        : new Wording(List.of(), List.of());
        return new PrintedBody(
                FileStart.of(writer.finish()),
                joints,
                addresses,
                folios(),
                Optional.of(words),
                Map.of());
    }

    private Outline outline(Destinations destinations) {
        List<COSDictionary> items =
                Bookmarks.of(book.documents(Matter.BODY).toList(), destinations::of);
        if (items.isEmpty()) {
            return Outline.NONE;
        }
        items.getFirst().setItem(COSName.PREV, ObjectWriter.reference(Joints.BOOKMARK_BEFORE_BODY));
        return new Outline(writer.add(items.getFirst()), writer.add(items.getLast()), items.size());
    }

    private Folios folios() {
        Map<String, String> folios = new HashMap<>();
        Stream.of(cover, body)
                .flatMap(Optional::stream)
                .forEach(matter -> folios.putAll(Folios.of(matter).byId()));
        return new Folios(folios);
    }
}
