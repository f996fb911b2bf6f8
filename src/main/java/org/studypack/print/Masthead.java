package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.studypack.print.file.LookupTree;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.StructureTree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page that was set for itself and becomes the head of the body's first page. Unlike other stamps
 * it is text: its marked content stays in the form, and the elements of its structure find it there
 * by marked-content references that name the stream (ISO 32000-1 § 14.7.4.2).
 */
final class Masthead {
    private static final COSName REFERENCE = COSName.getPDFName("MCR");
    private static final COSName STREAM = COSName.getPDFName("Stm");

    private final PDPage set;
    private final COSBase page;
    private final COSStream form;
    private final Scale scale;

    /**
     * How much smaller it is drawn than it was set.
     *
     * @param factor 1 where it has room as it is
     * @param left of what stays in its place, in points
     * @param top of the same
     * @param end where it ends as it was set
     * @param width of the page box
     */
    record Scale(float factor, float left, float top, float end, float width) {
        static final Scale NONE = new Scale(1, 0, 0, 0, 0);

        /** Space between it and the text, in millimetres. */
        private static final double BELOW = 3;

        /**
         * What a masthead needs.
         *
         * @param end where it ends, in points from the page's foot
         * @param lines of text that are left to it
         */
        static Scale of(float end, PageGeometry geometry, int lines) {
            double room = geometry.masthead(lines) - PageGeometry.points(BELOW);
            float height = geometry.textTop() - end;
            double left = PageGeometry.points(geometry.design().margins().sides());
            return height <= room
                    ? NONE
                    : new Scale(
                            (float) room / height,
                            (float) left,
                            geometry.textTop(),
                            end,
                            (float) PageGeometry.points(geometry.design().width()));
        }

        /** The rules above and below it, which go on to the edge of the page box. */
        String rules() {
            if (factor >= 1) {
                return "";
            }
            double head = top - 1.0;
            double foot = end - PageGeometry.points(PageGeometry.MASTHEAD_FOOT_MM) - 0.25;
            float right = left + width / factor;
            return String.format(
                    Locale.ROOT,
                    "/Artifact BMC q 0 G 2 w %.2f %.2f m %.2f %.2f l S"
                            + " 0.5 w %.2f %.2f m %.2f %.2f l S Q EMC ",
                    left,
                    head,
                    right,
                    head,
                    left,
                    foot,
                    right,
                    foot);
        }

        float x(float x) {
            return left + (x - left) * factor;
        }

        float y(float y) {
            return top + (y - top) * factor;
        }
    }

    /**
     * A masthead for a page.
     *
     * @param set its own page, whose keys of the parent tree are those of the file
     * @param page a reference to the body's first
     */
    Masthead(PDPage set, COSBase page, Scale scale) throws IOException {
        this.set = set;
        this.page = page;
        this.scale = scale;
        this.form = Stamps.form(set, scale.rules());
        form.setItem(
                COSName.STRUCT_PARENTS,
                set.getCOSObject().getDictionaryObject(COSName.STRUCT_PARENTS));
        if (scale.factor() < 1) {
            PDRectangle whole = set.getMediaBox();
            form.setItem(
                    COSName.BBOX,
                    new PDRectangle(whole.getWidth() / scale.factor(), whole.getHeight())
                            .getCOSArray());
            form.setItem(
                    COSName.MATRIX,
                    LookupTree.array(
                            List.of(
                                    new COSFloat(scale.factor()),
                                    COSInteger.ZERO,
                                    COSInteger.ZERO,
                                    new COSFloat(scale.factor()),
                                    new COSFloat(scale.x(0)),
                                    new COSFloat(scale.y(0)))));
        }
    }

    COSStream form() {
        return form;
    }

    /** Its links, which now belong to the body's page. */
    List<COSBase> links() {
        List<COSBase> links = new ArrayList<>();
        COSArray annotations = set.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            COSDictionary link = (COSDictionary) annotations.getObject(i);
            link.setItem(COSName.P, page);
            PDRectangle at = new PDRectangle(link.getCOSArray(COSName.RECT));
            link.setItem(
                    COSName.RECT,
                    new PDRectangle(
                                    scale.x(at.getLowerLeftX()),
                                    scale.y(at.getLowerLeftY()),
                                    at.getWidth() * scale.factor(),
                                    at.getHeight() * scale.factor())
                            .getCOSArray());
            links.add(link);
        }
        return links;
    }

    /** Whether anything of an element stands on its page. */
    boolean holds(COSDictionary element) {
        if (isSet(element.getCOSDictionary(COSName.PG))) {
            return true;
        }
        return StructureTree.kids(element).stream()
                .anyMatch(kid -> kid instanceof COSDictionary inner && holds(inner));
    }

    private boolean isSet(@Nullable COSDictionary other) {
        return other != null && other.equals(set.getCOSObject());
    }

    /** Has an element and all within find their content in the form. */
    void move(COSDictionary element) {
        move(element, /* around= */ false);
    }

    private void move(COSDictionary element, boolean around) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        boolean here = own == null ? around : isSet(own);
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : StructureTree.kids(element)) {
            kids.add(moved(kid, here));
        }
        if (here) {
            element.setItem(COSName.PG, page);
        }
        if (!kids.isEmpty()) {
            element.setItem(COSName.K, LookupTree.array(kids));
        }
    }

    private COSBase moved(COSBase kid, boolean here) {
        if (kid instanceof COSInteger id && here) {
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, REFERENCE);
            reference.setItem(COSName.MCID, id);
            return inForm(reference);
        }
        if (kid instanceof COSDictionary inner) {
            if (StructureTree.isElement(inner)) {
                move(inner, here);
            } else if (isSet(inner.getCOSDictionary(COSName.PG)) || here) {
                return inner.containsKey(COSName.MCID) ? inForm(inner) : onPage(inner);
            }
        }
        return kid;
    }

    private COSBase inForm(COSDictionary reference) {
        reference.setItem(STREAM, form);
        return onPage(reference);
    }

    private COSBase onPage(COSDictionary reference) {
        reference.setItem(COSName.PG, page);
        return reference;
    }
}
