package org.studypack.print.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

final class ObjectWriterTest {
    private static final COSName THINGS = COSName.getPDFName("Things");

    /** A start whose pages node is number 3 and refers to the reserved number 2. */
    private static FileStart start() throws IOException {
        ObjectWriter writer = FileStart.writer(2);
        COSDictionary shared = new COSDictionary();
        shared.setItem(COSName.PARENT, ObjectWriter.reference(2));
        assertThat(writer.add(shared)).isEqualTo(3);
        return FileStart.of(writer.finish());
    }

    private static byte[] file(FileStart start, COSBase things) throws IOException {
        ObjectWriter writer = start.continuation();
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, ObjectWriter.reference(2));
        catalog.setItem(THINGS, things);
        writer.put(1, catalog);
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setInt(COSName.COUNT, 0);
        writer.put(2, pages);
        int about = writer.add(new COSDictionary());
        return start.complete(writer.finish(), 1, about);
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    @Test
    void everyKindOfValueReadsBackAsItself() throws IOException {
        COSArray things = new COSArray();
        things.add(new COSString("(a) \\ b".getBytes(StandardCharsets.ISO_8859_1)));
        things.add(new COSString(new byte[] {0, (byte) 0xFF, 13, 10}));
        things.add(COSInteger.get(-7));
        things.add(new COSFloat(1.5f));
        things.add(COSName.getPDFName("a name #"));
        things.add(COSNull.NULL);
        things.add(ObjectWriter.reference(3));
        try (PDDocument read = Loader.loadPDF(file(start(), things))) {
            COSArray back = catalog(read).getCOSArray(THINGS);
            for (int i = 0; i < 5; i++) {
                assertThat(back.getObject(i)).isEqualTo(things.getObject(i));
            }
            assertThat(back.getObject(5)).isNull();
            COSDictionary shared = (COSDictionary) back.getObject(6);
            assertThat(shared.getCOSDictionary(COSName.PARENT))
                    .isSameAs(catalog(read).getCOSDictionary(COSName.PAGES));
        }
    }

    @Test
    void dictionaryOfSeveralOwnersIsOneObjectAndOthersStandInPlace() throws IOException {
        COSDictionary shared = new COSDictionary();
        shared.setItem(THINGS, new COSArray());
        COSDictionary single = new COSDictionary();
        COSArray things = new COSArray();
        things.add(shared);
        things.add(single);
        things.add(shared);
        shared.getCOSArray(THINGS).add(shared);
        try (PDDocument read = Loader.loadPDF(file(start(), things))) {
            COSArray back = catalog(read).getCOSArray(THINGS);
            assertThat(back.getObject(0)).isSameAs(back.getObject(2)).isNotNull();
            COSDictionary again = (COSDictionary) back.getObject(0);
            assertThat(again.getCOSArray(THINGS).getObject(0)).isSameAs(again);
            assertThat(back.get(1)).isInstanceOf(COSDictionary.class);
        }
    }

    @Test
    void streamsKeepTheirBytes() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        try (COSStream stream = new COSStream();
                COSStream empty = new COSStream()) {
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(bytes);
            }
            COSArray things = new COSArray();
            things.add(stream);
            things.add(empty);
            try (PDDocument read = Loader.loadPDF(file(start(), things))) {
                COSArray back = catalog(read).getCOSArray(THINGS);
                assertThat(((COSStream) back.getObject(0)).createInputStream())
                        .hasBinaryContent(bytes);
                assertThat(((COSStream) back.getObject(1)).createInputStream()).isEmpty();
            }
        }
    }

    @Test
    void manyObjectsGoIntoSeveralStreams() throws IOException {
        COSArray things = new COSArray();
        for (int i = 0; i < 1000; i++) {
            COSDictionary thing = new COSDictionary();
            thing.setName(COSName.TYPE, "Thing");
            thing.setInt(COSName.N, i);
            things.add(thing);
        }
        byte[] file = file(start(), things);
        assertThat(new String(file, StandardCharsets.ISO_8859_1).split("/ObjStm", -1)).hasSize(8);
        try (PDDocument read = Loader.loadPDF(file)) {
            COSArray back = catalog(read).getCOSArray(THINGS);
            for (int i = 0; i < 1000; i++) {
                assertThat(((COSDictionary) back.getObject(i)).getInt(COSName.N)).isEqualTo(i);
            }
        }
    }

    @Test
    void filesOfOneStartDifferOnlyAfterItAndInTheirIdentifiers() throws IOException {
        FileStart start = start();
        byte[] one = file(start, COSInteger.ONE);
        byte[] two = file(start, COSInteger.TWO);
        assertThat(file(start, COSInteger.ONE)).isEqualTo(one);
        int shared = Arrays.mismatch(one, two);
        assertThat(new String(one, 0, shared, StandardCharsets.ISO_8859_1)).contains("/ObjStm");
        try (PDDocument first = Loader.loadPDF(one);
                PDDocument second = Loader.loadPDF(two)) {
            assertThat(first.getDocument().getDocumentID().getObject(0))
                    .isNotEqualTo(second.getDocument().getDocumentID().getObject(0));
            assertThat(first.getDocument().getTrailer().containsKey(COSName.PREV)).isFalse();
        }
    }

    @Test
    void keptStartMakesTheSameFile() throws IOException {
        FileStart start = start();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        start.writeTo(new DataOutputStream(kept));
        FileStart again =
                FileStart.readFrom(
                        new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));
        assertThat(file(again, COSInteger.THREE)).isEqualTo(file(start, COSInteger.THREE));
    }

    @Test
    void onlyReservedNumbersCanBeChosen() {
        ObjectWriter writer = FileStart.writer(2);
        assertThatThrownBy(() -> writer.put(3, new COSDictionary()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
