package org.studypack.print.content;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
import java.util.IdentityHashMap;

/** What pages show whose content stays as it is: each is read once. */
public final class ReadPages {
    private final IdentityHashMap<COSDictionary, MarkedText> read = new IdentityHashMap<>();

    /** What a page shows. */
    public MarkedText of(PDPage page) throws IOException {
        MarkedText known = read.get(page.getCOSObject());
        if (known == null) {
            known = MarkedText.of(page);
            read.put(page.getCOSObject(), known);
        }
        return known;
    }
}
