package org.studypack.assemble;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped fonts for drawing, each loaded at its first use. */
final class ShippedFonts {
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private ShippedFonts() {}

    /**
     * A font at the size 1. Java copies it into its temporary folder first.
     *
     * @param name of its file, without ending
     * @throws UncheckedIOException of a {@link TemporaryFolderException} where that cannot be done
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
        } catch (IOException e) {
            throw new UncheckedIOException(new TemporaryFolderException(e));
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
