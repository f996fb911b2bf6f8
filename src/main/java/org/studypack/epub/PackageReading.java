package org.studypack.epub;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the content documents of an EPUB that is read back. */
final class PackageReading {
    private PackageReading() {}

    /** The path of the package document; the first, where there are several renditions. */
    static String packagePath(byte[] container) throws IOException {
        List<String> paths = new ArrayList<>();
        SecureXml.parse(
                "META-INF/container.xml",
                container,
                new DefaultHandler() {
                    @Override
                    public void startElement(
                            String uri, String name, String qualified, Attributes attributes) {
                        if (name.equals("rootfile")) {
                            paths.add(attributes.getValue("full-path"));
                        }
                    }
                });
        if (paths.isEmpty()) {
            throw new IOException("META-INF/container.xml names no package document");
        }
        return paths.getFirst();
    }

    /** The paths of the spine's documents in reading order, the navigation document left out. */
    static List<String> spine(String path, byte[] packageDocument) throws IOException {
        Map<String, String> paths = new HashMap<>();
        List<String> spine = new ArrayList<>();
        URI base = URI.create("/").resolve(path);
        SecureXml.parse(
                path,
                packageDocument,
                new DefaultHandler() {
                    @Override
                    public void startElement(
                            String uri, String name, String qualified, Attributes attributes) {
                        if (name.equals("item") && !isNavigation(attributes)) {
                            URI href = base.resolve(attributes.getValue("href"));
                            paths.put(attributes.getValue("id"), href.getPath().substring(1));
                        } else if (name.equals("itemref")) {
                            spine.add(attributes.getValue("idref"));
                        }
                    }
                });
        return spine.stream().filter(paths::containsKey).map(paths::get).toList();
    }

    private static boolean isNavigation(Attributes attributes) {
        String properties = attributes.getValue("properties");
        return properties != null && List.of(properties.split(" ")).contains("nav");
    }
}
