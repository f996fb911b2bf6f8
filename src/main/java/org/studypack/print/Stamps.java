package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.studypack.print.file.LookupTree;
import org.studypack.print.file.ObjectWriter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a pack says for itself on pages that it shares with others: pages of the body draw a form
 * XObject (ISO 32000-1 § 8.10) under a reserved number, and each file has one of its own there. A
 * form is as large as a page and lies over it, so that it is set as a page is.
 */
final class Stamps {
    private static final COSName SHEET = COSName.getPDFName("Stamp");
    private static final COSName MASTHEAD = COSName.getPDFName("Masthead");

    private Stamps() {}

    /** Has pages draw what a pack says in the heads of its worksheets, as an artifact. */
    static void drawSheet(List<PDPage> pages) throws IOException {
        String before = "/Artifact <</Type/Pagination/Subtype/Header>> BDC ";
        draw(pages, SHEET, Joints.SHEET_STAMP, before + "q /Stamp Do Q EMC\n");
    }

    /** Has a page draw a masthead, which is text. */
    static void drawMasthead(PDPage page) throws IOException {
        draw(List.of(page), MASTHEAD, Joints.MASTHEAD, "q /Masthead Do Q\n");
    }

    private static void draw(List<PDPage> pages, COSName name, int number, String content)
            throws IOException {
        COSStream drawing = new COSStream();
        try (OutputStream out = drawing.createRawOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        for (PDPage page : pages) {
            COSDictionary resources = page.getResources().getCOSObject();
            COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
            if (forms == null) {
                forms = new COSDictionary();
                resources.setItem(COSName.XOBJECT, forms);
            }
            forms.setItem(name, ObjectWriter.reference(number));
            COSBase own = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            page.getCOSObject().setItem(COSName.CONTENTS, LookupTree.array(List.of(drawing, own)));
        }
    }

    /** A page as a form. */
    static COSStream form(PDPage page) throws IOException {
        return form(page, "");
    }

    /** The same, with something drawn below it. */
    static COSStream form(PDPage page, String below) throws IOException {
        COSStream form = new COSStream();
        try (InputStream content = page.getContents();
                OutputStream out = form.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(below.getBytes(StandardCharsets.US_ASCII));
            content.transferTo(out);
        }
        describe(form, page.getMediaBox(), page.getResources());
        return form;
    }

    /** A form that shows nothing. */
    static COSStream nothing() throws IOException {
        COSStream form = new COSStream();
        form.createOutputStream().close();
        describe(form, new PDRectangle(), new PDResources());
        return form;
    }

    private static void describe(COSStream form, PDRectangle box, PDResources resources) {
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, box.getCOSArray());
        form.setItem(COSName.RESOURCES, resources.getCOSObject());
    }
}
