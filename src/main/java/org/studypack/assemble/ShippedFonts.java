package org.studypack.assemble;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped fonts for drawing, each loaded at its first use. */
final class ShippedFonts {
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private ShippedFonts() {}

    /**
     * A font at the size 1.
     *
     * @param name of its file, without ending
     */
    static Font load(String name) {
        return LOADED.computeIfAbsent(name, ShippedFonts::read);
    }

    private static Font read(String name) {
        String resource = "/fonts/" + name + ".ttf";
        try (InputStream in = ShippedFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no font " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
