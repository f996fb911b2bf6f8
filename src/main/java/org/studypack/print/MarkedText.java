package org.studypack.print;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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
    private final Map<COSName, PDFont> fonts = new HashMap<>();
    private Optional<PDFont> font = Optional.empty();

    private MarkedText(PDPage page) {
        this.page = page;
    }

    static Map<Integer, String> of(PDPage page) throws IOException {
        MarkedText marked = new MarkedText(page);
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
            case "Tf" -> font = Optional.of(font((COSName) operands.getFirst()));
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

    private PDFont font(COSName name) throws IOException {
        PDFont known = fonts.get(name);
        if (known == null) {
            known = page.getResources().getFont(name);
            fonts.put(name, known);
        }
        return known;
    }

    private void show(COSBase operand) {
        if (operand instanceof COSString string && font.isPresent()) {
            int id = open.isEmpty() ? UNMARKED : open.peek();
            StringBuilder text = texts.computeIfAbsent(id, unknown -> new StringBuilder());
            append(text, string.getBytes(), font.get());
        }
    }

    private static void append(StringBuilder text, byte[] codes, PDFont font) {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(codes);
            while (in.available() > 0) {
                String character = font.toUnicode(font.readCode(in));
                text.append(character == null ? "\uFFFD" : character);
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }
}
