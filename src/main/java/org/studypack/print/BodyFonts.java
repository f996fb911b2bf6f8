package org.studypack.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.studypack.print.content.ShownCodes;
import org.studypack.print.content.ToUnicode;
import org.studypack.print.face.TypeCase.UsedFont;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.page.TypesetPages;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fonts that a body has. Front matter whose letters are all among a font's is set in that font,
 * so that a file has it once and a pack has none to make.
 *
 * @param byName each by the name that it has in all documents
 */
record BodyFonts(SortedMap<String, BodyFont> byName) {

    /**
     * One of them.
     *
     * @param number of its object in the file
     * @param characters what its codes stand for
     * @param codes the same codes
     */
    record BodyFont(int number, SortedMap<Integer, String> characters, BitSet codes) {
        static BodyFont of(int number, SortedMap<Integer, String> characters) {
            BitSet codes = new BitSet();
            characters.keySet().forEach(codes::set);
            return new BodyFont(number, characters, codes);
        }
    }

    /** Those of a body whose fonts are what they will be in the file. */
    static BodyFonts of(TypesetPages body, ObjectWriter writer) throws IOException {
        SortedMap<String, BodyFont> byName = new TreeMap<>();
        for (Map.Entry<String, UsedFont> used : body.types().used().entrySet()) {
            COSDictionary font = used.getValue().font().getCOSObject();
            SortedMap<Integer, String> characters =
                    ToUnicode.of(font).characters(used.getValue().glyphs());
            byName.put(used.getKey(), BodyFont.of(writer.add(font), characters));
        }
        return new BodyFonts(byName);
    }

    /** Those in which front matter can be set. */
    LentFonts lend(TypesetPages front) throws IOException {
        LentFonts lent = new LentFonts();
        ShownCodes shown = ShownCodes.of(front.pages(), lent.read());
        for (Map.Entry<String, UsedFont> used : front.types().used().entrySet()) {
            BodyFont own = byName.get(used.getKey());
            COSDictionary font = used.getValue().font().getCOSObject();
            if (own != null && shown.areAmong(own.codes(), font)) {
                lent.add(used.getKey(), font, own);
            }
        }
        return lent;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(byName.size());
        for (Map.Entry<String, BodyFont> font : byName.entrySet()) {
            out.writeUTF(font.getKey());
            out.writeInt(font.getValue().number());
            out.writeInt(font.getValue().characters().size());
            for (Map.Entry<Integer, String> code : font.getValue().characters().entrySet()) {
                out.writeInt(code.getKey());
                out.writeUTF(code.getValue());
            }
        }
    }

    static BodyFonts readFrom(DataInputStream in) throws IOException {
        SortedMap<String, BodyFont> byName = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            int number = in.readInt();
            SortedMap<Integer, String> characters = new TreeMap<>();
            for (int codes = in.readInt(); codes > 0; codes--) {
                characters.put(in.readInt(), in.readUTF());
            }
            byName.put(name, BodyFont.of(number, characters));
        }
        return new BodyFonts(byName);
    }
}
