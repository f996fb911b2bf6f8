package org.studypack.print.page;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Makes a table's head an artifact on every page but its first (ISO 14289-1 § 7.1): the engine tags
 * each repetition as the head itself, so that it would be read again and again. A note of the head
 * is not repeated, and may stand on a later page.
 */
final class RepeatedHeads {
    private static final COSName NOTE = COSName.getPDFName("Note");

    private final IdentityHashMap<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

    private RepeatedHeads() {}

    static void hide(PDDocument pdf, LaidOut laidOut) throws IOException {
        RepeatedHeads heads = new RepeatedHeads();
        laidOut.roots().forEach(heads::walk);
        if (heads.repeated.isEmpty()) {
            return;
        }
        for (PDPage page : pdf.getPages()) {
            Set<Integer> identifiers = heads.repeated.get(page.getCOSObject());
            if (identifiers != null) {
                hide(pdf, page, identifiers);
            }
        }
    }

    private void walk(Box box) {
        if (box.getElement() != null && box.getElement().getTagName().equals("thead")) {
            PDStructureElement head = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
            if (head != null) {
                collect(head.getCOSObject(), new ArrayList<>());
            }
            return;
        }
        box.getChildren().forEach(this::walk);
    }

    /** Takes what is drawn again out of the tree: on other pages than the head's first. */
    private void collect(COSDictionary element, List<COSDictionary> first) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        List<COSBase> kids = StructureTree.kids(element);
        List<COSBase> kept = new ArrayList<>();
        int room = drawnOnce(kids, page);
        for (COSBase kid : kids) {
            if (kid instanceof COSDictionary inner && StructureTree.isElement(inner)) {
                if (!NOTE.equals(inner.getCOSName(COSName.S))) {
                    collect(inner, first);
                }
                kept.add(inner);
                continue;
            }
            COSDictionary on = page(kid, page);
            if (first.isEmpty()) {
                first.add(on);
            }
            int identifier = identifier(kid);
            if (identifier < 0 || (first.getFirst().equals(on) && room-- > 0)) {
                kept.add(kid);
            } else {
                repeated.computeIfAbsent(on, unknown -> new HashSet<>()).add(identifier);
            }
        }
        StructureTree.setKids(element, kept);
    }

    /**
     * How many pieces of content one drawing of an element has. Where notes fill a whole page, the
     * engine draws the head for that page on the one before, a second time in the same place; on
     * the last page it draws it once.
     */
    private static int drawnOnce(List<COSBase> kids, COSDictionary page) {
        IdentityHashMap<COSDictionary, Integer> counts = new IdentityHashMap<>();
        for (COSBase kid : kids) {
            if (identifier(kid) >= 0) {
                counts.merge(page(kid, page), 1, Integer::sum);
            }
        }
        return counts.values().stream().min(Integer::compare).orElse(0);
    }

    /** The page on which a piece of content stands: the element's, where it names none. */
    private static COSDictionary page(COSBase kid, COSDictionary page) {
        COSDictionary own =
                kid instanceof COSDictionary content ? content.getCOSDictionary(COSName.PG) : null;
        return own == null ? page : own;
    }

    /** The number of a piece of content on its page; -1 for an annotation, which is an object. */
    private static int identifier(COSBase kid) {
        return switch (kid) {
            case COSInteger number -> number.intValue();
            case COSDictionary content -> content.getInt(COSName.MCID, -1);
            default -> -1;
        };
    }

    private static void hide(PDDocument pdf, PDPage page, Set<Integer> identifiers)
            throws IOException {
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && identifiers.contains(identifier(page, tokens.get(i - 1)))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static int identifier(PDPage page, Object properties) {
        COSDictionary dictionary =
                properties instanceof COSName name
                        ? page.getResources().getProperties(name).getCOSObject()
                        : (COSDictionary) properties;
        return dictionary.getInt(COSName.MCID, -1);
    }

    private static COSDictionary pagination() {
        COSDictionary pagination = new COSDictionary();
        pagination.setName(COSName.TYPE, "Pagination");
        return pagination;
    }
}
