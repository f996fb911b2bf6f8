package org.studypack.print.page;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
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
 * each repetition as the head itself, so that it would be read again and again.
 */
final class RepeatedHeads {
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

    /** Takes the marked content of other pages than the head's first out of the tree. */
    private void collect(COSDictionary element, List<COSDictionary> first) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : StructureTree.kids(element)) {
            if (kid instanceof COSDictionary inner && StructureTree.isElement(inner)) {
                collect(inner, first);
                kept.add(inner);
            } else if (isOn(kid, page, first)) {
                kept.add(kid);
            } else if (kid instanceof COSDictionary content) {
                repeated.computeIfAbsent(
                                content.getCOSDictionary(COSName.PG), unknown -> new HashSet<>())
                        .add(content.getInt(COSName.MCID));
            }
        }
        StructureTree.setKids(element, kept);
    }

    private static boolean isOn(COSBase kid, COSDictionary page, List<COSDictionary> first) {
        COSDictionary own =
                kid instanceof COSDictionary content ? content.getCOSDictionary(COSName.PG) : null;
        COSDictionary on = own == null ? page : own;
        if (first.isEmpty()) {
            first.add(on);
        }
        return first.getFirst().equals(on);
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
