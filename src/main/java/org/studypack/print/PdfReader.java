package org.studypack.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.studypack.book.Accents;
import org.studypack.book.Wording;
import org.studypack.book.WordingFlow;
import org.studypack.print.content.MarkedText;
import org.studypack.print.content.ReadPages;
import org.studypack.print.content.ToUnicode;
import org.studypack.print.page.StructureTree;
import org.studypack.print.page.Tagging;
import org.studypack.print.page.TypesetPages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words of a PDF that {@link Printer} made, in the order of its structure tree.
 *
 * <p>White space is what Unicode says it is, the no-break spaces too: their glyph is the space's.
 * The numbers and bullets of lists are not words of the book, nor are pictures.
 */
public final class PdfReader {
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Quote", "Code", "Reference", "BibEntry", "Annot", "Note");
    private static final Set<String> LEFT_OUT = Set.of(Tagging.CONTENTS, "Lbl", "Figure");
    private static final String SPACE = "[\\s\\p{Z}]+";

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder flow = new StringBuilder();
    private final List<String> notes = new ArrayList<>();

    /** The links back from notes. */
    private final Set<COSDictionary> numbers = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfReader() {}

    /**
     * The words of a file.
     *
     * @throws IllegalArgumentException where the bytes are no tagged PDF
     */
    public static Wording read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(document, document.getPages(), new IdentityHashMap<>(), new ReadPages());
        } catch (IOException e) {
            throw new IllegalArgumentException("this is not a PDF", e);
        }
    }

    /**
     * The words of a matter that was set and whose fonts are what they will be in the file.
     *
     * @param pages those that go into the file; what stands on others is not read
     * @param fonts those that will be other ones in the file
     * @param read what was read of the pages so far
     */
    static Wording read(
            TypesetPages matter,
            List<PDPage> pages,
            IdentityHashMap<COSDictionary, ToUnicode> fonts,
            ReadPages read)
            throws IOException {
        return read(matter.pdf(), pages, fonts, read);
    }

    private static Wording read(
            PDDocument document,
            Iterable<PDPage> pages,
            IdentityHashMap<COSDictionary, ToUnicode> fonts,
            ReadPages read)
            throws IOException {
        PdfReader reader = new PdfReader();
        for (PDPage page : pages) {
            reader.pages.put(page.getCOSObject(), read.of(page).texts(fonts));
            for (PDFormXObject form : tagged(page)) {
                reader.pages.put(form.getCOSObject(), MarkedText.of(form).texts(fonts));
            }
        }
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            throw new IllegalArgumentException("this PDF has no structure");
        }
        for (COSDictionary top : StructureTree.elements(root.getCOSObject())) {
            reader.read(top, reader.flow, Optional.empty());
        }
        return new Wording(
                words(reader.flow.toString()),
                reader.notes.stream().map(PdfReader::words).toList());
    }

    /** The forms of a page that hold content of the structure themselves. */
    private static List<PDFormXObject> tagged(PDPage page) {
        COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return all == null
                ? List.of()
                : all.keySet().stream()
                        .map(all::getCOSStream)
                        .filter(form -> form != null && form.containsKey(COSName.STRUCT_PARENTS))
                        .map(PDFormXObject::new)
                        .toList();
    }

    private void read(COSDictionary element, StringBuilder into, Optional<COSDictionary> page) {
        String type = element.getNameAsString(COSName.S);
        if (LEFT_OUT.contains(type) || numbers.contains(element)) {
            return;
        }
        Optional<COSDictionary> own =
                Optional.ofNullable(element.getCOSDictionary(COSName.PG)).or(() -> page);
        if (type.equals("Note")) {
            readNote(element, own);
            return;
        }
        String parting = INLINE.contains(type) ? "" : " ";
        into.append(parting);
        readKids(element, into, own);
        into.append(parting);
    }

    private void readKids(COSDictionary element, StringBuilder into, Optional<COSDictionary> page) {
        List<COSBase> kids = StructureTree.kids(element);
        for (int i = 0; i < kids.size(); i++) {
            switch (kids.get(i)) {
                case COSInteger id -> into.append(text(page, id.intValue()));
                case COSDictionary kid when StructureTree.isElement(kid) -> {
                    if (isCall(kids, i)) {
                        StringBuilder number = new StringBuilder();
                        read(kid, number, page);
                        into.append(number.toString().endsWith(" ") ? " " : "");
                    } else {
                        read(kid, into, page);
                    }
                }
                case COSDictionary kid when kid.containsKey(COSName.MCID) ->
                        into.append(text(streamOf(kid, page), kid.getInt(COSName.MCID)));
                default -> {}
            }
        }
    }

    /** Where a piece of marked content stands: on a page, or in a form. */
    private static Optional<COSDictionary> streamOf(
            COSDictionary content, Optional<COSDictionary> page) {
        return Optional.<COSDictionary>ofNullable(content.getCOSStream(COSName.getPDFName("Stm")))
                .or(() -> Optional.ofNullable(content.getCOSDictionary(COSName.PG)))
                .or(() -> page);
    }

    /** A note's first link leads back to its call, and is its number. */
    private void readNote(COSDictionary note, Optional<COSDictionary> page) {
        StringBuilder words = new StringBuilder();
        int place = notes.size();
        notes.add("");
        firstLink(note).ifPresent(numbers::add);
        readKids(note, words, page);
        notes.set(place, words.toString());
    }

    private static Optional<COSDictionary> firstLink(COSDictionary element) {
        for (COSDictionary kid : StructureTree.elements(element)) {
            Optional<COSDictionary> link =
                    kid.getNameAsString(COSName.S).equals("Link")
                            ? Optional.of(kid)
                            : firstLink(kid);
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    /** Whether a kid is a footnote's call: a link that its note follows. */
    private static boolean isCall(List<COSBase> kids, int at) {
        return at + 1 < kids.size()
                && isOfType(kids.get(at), "Link")
                && isOfType(kids.get(at + 1), "Note");
    }

    private static boolean isOfType(COSBase kid, String type) {
        return kid instanceof COSDictionary dictionary
                && type.equals(dictionary.getNameAsString(COSName.S));
    }

    private String text(Optional<COSDictionary> page, int id) {
        return page.map(pages::get).map(texts -> texts.getOrDefault(id, "")).orElse("");
    }

    private static List<String> words(String text) {
        String stripped = Accents.composed(WordingFlow.seen(text)).strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split(SPACE));
    }
}
