package org.studypack.epub;

import org.studypack.book.reach.Attribute;
import org.studypack.book.reach.PublishedRules;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges a finished EPUB, anyone's: nothing in it leads out but the links that a reader follows,
 * and nothing in it runs. Looks at each file of the container by what it holds.
 */
public final class EpubReach {
    private static final int MOST_REPORTS = 20;

    private final String name;
    private final Set<String> said = new LinkedHashSet<>();
    private final Diagnostics diagnostics;

    private EpubReach(String name, Diagnostics diagnostics) {
        this.name = name;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports what leads out.
     *
     * @param name the EPUB as diagnostics name it
     * @throws IOException where it is no container, or a file of it is not well-formed
     */
    public static void check(byte[] epub, String name, Diagnostics diagnostics) throws IOException {
        EpubReach reach = new EpubReach(name, diagnostics);
        for (Map.Entry<String, byte[]> file : new TreeMap<>(EpubReader.unzip(epub)).entrySet()) {
            reach.file(file.getKey(), file.getValue());
        }
    }

    private void file(String path, byte[] content) throws IOException {
        if (path.endsWith(".css")) {
            PublishedRules.style(path, new String(content, StandardCharsets.UTF_8))
                    .forEach(flaw -> report(path, flaw));
        } else if (isXml(content)) {
            SecureXml.parse(path, content, new Reading(path));
        }
    }

    /** By its first sign, whatever its name: a mark of the byte order may stand before it. */
    private static boolean isXml(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 64); i++) {
            int sign = content[i] & 0xFF;
            if (sign == '<') {
                return true;
            }
            boolean skipped = sign <= ' ' || sign >= 0xBB;
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    private void report(String path, String flaw) {
        if (said.add(path + " " + flaw) && said.size() <= MOST_REPORTS) {
            diagnostics.report(
                    Code.LEADS_OUT,
                    Location.of(name),
                    "`" + path + "` may call home: " + flaw,
                    "take it out where the book is made; a link for a reader to follow is `a`");
        }
    }

    /** One file of XML. */
    private final class Reading extends DefaultHandler {
        private final String path;
        private final StringBuilder css = new StringBuilder();
        private boolean style;

        Reading(String path) {
            this.path = path;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes all) {
            PublishedRules.flaw(name).ifPresent(flaw -> report(path, flaw));
            for (int i = 0; i < all.getLength(); i++) {
                Attribute attribute =
                        new Attribute(all.getURI(i), all.getLocalName(i), all.getValue(i));
                PublishedRules.flaw(path, name, attribute).ifPresent(flaw -> report(path, flaw));
            }
            style |= name.equals("style");
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (style) {
                css.append(text, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("style")) {
                PublishedRules.style(path, css.toString()).forEach(flaw -> report(path, flaw));
                css.setLength(0);
                style = false;
            }
        }

        @Override
        public void processingInstruction(String target, String data) {
            if (target.equals("xml-stylesheet") && data.matches("(?s).*(?::|//).*")) {
                report(path, "a style sheet from elsewhere");
            }
        }
    }
}
