package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.print.BodyFonts.BodyFont;
import org.studypack.print.content.ReadPages;
import org.studypack.print.content.ToUnicode;
import org.studypack.print.file.ObjectWriter;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Fonts of a body in which front matter is set: its own ones stand for them until it is written.
 */
final class LentFonts {
    private final ReadPages read = new ReadPages();
    private final Set<String> names = new HashSet<>();
    private final IdentityHashMap<COSBase, BodyFont> lent = new IdentityHashMap<>();

    /**
     * Adds one.
     *
     * @param own that of the front matter
     */
    void add(String name, COSDictionary own, BodyFont font) {
        names.add(name);
        lent.put(own, font);
    }

    /** What the pages show whose fonts these are, as far as that was read. */
    ReadPages read() {
        return read;
    }

    Set<String> names() {
        return names;
    }

    /** What the codes of the front matter's fonts will stand for. */
    IdentityHashMap<COSDictionary, ToUnicode> readings() {
        IdentityHashMap<COSDictionary, ToUnicode> readings = new IdentityHashMap<>();
        lent.forEach(
                (own, font) -> readings.put((COSDictionary) own, ToUnicode.of(font.characters())));
        return readings;
    }

    /** Has pages refer to the body's fonts. */
    void refer(Iterable<PDPage> pages) {
        for (PDPage page : pages) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null) {
                continue;
            }
            for (COSName name : List.copyOf(fonts.keySet())) {
                BodyFont font = lent.get(fonts.getDictionaryObject(name));
                if (font != null) {
                    fonts.setItem(name, ObjectWriter.reference(font.number()));
                }
            }
        }
    }
}
