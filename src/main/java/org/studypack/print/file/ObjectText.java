package org.studypack.print.file;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** Bytes of a file that is being written: the syntax of objects (ISO 32000-1 § 7.3). */
final class ObjectText extends OutputStream {
    /** The number by which an object is referred to; empty where it is written in place. */
    private final Function<COSBase, OptionalInt> numbers;

    private byte[] buffer = new byte[1 << 14];
    private int size;

    ObjectText(Function<COSBase, OptionalInt> numbers) {
        this.numbers = numbers;
    }

    @Override
    public void write(int oneByte) {
        reserve(1);
        buffer[size++] = (byte) oneByte;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        reserve(count);
        System.arraycopy(bytes, from, buffer, size, count);
        size += count;
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(buffer, size);
    }

    private void reserve(int count) {
        if (size + count > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(size + count, 2 * buffer.length));
        }
    }

    ObjectText text(String ascii) {
        write(ascii.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    ObjectText number(long number) {
        return text(Long.toString(number));
    }

    /** An object itself, though it has a number. */
    void object(COSBase object) throws IOException {
        switch (object) {
            case COSDictionary dictionary -> {
                text("<<");
                entries(dictionary);
                text(">>");
            }
            case COSArray array -> array(array);
            default -> value(object);
        }
    }

    /** The entries of a dictionary; a stream's length is left out. */
    void entries(COSDictionary dictionary) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!entry.getKey().equals(COSName.LENGTH)
                    || !(dictionary instanceof org.apache.pdfbox.cos.COSStream)) {
                entry.getKey().writePDF(this);
                write(' ');
                value(entry.getValue());
            }
        }
    }

    private void array(COSArray array) throws IOException {
        write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                write(' ');
            }
            value(array.get(i));
        }
        write(']');
    }

    private void value(@Nullable COSBase value) throws IOException {
        switch (value) {
            case null -> text("null");
            case COSObject reference when reference.getKey() != null ->
                    number(reference.getKey().getNumber()).text(" 0 R");
            case COSObject boxed -> value(boxed.getObject());
            case COSDictionary dictionary -> reference(dictionary);
            case COSArray array -> reference(array);
            case COSName name -> name.writePDF(this);
            case COSInteger integer -> integer.writePDF(this);
            case COSFloat real -> real.writePDF(this);
            case COSBoolean truth -> truth.writePDF(this);
            case COSString string -> COSWriter.writeString(string, this);
            case COSNull nothing -> text("null");
            default -> throw new IllegalArgumentException("no object of a file: " + value);
        }
    }

    private void reference(COSBase object) throws IOException {
        OptionalInt number = numbers.apply(object);
        if (number.isPresent()) {
            number(number.getAsInt()).text(" 0 R");
        } else {
            object(object);
        }
    }
}
