package org.studypack.print.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts columns that the engine drew as pages on one page. They have the same size and the same
 * resources, so that what is drawn on one is drawn after the other; marked content gets numbers of
 * the common page, and the structure tree follows (ISO 32000-1 § 14.7.4).
 */
final class SideBySide {
    /** As the engine writes it, and as it is written where a repeated head was hidden. */
    private static final Pattern NUMBER = Pattern.compile("<<\\s*/MCID\\s+(\\d+)\\s*>>\\s*BDC");

    private final PDDocument pdf;
    private final IdentityHashMap<COSDictionary, Moved> moved = new IdentityHashMap<>();

    /**
     * Where the content of a page went.
     *
     * @param by how much its marked content is counted on
     */
    private record Moved(COSDictionary page, int by) {}

    private SideBySide(PDDocument pdf) {
        this.pdf = pdf;
    }

    static void join(PDDocument pdf, PagePlan plan) throws IOException {
        if (plan.isPlain()) {
            return;
        }
        SideBySide joining = new SideBySide(pdf);
        List<PDPage> pages = new ArrayList<>();
        pdf.getPages().forEach(pages::add);
        for (int i = 0; i < pages.size(); i++) {
            if (plan.isBeside(i)) {
                joining.add(pages.get(i), pages.get(i - 1));
            }
        }
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (plan.isBeside(i) || plan.isLeftOut(i)) {
                pdf.removePage(i);
            }
        }
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        StructureTree.elements(root).forEach(each -> joining.follow(each, null));
    }

    private void add(PDPage right, PDPage left) throws IOException {
        int by = addParents(right.getCOSObject(), left.getCOSObject());
        PDStream both = new PDStream(pdf);
        try (InputStream first = left.getContents();
                InputStream second = right.getContents();
                OutputStream out = both.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("q\n".getBytes(ISO_8859_1));
            first.transferTo(out);
            out.write("\nQ q\n".getBytes(ISO_8859_1));
            out.write(counted(second.readAllBytes(), by));
            out.write("\nQ\n".getBytes(ISO_8859_1));
        }
        left.setContents(both);
        COSArray annotations = right.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations != null) {
            addAnnotations(annotations, left.getCOSObject());
        }
        moved.put(right.getCOSObject(), new Moved(left.getCOSObject(), by));
    }

    private static byte[] counted(byte[] drawn, int by) {
        return NUMBER.matcher(new String(drawn, ISO_8859_1))
                .replaceAll(
                        found -> "<</MCID " + (Integer.parseInt(found.group(1)) + by) + ">> BDC")
                .getBytes(ISO_8859_1);
    }

    private static void addAnnotations(COSArray from, COSDictionary page) {
        COSArray own = page.getCOSArray(COSName.ANNOTS);
        COSArray all = own == null ? new COSArray() : own;
        for (int i = 0; i < from.size(); i++) {
            COSDictionary annotation = (COSDictionary) from.getObject(i);
            annotation.setItem(COSName.P, page);
            all.add(annotation);
        }
        page.setItem(COSName.ANNOTS, all);
    }

    /** Appends what belongs to the marked content of one page to that of another. */
    private int addParents(COSDictionary right, COSDictionary left) {
        COSArray after = parents(right);
        COSArray before = parents(left);
        int by = before.size();
        after.forEach(before::add);
        return by;
    }

    private COSArray parents(COSDictionary page) {
        COSArray numbers =
                pdf.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .getCOSDictionary(COSName.PARENT_TREE)
                        .getCOSArray(COSName.NUMS);
        int key = page.getInt(COSName.STRUCT_PARENTS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == key && numbers.getObject(i + 1) instanceof COSArray parents) {
                return parents;
            }
        }
        return new COSArray();
    }

    /**
     * @param around the page of the element around
     */
    private void follow(COSDictionary element, @Nullable COSDictionary around) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? around : own;
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : StructureTree.kids(element)) {
            kids.add(followed(kid, page));
        }
        if (!kids.isEmpty()) {
            StructureTree.setKids(element, kids);
        }
        movePage(element);
    }

    private COSBase followed(COSBase kid, @Nullable COSDictionary page) {
        Moved place = page == null ? null : moved.get(page);
        if (kid instanceof COSInteger id && place != null) {
            return COSInteger.get(id.intValue() + place.by());
        }
        if (kid instanceof COSDictionary dictionary) {
            if (StructureTree.isElement(dictionary)) {
                follow(dictionary, page);
            } else {
                content(dictionary, page);
            }
        }
        return kid;
    }

    /** Marked content, or an object such as a link. */
    private void content(COSDictionary kid, @Nullable COSDictionary around) {
        COSDictionary own = kid.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? around : own;
        Moved place = page == null ? null : moved.get(page);
        if (place != null && kid.containsKey(COSName.MCID)) {
            kid.setInt(COSName.MCID, kid.getInt(COSName.MCID) + place.by());
        }
        movePage(kid);
    }

    private void movePage(COSDictionary part) {
        COSDictionary page = part.getCOSDictionary(COSName.PG);
        Moved place = page == null ? null : moved.get(page);
        if (place != null) {
            part.setItem(COSName.PG, place.page());
        }
    }
}
