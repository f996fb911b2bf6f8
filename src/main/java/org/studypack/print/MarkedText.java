package org.studypack.print;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
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
final class MarkedText {
    private static final int UNMARKED = -1;

    private final PDPage page;
    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final IdentityHashMap<COSDictionary, ToUnicode> fonts;
    private Optional<ToUnicode> font = Optional.empty();

    private MarkedText(PDPage page, IdentityHashMap<COSDictionary, ToUnicode> fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /**
     * @param fonts of the file that are known so far
     */
    static Map<Integer, String> of(PDPage page, IdentityHashMap<COSDictionary, ToUnicode> fonts)
            throws IOException {
        MarkedText marked = new MarkedText(page, fonts);
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                marked.take(operator.getName(), operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        Map<Integer, String> texts = new HashMap<>();
        marked.texts.forEach((id, text) -> texts.put(id, text.toString()));
        return texts;
    }

    private void take(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case "BMC" -> open.push(UNMARKED);
            case "BDC" -> open.push(identifier(operands.getLast()));
            case "EMC" -> open.pop();
            case "Tf" -> font = font((COSName) operands.getFirst());
            case "Tj" -> show(operands.getFirst());
            case "TJ" -> ((COSArray) operands.getFirst()).forEach(this::show);
            default -> {}
        }
    }

    private int identifier(COSBase properties) {
        COSDictionary dictionary =
                properties instanceof COSName name
                        ? page.getResources().getProperties(name).getCOSObject()
                        : (COSDictionary) properties;
        return dictionary.getInt(COSName.MCID, UNMARKED);
    }

    private Optional<ToUnicode> font(COSName name) throws IOException {
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary here = resources.getCOSDictionary(COSName.FONT);
        COSDictionary named = here == null ? null : here.getCOSDictionary(name);
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

    private void show(COSBase operand) {
        if (operand instanceof COSString string && font.isPresent()) {
            int id = open.isEmpty() ? UNMARKED : open.peek();
            StringBuilder text = texts.computeIfAbsent(id, unknown -> new StringBuilder());
            font.get().append(string.getBytes(), text);
        }
    }
}
