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
 * @param paged whether the reader turns pages, which are columns then, beside each other
 */
record Screen(int width, int height, int zoom, boolean dark, boolean paged) {
    /** The white around a page that is turned, in pixels. */
    static final int MARGIN = 16;

    /** A phone, a tablet, and a window on a desk; and a phone on which pages are turned. */
    static List<Screen> all() {
        List<Screen> all = new ArrayList<>();
        for (int[] size : new int[][] {{360, 640}, {768, 1024}, {1280, 800}}) {
            for (int zoom : new int[] {100, 200}) {
                for (boolean dark : new boolean[] {false, true}) {
                    all.add(new Screen(size[0], size[1], zoom, dark, /* paged= */ false));
                }
            }
        }
        all.add(new Screen(400, 640, 100, /* dark= */ false, /* paged= */ true));
        all.add(new Screen(400, 640, 200, /* dark= */ false, /* paged= */ true));
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
        String columns =
                """
                ; height: %dpx; padding: %dpx; box-sizing: border-box;
                 column-width: %dpx; column-gap: %dpx; column-fill: auto\
                """
                        .formatted(height, MARGIN, width - 2 * MARGIN, 2 * MARGIN);
        String rules =
                "html { font-size: %d%%; %s%s }".formatted(zoom, colours, paged ? columns : "");
        browser.evaluate("reader(%s, %d)".formatted(Chromium.quoted(rules), paged ? MARGIN : 0));
    }

    /** In one word, as the name of a file. */
    String name() {
        return "%d-%d-%s%s".formatted(width, zoom, dark ? "dark" : "light", paged ? "-pages" : "");
    }

    @Override
    public String toString() {
        return "%d px, %d %%, %s%s"
                .formatted(width, zoom, dark ? "dark" : "light", paged ? ", pages" : "");
    }
}
