package org.studypack.print.imposed;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Pages as pictures that sheets show (ISO 32000-1 § 8.10): what is drawn within the trim box or the
 * bleed box, with the lower left of the trim at the origin. They have no marks, links and fields.
 */
final class PageForms {
    private final PlainContents contents;
    private final Set<COSBase> unboxed = Collections.newSetFromMap(new IdentityHashMap<>());

    PageForms(PlainContents contents) {
        this.contents = contents;
    }

    /**
     * @param bleeds whether what is drawn beyond the trim is shown too
     */
    COSStream of(PDPage page, boolean bleeds) throws IOException {
        COSStream form = new COSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        PDRectangle trim = page.getTrimBox();
        PDRectangle shown = bleeds ? page.getBleedBox() : trim;
        form.setItem(COSName.BBOX, shown.getCOSArray());
        form.setItem(COSName.MATRIX, toOrigin(trim));
        COSDictionary resources = new COSDictionary(page.getResources().getCOSObject());
        resources.removeItem(COSName.PROPERTIES);
        form.setItem(COSName.RESOURCES, resources);
        COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            form.setItem(COSName.GROUP, group);
        }
        unbox(form);
        form.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = form.createRawOutputStream()) {
            out.write(contents.of(page));
        }
        return form;
    }

    private static COSArray toOrigin(PDRectangle trim) {
        COSArray matrix = new COSArray();
        matrix.setFloatArray(
                new float[] {1, 0, 0, 1, -trim.getLowerLeftX(), -trim.getLowerLeftY()});
        return matrix;
    }

    /**
     * Puts objects in the place of their numbers, which mean something else in another file; what
     * was one object stays one.
     */
    void unbox(COSBase root) {
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            COSBase object = open.remove();
            if (!unboxed.add(object)) {
                continue;
            }
            switch (object) {
                case COSDictionary dictionary -> {
                    for (COSName key : Set.copyOf(dictionary.keySet())) {
                        COSBase value = plain(dictionary.getItem(key));
                        dictionary.setItem(key, value);
                        open.add(value);
                    }
                }
                case COSArray array -> {
                    for (int i = 0; i < array.size(); i++) {
                        COSBase value = plain(array.get(i));
                        array.set(i, value);
                        open.add(value);
                    }
                }
                default -> {}
            }
        }
    }

    /**
     * What is in a box; while it knew its number, the library would box it again. The number of an
     * object that is not there means null (ISO 32000-1 § 7.3.10).
     */
    private static COSBase plain(COSBase value) {
        if (!(value instanceof COSObject boxed)) {
            return value;
        }
        COSBase object = boxed.getObject();
        if (object == null) {
            return COSNull.NULL;
        }
        object.setKey(null);
        return object;
    }
}
