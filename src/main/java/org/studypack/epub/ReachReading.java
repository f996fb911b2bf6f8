package org.studypack.epub;

import org.jspecify.annotations.Nullable;
import org.studypack.book.reach.Attribute;
import org.studypack.book.reach.PublishedRules;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.LocatorImpl;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads one file of XML for what leads out of a publication. Where two kinds of readers could take
 * the file for different things, that is reported too.
 */
final class ReachReading extends DefaultHandler2 {
    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII");

    /** What XML passes over, and what ends an element of HTML or begins one. */
    private static final Pattern MARKUP_WITHIN =
            Pattern.compile(
                    "(?is)-?>.*<.*|.*</(?:title|textarea|style|script|xmp|iframe|noembed|noframes|noscript|plaintext).*");

    private static final Pattern TAG_WITHIN = Pattern.compile("(?s).*>.*<[A-Za-z!/?].*");

    /** Those of XML itself, which every text has. */
    private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");

    static final int DEEPEST = 99;
    static final int MOST_ENTITIES = 1_000;

    private final String path;
    private final boolean html;
    private final Consumer<String> flaws;
    private final Map<String, String> types = new HashMap<>();
    private final StringBuilder css = new StringBuilder();
    private final StringBuilder section = new StringBuilder();
    private Locator locator = new LocatorImpl();
    private int depth;
    private int entities;
    private boolean encoded;
    private boolean style;
    private boolean inSection;
    private boolean external;

    /**
     * @param html whether a browser may read the file as HTML
     * @param flaws gets what is wrong
     */
    ReachReading(String path, boolean html, Consumer<String> flaws) {
        this.path = path;
        this.html = html;
        this.flaws = flaws;
    }

    /** The media types of a package document's files, by their paths in the container. */
    Map<String, String> types() {
        return types;
    }

    /** Whether it may use entities that we cannot look up and a browser can. */
    boolean namesOtherEntities() {
        return external;
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = place;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes all)
            throws SecureXml.TooMuch {
        if (++depth > DEEPEST) {
            throw new SecureXml.TooMuch("has elements within more than " + DEEPEST + " others");
        }
        if (!encoded) {
            encoded = true;
            requireEncoding();
        }
        PublishedRules.flaw(uri, name).ifPresent(flaws);
        for (int i = 0; i < all.getLength(); i++) {
            Attribute attribute =
                    new Attribute(all.getURI(i), all.getLocalName(i), all.getValue(i));
            PublishedRules.flaw(path, name, attribute).ifPresent(flaws);
        }
        if (name.equals("item") && all.getValue("href") != null) {
            String type = all.getValue("media-type");
            types.put(ContainerPath.resolved(path, all.getValue("href")), type == null ? "" : type);
        }
        style |= name.equalsIgnoreCase("style");
    }

    private void requireEncoding() {
        if (locator instanceof Locator2 place
                && place.getEncoding() != null
                && !ENCODINGS.contains(place.getEncoding().toUpperCase(Locale.ROOT))) {
            flaws.accept("its encoding `" + place.getEncoding() + "` is none of an EPUB");
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (style) {
            css.append(text, start, length);
        }
        if (inSection) {
            section.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
        if (name.equalsIgnoreCase("style")) {
            PublishedRules.style(path, css.toString()).forEach(flaws);
            css.setLength(0);
            style = false;
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        if (target.equals("xml-stylesheet")) {
            PublishedRules.styleSheet(path, data).ifPresent(flaws);
        }
        passedOver(data, TAG_WITHIN);
    }

    @Override
    public void comment(char[] text, int start, int length) {
        if (html) {
            passedOver(new String(text, start, length), MARKUP_WITHIN);
        }
    }

    @Override
    public void startCDATA() {
        inSection = true;
    }

    @Override
    public void endCDATA() {
        passedOver(section.toString(), style ? MARKUP_WITHIN : TAG_WITHIN);
        section.setLength(0);
        inSection = false;
    }

    /** HTML ends comments, instructions and sections elsewhere, and then reads what follows. */
    private void passedOver(String text, Pattern markup) {
        if (html && (markup.matcher(text).matches() || MARKUP_WITHIN.matcher(text).matches())) {
            flaws.accept("a reader of HTML finds markup where one of XML finds none");
        }
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        external = systemId != null || publicId != null;
    }

    @Override
    public void startEntity(String name) throws SecureXml.TooMuch {
        if (!PREDEFINED.contains(name) && ++entities > MOST_ENTITIES) {
            throw new SecureXml.TooMuch("has more than " + MOST_ENTITIES + " entities to replace");
        }
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        if (name.startsWith("%") || (html && value.indexOf('<') >= 0)) {
            flaws.accept("the entity `" + name + "` may hide what leads out of it");
        }
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) {
        flaws.accept("the entity `" + name + "` leads out of it");
    }
}
