package org.studypack.print.content;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;

/**
 * The codes that pages show of each font; all are of two bytes. Of a font that a drawing on a page
 * names too, nothing is known.
 */
public final class ShownCodes {
    /** How deep drawings are looked into that stand in each other. */
    private static final int DEEPEST = 20;

    private final IdentityHashMap<COSDictionary, BitSet> codes = new IdentityHashMap<>();

    private ShownCodes() {}

    /** Reads pages. */
    public static ShownCodes of(Iterable<PDPage> pages) throws IOException {
        ShownCodes shown = new ShownCodes();
        for (PDPage page : pages) {
            shown.read(page);
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

    private void read(PDPage page) throws IOException {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts == null) {
            return;
        }
        try (InputStream content = page.getContents()) {
            read(new ContentTokens(content.readAllBytes()), fonts);
        }
    }

    private void read(ContentTokens tokens, COSDictionary fonts) {
        BitSet font = new BitSet();
        Deque<BitSet> saved = new ArrayDeque<>();
        String name = "";
        BitSet strings = new BitSet();
        while (tokens.next()) {
            switch (tokens.kind()) {
                case NAME -> name = tokens.text().substring(1);
                case LITERAL_STRING, HEX_STRING -> add(tokens.string(), strings);
                case OPERATOR -> {
                    if (tokens.is("Tf")) {
                        font = codes(fonts.getCOSDictionary(COSName.getPDFName(name)));
                    } else if (tokens.is("Tj") || tokens.is("TJ")) {
                        font.or(strings);
                    } else if (tokens.is("q")) {
                        saved.push(font);
                    } else if (tokens.is("Q")) {
                        font = saved.pop();
                    }
                    strings.clear();
                }
                case NUMBER, OPEN, CLOSE -> {}
            }
        }
    }

    private BitSet codes(@Nullable COSDictionary font) {
        return font == null ? new BitSet() : codes.computeIfAbsent(font, unknown -> new BitSet());
    }

    private static void add(byte[] string, BitSet codes) {
        for (int i = 0; i + 1 < string.length; i += 2) {
            codes.set((string[i] & 0xFF) << 8 | (string[i + 1] & 0xFF));
        }
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
