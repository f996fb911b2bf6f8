package org.studypack.print.content;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
import java.util.BitSet;
import java.util.IdentityHashMap;

/**
 * The codes that pages show of each font. Of a font that a drawing on a page names too, nothing is
 * known.
 */
public final class ShownCodes {
    /** How deep drawings are looked into that stand in each other. */
    private static final int DEEPEST = 20;

    private final IdentityHashMap<COSDictionary, BitSet> codes = new IdentityHashMap<>();

    private ShownCodes() {}

    /** Those of pages. */
    public static ShownCodes of(Iterable<PDPage> pages, ReadPages read) throws IOException {
        ShownCodes shown = new ShownCodes();
        for (PDPage page : pages) {
            read.of(page).addCodes(shown.codes);
        }
        for (PDPage page : pages) {
            shown.forgetInDrawings(page.getResources().getCOSObject(), 0);
        }
        return shown;
    }

    /** Whether all codes of a font are known, and are among others. */
    public boolean areAmong(BitSet others, COSDictionary font) {
        BitSet own = codes.get(font);
        if (own == null) {
            return false;
        }
        BitSet more = (BitSet) own.clone();
        more.andNot(others);
        return more.isEmpty();
    }

    private void forgetInDrawings(COSDictionary resources, int depth) {
        COSDictionary drawings = resources.getCOSDictionary(COSName.XOBJECT);
        if (drawings == null || depth > DEEPEST) {
            return;
        }
        for (COSName name : drawings.keySet()) {
            COSDictionary drawing = drawings.getCOSDictionary(name);
            COSDictionary own =
                    drawing == null ? null : drawing.getCOSDictionary(COSName.RESOURCES);
            if (own != null) {
                COSDictionary fonts = own.getCOSDictionary(COSName.FONT);
                if (fonts != null) {
                    fonts.keySet().forEach(each -> codes.remove(fonts.getCOSDictionary(each)));
                }
                forgetInDrawings(own, depth + 1);
            }
        }
    }
}
