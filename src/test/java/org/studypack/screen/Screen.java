package org.studypack.screen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How somebody reads an EPUB.
 *
 * @param width of the screen in pixels of CSS
 * @param zoom the size of letters in per cent
 * @param dark whether the reader has dark pages
 */
record Screen(int width, int height, int zoom, boolean dark) {
    /** A phone, a tablet, and a window on a desk. */
    static List<Screen> all() {
        List<Screen> all = new ArrayList<>();
        for (int[] size : new int[][] {{360, 640}, {768, 1024}, {1280, 800}}) {
            for (int zoom : new int[] {100, 200}) {
                all.add(new Screen(size[0], size[1], zoom, /* dark= */ false));
                all.add(new Screen(size[0], size[1], zoom, /* dark= */ true));
            }
        }
        return List.copyOf(all);
    }

    /** Has the page shown so, as readers do it: by a style sheet of their own. */
    void show(Chromium browser) throws IOException, InterruptedException {
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":false}"
                        .formatted(width, height));
        browser.call(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]}"
                        .formatted(dark ? "dark" : "light"));
        String colours =
                dark ? "background: #121212; color: #e0e0e0" : "background: #fff; color: #111";
        browser.evaluate(
                "reader(%s)"
                        .formatted(
                                Chromium.quoted(
                                        "html { font-size: %d%%; %s }".formatted(zoom, colours))));
    }

    @Override
    public String toString() {
        return "%d px, %d %%, %s".formatted(width, zoom, dark ? "dark" : "light");
    }
}
