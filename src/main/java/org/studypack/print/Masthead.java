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
import java.util.Optional;

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
     * @param rules the heights of its rules as it was set, below the first
     * @param width of the page box
     */
    record Scale(float factor, float left, float top, List<Double> rules, float width) {
        static final Scale NONE = new Scale(1, 0, 0, List.of(), 0);

        /** Space between it and the text, in millimetres. */
        private static final double BELOW = 3;

        /** Space above the rule over who meets, in millimetres, as the style sheet has it. */
        private static final double ABOVE_MEETING = 1;

        /** Half of what a rule is thick, in points. */
        private static final double HALF_RULE = 0.25;

        Scale {
            rules = List.copyOf(rules);
        }

        /**
         * What a masthead needs.
         *
         * @param end where it ends, in points from the page's foot
         * @param meeting where what it says of who meets begins, in the same
         * @param lines of text that are left to it
         */
        static Scale of(float end, Optional<Float> meeting, PageGeometry geometry, int lines) {
            double room = geometry.masthead(lines) - PageGeometry.points(BELOW);
            float height = geometry.textTop() - end;
            if (height <= room) {
                return NONE;
            }
            List<Double> rules = new ArrayList<>();
            rules.add(end - PageGeometry.points(PageGeometry.MASTHEAD_FOOT_MM) - HALF_RULE);
            meeting.ifPresent(
                    top -> rules.add(top - PageGeometry.points(ABOVE_MEETING) - HALF_RULE));
            return new Scale(
                    (float) room / height,
                    (float) PageGeometry.points(geometry.design().margins().sides()),
                    geometry.textTop(),
                    rules,
                    (float) PageGeometry.points(geometry.design().width()));
        }

        /** Draws its rules once more, which go on to the edge of the page box. */
        String drawn() {
            if (factor >= 1) {
                return "";
            }
            StringBuilder drawn = new StringBuilder("/Artifact BMC q 0 G ");
            drawn.append(rule(2, top - 1.0));
            rules.forEach(height -> drawn.append(rule(2 * HALF_RULE, height)));
            return drawn.append("Q EMC ").toString();
        }

        private String rule(double thick, double height) {
            return String.format(
                    Locale.ROOT,
                    "%.1f w %.2f %.2f m %.2f %.2f l S ",
                    thick,
                    left,
                    height,
                    left + width / factor,
                    height);
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
        this.form = Stamps.form(set, scale.drawn());
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
