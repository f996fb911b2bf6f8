package org.studypack.print.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Orientation;
import org.studypack.print.manuscript.BookFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns photographs as their camera says. The engine places the pixels as they are stored; so a
 * picture on its side is given to it with its sides exchanged ({@link BookFiles}), and where it was
 * drawn comes a form that draws it turned. The pixels stay as they were compressed.
 */
final class TurnedPictures {
    private final PDDocument pdf;
    private final IdentityHashMap<COSBase, COSStream> forms = new IdentityHashMap<>();

    private TurnedPictures(PDDocument pdf) {
        this.pdf = pdf;
    }

    static void turn(PDDocument pdf) throws IOException {
        TurnedPictures pictures = new TurnedPictures(pdf);
        for (PDPage page : pdf.getPages()) {
            COSDictionary objects =
                    page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            if (objects != null) {
                for (COSName name : objects.keySet()) {
                    pictures.turn(objects, name);
                }
            }
        }
    }

    private void turn(COSDictionary objects, COSName name) throws IOException {
        if (!(objects.getDictionaryObject(name) instanceof COSStream picture)
                || !COSName.DCT_DECODE.equals(picture.getFilters())) {
            return;
        }
        COSStream known = forms.get(picture);
        if (known != null) {
            objects.setItem(name, known);
            return;
        }
        byte[] jpeg;
        try (InputStream in = picture.createRawInputStream()) {
            jpeg = in.readAllBytes();
        }
        Orientation orientation = Orientation.of(jpeg);
        if (orientation != Orientation.UPRIGHT) {
            if (orientation.isOnItsSide()) {
                restore(picture, jpeg);
            }
            COSStream form = form(picture, orientation);
            forms.put(picture, form);
            objects.setItem(name, form);
        }
    }

    private static void restore(COSStream picture, byte[] jpeg) throws IOException {
        try (OutputStream out = picture.createRawOutputStream()) {
            out.write(Orientation.withSidesExchanged(jpeg));
        }
        int width = picture.getInt(COSName.WIDTH);
        picture.setInt(COSName.WIDTH, picture.getInt(COSName.HEIGHT));
        picture.setInt(COSName.HEIGHT, width);
    }

    /** What fills the unit square, as a picture does (ISO 32000-1 § 8.9.5.1). */
    private COSStream form(COSStream picture, Orientation orientation) throws IOException {
        COSStream form = pdf.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        IntStream.of(0, 0, 1, 1).mapToObj(COSInteger::get).forEach(box::add);
        form.setItem(COSName.BBOX, box);
        COSName name = COSName.getPDFName("Im");
        COSDictionary pictures = new COSDictionary();
        pictures.setItem(name, picture);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, pictures);
        form.setItem(COSName.RESOURCES, resources);
        String matrix =
                IntStream.of(orientation.matrix())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" "));
        try (OutputStream out = form.createOutputStream()) {
            out.write(("q " + matrix + " cm /Im Do Q").getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }
}
