package org.studypack.print.content;

import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one page or drawing shows, by marked-content identifier (ISO 32000-1 § 14.6): codes of
 * fonts, all of two bytes, which are read as text once it is known what they stand for. It needs no
 * geometry: the spaces of the text are all there.
 */
public final class MarkedText {
    private static final int UNMARKED = -1;

    private final List<Shown> shown = new ArrayList<>();

    /** Codes of a font, in the order of the page. */
    private static final class Shown {
        private final int identifier;
        private final COSDictionary font;
        private final byte[] codes;

        Shown(int identifier, COSDictionary font, byte[] codes) {
            this.identifier = identifier;
            this.font = font;
            this.codes = codes;
        }

        void append(ToUnicode meaning, StringBuilder text) {
            meaning.append(codes, text);
        }

        void addTo(BitSet all) {
            for (int i = 0; i + 1 < codes.length; i += 2) {
                all.set((codes[i] & 0xFF) << 8 | (codes[i + 1] & 0xFF));
            }
        }
    }

    private MarkedText() {}

    /**
     * Reads a page or a drawing.
     *
     * @throws IllegalArgumentException where its content is not as the print engine writes it
     */
    public static MarkedText of(PDContentStream page) throws IOException {
        MarkedText marked = new MarkedText();
        try (InputStream content = page.getContents()) {
            marked.new Reading(page).read(new ContentTokens(content.readAllBytes()));
        }
        return marked;
    }

    /**
     * The text by marked-content identifier.
     *
     * @param fonts of the file that are known so far
     */
    public Map<Integer, String> texts(IdentityHashMap<COSDictionary, ToUnicode> fonts)
            throws IOException {
        Map<Integer, StringBuilder> texts = new HashMap<>();
        for (Shown each : shown) {
            ToUnicode meaning = fonts.get(each.font);
            if (meaning == null) {
                meaning = ToUnicode.of(each.font);
                fonts.put(each.font, meaning);
            }
            StringBuilder text =
                    texts.computeIfAbsent(each.identifier, unknown -> new StringBuilder());
            each.append(meaning, text);
        }
        Map<Integer, String> read = new HashMap<>();
        texts.forEach((id, text) -> read.put(id, text.toString()));
        return read;
    }

    /** Adds the codes that are shown of each font. */
    void addCodes(IdentityHashMap<COSDictionary, BitSet> codes) {
        shown.forEach(each -> each.addTo(codes.computeIfAbsent(each.font, none -> new BitSet())));
    }

    /** Goes through the content once. */
    private final class Reading {
        private final PDContentStream page;
        private final Map<String, Optional<COSDictionary>> fonts = new HashMap<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final Deque<Optional<COSDictionary>> saved = new ArrayDeque<>();
        private Optional<COSDictionary> font = Optional.empty();

        /** The operands of the operator that comes next, as far as they matter. */
        private final List<byte[]> strings = new ArrayList<>();

        private String name = "";
        private int identifier = UNMARKED;

        Reading(PDContentStream page) {
            this.page = page;
        }

        void read(ContentTokens tokens) {
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

        private void take(String operator) {
            switch (operator) {
                case "BMC" -> open.push(UNMARKED);
                case "BDC" -> open.push(name.isEmpty() ? identifier : listed(name));
                case "EMC" -> close(open, operator);
                case "q" -> saved.push(font);
                case "Q" -> font = close(saved, operator);
                case "Tf" -> font = fonts.computeIfAbsent(name, this::font);
                case "Tj", "TJ" -> font.ifPresent(this::show);
                case "BI" -> throw new IllegalArgumentException("a picture stands within the text");
                default -> {}
            }
            strings.clear();
            name = "";
            identifier = UNMARKED;
        }

        /** What was opened last of what an operator closes. */
        private static <T> T close(Deque<T> opened, String operator) {
            if (opened.isEmpty()) {
                throw new IllegalArgumentException(operator + " closes what nothing opened");
            }
            return opened.pop();
        }

        /** The identifier in a property list that has a name. */
        private int listed(String list) {
            PDPropertyList properties = page.getResources().getProperties(COSName.getPDFName(list));
            return properties == null
                    ? UNMARKED
                    : properties.getCOSObject().getInt(COSName.MCID, UNMARKED);
        }

        private Optional<COSDictionary> font(String called) {
            COSDictionary resources = page.getResources().getCOSObject();
            COSDictionary here = resources.getCOSDictionary(COSName.FONT);
            return here == null
                    ? Optional.empty()
                    : Optional.ofNullable(here.getCOSDictionary(COSName.getPDFName(called)));
        }

        private void show(COSDictionary of) {
            int id = open.isEmpty() ? UNMARKED : open.peek();
            strings.forEach(codes -> shown.add(new Shown(id, of, codes)));
        }
    }
}
