package org.studypack.print.content;

import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of one page by marked-content identifier (ISO 32000-1 § 14.6). It needs no geometry: the
 * spaces of the text are all there.
 */
public final class MarkedText {
    private static final int UNMARKED = -1;

    private final PDContentStream page;
    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final IdentityHashMap<COSDictionary, ToUnicode> fonts;
    private Optional<ToUnicode> font = Optional.empty();

    /** The operands of the operator that comes next, as far as they matter. */
    private final List<byte[]> strings = new ArrayList<>();

    private String name = "";
    private int identifier = UNMARKED;

    private MarkedText(PDContentStream page, IdentityHashMap<COSDictionary, ToUnicode> fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /**
     * The text of a page by marked-content identifier.
     *
     * @param fonts of the file that are known so far
     */
    public static Map<Integer, String> of(
            PDContentStream page, IdentityHashMap<COSDictionary, ToUnicode> fonts)
            throws IOException {
        MarkedText marked = new MarkedText(page, fonts);
        try (InputStream content = page.getContents()) {
            marked.read(new ContentTokens(content.readAllBytes()));
        }
        Map<Integer, String> texts = new HashMap<>();
        marked.texts.forEach((id, text) -> texts.put(id, text.toString()));
        return texts;
    }

    private void read(ContentTokens tokens) throws IOException {
        int depth = 0;
        boolean identifies = false;
        while (tokens.next()) {
            switch (tokens.kind()) {
                case OPEN -> depth += tokens.is("<<") ? 1 : 0;
                case CLOSE -> depth -= tokens.is(">>") ? 1 : 0;
                case NAME -> {
                    identifies = depth == 1 && tokens.is("/MCID");
                    name = depth == 0 ? tokens.text().substring(1) : "";
                }
                case NUMBER -> {
                    identifier = identifies ? Integer.parseInt(tokens.text()) : identifier;
                    identifies = false;
                }
                case LITERAL_STRING, HEX_STRING -> strings.add(tokens.string());
                case OPERATOR -> take(tokens.text());
            }
        }
    }

    private void take(String operator) throws IOException {
        switch (operator) {
            case "BMC" -> open.push(UNMARKED);
            case "BDC" -> open.push(name.isEmpty() ? identifier : listed(name));
            case "EMC" -> open.pop();
            case "Tf" -> font = font(COSName.getPDFName(name));
            case "Tj", "TJ" -> show();
            case "BI" -> throw new IllegalArgumentException("a picture stands within the text");
            default -> {}
        }
        strings.clear();
        name = "";
        identifier = UNMARKED;
    }

    /** The identifier in a property list that has a name. */
    private int listed(String list) {
        PDPropertyList properties = page.getResources().getProperties(COSName.getPDFName(list));
        return properties == null
                ? UNMARKED
                : properties.getCOSObject().getInt(COSName.MCID, UNMARKED);
    }

    private Optional<ToUnicode> font(COSName called) throws IOException {
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary here = resources.getCOSDictionary(COSName.FONT);
        COSDictionary named = here == null ? null : here.getCOSDictionary(called);
        if (named == null) {
            return Optional.empty();
        }
        ToUnicode known = fonts.get(named);
        if (known == null) {
            known = ToUnicode.of(named);
            fonts.put(named, known);
        }
        return Optional.of(known);
    }

    private void show() {
        if (font.isPresent()) {
            int id = open.isEmpty() ? UNMARKED : open.peek();
            StringBuilder text = texts.computeIfAbsent(id, unknown -> new StringBuilder());
            strings.forEach(string -> font.get().append(string, text));
        }
    }
}
