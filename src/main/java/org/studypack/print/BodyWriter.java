package org.studypack.print;

import static java.util.stream.Collectors.joining;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Matter;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.Wording;
import org.studypack.print.content.ReadPages;
import org.studypack.print.face.Typeface;
import org.studypack.print.file.FileStart;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.page.TypesetPages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes a body as the beginning of every file that shares it. */
final class BodyWriter {
    /** What names and addresses are written with, whatever the text of the body has. */
    private static final String OF_NAMES =
            IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(joining())
                    + "\u00A0©«»·–—‘’“”„…→";

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
        body.types().keep(IntStream.concat(OF_NAMES.codePoints(), characters()).distinct());
        addFaces();
        PartPages pages = PartPages.of(body);
        Stamps.drawSheet(sheets());
        WrittenPart part = pages.write(PrintPart.BODY, 0, addresses, writer);
        List<Integer> links = openPage(pages.pages());
        COSDictionary catalog = body.pdf().getDocumentCatalog().getCOSObject();
        COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        Joints joints =
                new Joints(
                        part,
                        outline(pages.destinations()),
                        writer.add(Structure.of(body.pdf()).roles()),
                        writer.add(intents.getObject(0)),
                        form == null ? 0 : writer.add(form),
                        pages.pages().isEmpty()
                                ? 0
                                : writer.add(pages.pages().getFirst().getCOSObject()),
                        book.heads().masthead(),
                        links);
        BodyFonts fonts = BodyFonts.of(body, writer);
        Wording words =
                PdfReader.read(body, pages.pages(), new IdentityHashMap<>(), new ReadPages());
        return new PrintedBody(
                FileStart.of(writer.finish()),
                joints,
                addresses,
                body.folios(),
                fonts,
                Optional.of(words));
    }

    /**
     * Has the first page draw the masthead of each pack, and leaves its annotations to each.
     *
     * @return the numbers of those that it has itself
     */
    private List<Integer> openPage(List<PDPage> pages) throws IOException {
        List<Integer> links = new ArrayList<>();
        if (book.heads().masthead() == 0 || pages.isEmpty()) {
            return links;
        }
        PDPage first = pages.getFirst();
        Stamps.drawMasthead(first);
        COSArray annotations = first.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            links.add(writer.add(annotations.getObject(i)));
        }
        first.getCOSObject().setItem(COSName.ANNOTS, ObjectWriter.reference(Joints.FIRST_LINKS));
        return links;
    }

    /**
     * Adds the faces that are found nowhere but in front matter that is the same in each pack, with
     * what is set in them: the names of groups of contents, and what is strong in an imprint. Where
     * type is large, they have other faces.
     */
    private void addFaces() throws IOException {
        if (book.design().dividesWords()) {
            addFace(Typeface.SANS_ITALIC, Kind.CONTENTS, BodyWriter::groups);
            addFace(Typeface.SERIF_BOLD, Kind.IMPRINT, BodyWriter::strong);
        }
    }

    private static List<Element> groups(Element element) {
        return element.hasClass("group")
                ? element.children().stream()
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .limit(1)
                        .toList()
                : List.of();
    }

    private static List<Element> strong(Element element) {
        return element.name().equals("strong") ? List.of(element) : List.of();
    }

    /**
     * Adds a face.
     *
     * @param set what of an element is set in it
     */
    private void addFace(Typeface face, Kind kind, Function<Element, List<Element>> set)
            throws IOException {
        BitSet characters = new BitSet();
        book.printed(Matter.FRONT)
                .filter(document -> document.kind() == kind)
                .forEach(
                        document ->
                                document.body()
                                        .walk(
                                                each ->
                                                        set.apply(each)
                                                                .forEach(characters(characters))));
        if (!characters.isEmpty()) {
            body.types().add(face, characters.stream());
        }
    }

    /** The characters of the text. */
    private IntStream characters() {
        BitSet characters = new BitSet();
        book.documents(Matter.BODY).map(ContentDocument::body).forEach(characters(characters));
        return characters.stream();
    }

    /** Collects the characters of elements. */
    private static Consumer<Element> characters(BitSet characters) {
        return element -> element.walk(each -> add(each, characters));
    }

    private static void add(Element element, BitSet characters) {
        for (Node child : element.children()) {
            if (child instanceof Text text) {
                text.text().codePoints().forEach(characters::set);
            }
        }
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
