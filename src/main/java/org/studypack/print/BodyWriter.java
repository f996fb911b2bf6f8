package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Wording;
import org.studypack.print.Joints.Outline;
import org.studypack.print.Joints.Pages;
import org.studypack.print.file.FileStart;
import org.studypack.print.file.ObjectWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes cover and body as the beginning of every file that shares them. */
final class BodyWriter {
    private static final String WORD = "body.";

    private final ObjectWriter writer = FileStart.writer(Joints.RESERVED);
    private final Book book;
    private final Optional<SetMatter> cover;
    private final Optional<SetMatter> body;
    private final List<SetMatter> both;
    private final Destinations destinations = new Destinations();
    private final SortedMap<Integer, COSBase> parents = new TreeMap<>();
    private final SortedMap<String, COSBase> notes = new TreeMap<>();
    private final Set<String> wanted = new HashSet<>();
    private int nextKey;

    BodyWriter(Book book, Optional<SetMatter> cover, Optional<SetMatter> body) {
        this.book = book;
        this.cover = cover;
        this.body = body;
        this.both = Stream.of(cover, body).flatMap(Optional::stream).toList();
    }

    PrintedBody write() throws IOException {
        Map<String, String> folios = new HashMap<>();
        for (SetMatter matter : both) {
            matter.types().subset();
            destinations.add(matter.sheets(), matter.places());
            Structure structure = Structure.of(matter.pdf());
            nextKey = structure.number(matter.sheets(), nextKey, parents);
            structure.nameNotes(WORD, notes);
            folios.putAll(Folios.of(matter).byId());
        }
        for (SetMatter matter : both) {
            Destinations.mendLinks(matter.sheets(), folios.keySet(), wanted);
        }
        Joints joints = joints(catalog(both.getLast()));
        return new PrintedBody(
                FileStart.of(writer.finish()),
                joints,
                starts(cover),
                starts(body),
                new Folios(folios),
                wanted,
                Optional.of(words()));
    }

    private Joints joints(COSDictionary catalog) {
        COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        return new Joints(
                pages(cover),
                pages(body),
                kids(cover),
                kids(body),
                parents.isEmpty() ? 0 : writer.add(LookupTree.numbers(parents)),
                nextKey,
                notes.isEmpty() ? 0 : writer.add(LookupTree.names(notes)),
                writer.add(Structure.of(both.getLast().pdf()).roles()),
                outline(),
                destinations.byId().isEmpty()
                        ? 0
                        : writer.add(LookupTree.names(destinations.byId())),
                writer.add(intents.getObject(0)),
                form == null ? 0 : writer.add(form));
    }

    private Pages pages(Optional<SetMatter> matter) {
        if (matter.isEmpty()) {
            return Pages.NONE;
        }
        List<PDPage> sheets = matter.get().sheets();
        return new Pages(writer.add(pageNode(sheets)), sheets.size());
    }

    /** A node of the page tree over pages that had another. */
    static COSDictionary pageNode(List<PDPage> pages) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        node.setItem(COSName.PARENT, ObjectWriter.reference(Joints.PAGES));
        node.setItem(
                COSName.KIDS, LookupTree.array(pages.stream().map(PDPage::getCOSObject).toList()));
        node.setInt(COSName.COUNT, pages.size());
        pages.forEach(page -> page.getCOSObject().setItem(COSName.PARENT, node));
        return node;
    }

    private List<Integer> kids(Optional<SetMatter> matter) {
        List<Integer> kids = new ArrayList<>();
        matter.ifPresent(
                set ->
                        Structure.of(set.pdf())
                                .handOver()
                                .forEach(kid -> kids.add(writer.add(kid))));
        return kids;
    }

    private Outline outline() {
        List<COSDictionary> items =
                Bookmarks.of(book.documents(Matter.BODY).toList(), destinations);
        if (items.isEmpty()) {
            return Outline.NONE;
        }
        items.getFirst().setItem(COSName.PREV, ObjectWriter.reference(Joints.BOOKMARK_BEFORE_BODY));
        return new Outline(writer.add(items.getFirst()), writer.add(items.getLast()), items.size());
    }

    private Wording words() throws IOException {
        return body.isPresent()
                ? PdfReader.read(body.get(), body.get().sheets())
                : new Wording(List.of(), List.of());
    }

    private static COSDictionary catalog(SetMatter matter) {
        return matter.pdf().getDocumentCatalog().getCOSObject();
    }

    private static List<PageStart> starts(Optional<SetMatter> matter) {
        return matter.map(SetMatter::starts).orElse(List.of());
    }
}
