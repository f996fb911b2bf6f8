package org.studypack.print.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4 (ISO 15076-1), written from
 * its numbers so that every JDK has the same bytes.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final byte[] BYTES = make();

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] make() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
        tags.put(
                "chad",
                matrix(
                        1.04788, 0.02292, -0.05020, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508,
                        0.75168));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    /** The header, the table of tags, and each tag once on a multiple of four. */
    private static byte[] profile(Map<String, byte[]> tags) {
        int start = HEADER + 4 + 12 * tags.size();
        IdentityHashMap<byte[], Integer> offsets = new IdentityHashMap<>();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        tags.forEach(
                (name, tag) -> {
                    int offset = offsets.computeIfAbsent(tag, unknown -> start + append(data, tag));
                    table.put(ascii(name)).putInt(offset).putInt(tag.length);
                });
        ByteBuffer whole = ByteBuffer.allocate(start + data.size());
        whole.put(header(whole.capacity())).put(table.array()).put(data.toByteArray());
        return whole.array();
    }

    private static int append(ByteArrayOutputStream data, byte[] tag) {
        int at = data.size();
        data.writeBytes(tag);
        while (data.size() % 4 != 0) {
            data.write(0);
        }
        return at;
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(size).putInt(0).putInt(0x04300000);
        header.put(ascii("mntrRGB XYZ "));
        header.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        header.position(36).put(ascii("acsp"));
        header.position(68).put(fixed(0.9642)).put(fixed(1.0)).put(fixed(0.8249));
        return header.array();
    }

    private static byte[] text(String english) {
        byte[] utf16 = english.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(28 + utf16.length)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16)
                .array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return numbers("XYZ ", x, y, z);
    }

    private static byte[] matrix(double... values) {
        return numbers("sf32", values);
    }

    /** The transfer function: a straight piece near black, then a power of 2.4. */
    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(32).put(ascii("para")).putInt(0);
        curve.putShort((short) 3).putShort((short) 0);
        for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            curve.put(fixed(value));
        }
        return curve.array();
    }

    private static byte[] numbers(String type, double... values) {
        ByteBuffer numbers = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            numbers.put(fixed(value));
        }
        return numbers.array();
    }

    private static byte[] fixed(double value) {
        return ByteBuffer.allocate(4).putInt((int) Math.round(value * 65536)).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
