package org.studypack.print.content;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What a page's content names. Each mark in it has a property list of its own; the library would
 * look through those of all marks before, to find one that is there already.
 */
final class DrawnResources extends COSDictionary {
    /** Property lists, none of which is there twice. */
    private static final class PropertyLists extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }

    @Override
    public @Nullable COSDictionary getCOSDictionary(COSName kind) {
        if (COSName.PROPERTIES.equals(kind) && !containsKey(kind)) {
            setItem(kind, (COSBase) new PropertyLists());
        }
        return super.getCOSDictionary(kind);
    }
}
