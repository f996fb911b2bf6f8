package org.studypack.book.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites a drawing from what is on the lists, as whoever reads it hands over its elements. What
 * would run or fetch is a flaw; what programs that draw note for themselves is left out; letters
 * name the book's typefaces. The result is XML that needs nothing else.
 */
public final class DrawingWriter {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String EVENTS = "http://www.w3.org/2001/xml-events";

    /** Of whatever namespace: a browser may know them. */
    private static final Set<String> HARMFUL =
            Set.of(
                    "script",
                    "foreignobject",
                    "iframe",
                    "frame",
                    "object",
                    "embed",
                    "applet",
                    "handler",
                    "listener",
                    "audio",
                    "video",
                    "source",
                    "track",
                    "link",
                    "base",
                    "meta",
                    "img",
                    "form",
                    "portal",
                    "feimage",
                    "html",
                    "body");

    private static final Pattern PICTURE =
            Pattern.compile("(?i)data:image/(png|jpe?g|gif);base64,([A-Za-z0-9+/=\\s]*)");

    private final Pictures pictures;
    private final XmlOut out = new XmlOut();
    private final Deque<String> open = new ArrayDeque<>();
    private final DrawnTree parts = new DrawnTree();
    private final StringBuilder css = new StringBuilder();
    private int skipped;

    /** Of the picture that the element holds which was handed over last. */
    private long pixels;

    /** Judges pictures that are embedded in a drawing. */
    @FunctionalInterface
    public interface Pictures {
        /**
         * The picture as it is published; empty where it cannot be drawn, and whoever judges says
         * why.
         *
         * @param type {@code image/png}, {@code image/jpeg} or {@code image/gif}
         */
        Optional<EmbeddedPicture> published(String type, byte[] bytes);
    }

    public DrawingWriter(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * The next element begins.
     *
     * @param namespace may be empty
     * @param name without prefix
     */
    public List<Flaw> open(String namespace, String name, List<Attribute> attributes) {
        boolean own = namespace.equals(DrawingRules.SVG);
        if (skipped > 0 || !own || !(DrawingRules.isShape(name) || name.equals("style"))) {
            skipped++;
            return element(namespace, name, own).map(List::of).orElse(List.of());
        }
        List<Flaw> found = new ArrayList<>();
        List<Attribute> kept = new ArrayList<>();
        pixels = 0;
        for (Attribute attribute : attributes) {
            attribute(name, attribute, kept, found);
        }
        DrawingLimits.region(name, kept).ifPresent(found::add);
        parts.open(name, kept);
        parts.picture(pixels);
        tag(name, kept);
        open.push(name);
        return found;
    }

    /** Why an element that is left out is worth a word. */
    private Optional<Flaw> element(String namespace, String name, boolean own) {
        boolean harmful =
                HARMFUL.contains(name.toLowerCase(Locale.ROOT)) || namespace.equals(XHTML);
        if (harmful) {
            return Optional.of(DrawingRules.refused("the element `" + Flaw.shown(name) + "`"));
        }
        return own && skipped == 1 && !name.equals("metadata")
                ? Optional.of(
                        new Flaw(
                                Flaw.Kind.NOT_DRAWN,
                                0,
                                0,
                                "`" + Flaw.shown(name) + "` is no element that draws",
                                "save the drawing as plain SVG 1.1, its letters as outlines"))
                : Optional.empty();
    }

    private void attribute(
            String element, Attribute attribute, List<Attribute> kept, List<Flaw> found) {
        String name = attribute.name();
        if (attribute.isLink()) {
            link(element, attribute.value().strip(), kept, found);
        } else if (attribute.namespace().equals(Attribute.XML) && name.equals("base")) {
            found.add(DrawingRules.refused("the attribute `xml:base`"));
        } else if (attribute.namespace().equals(Attribute.XML)
                || (attribute.isPlain()
                        && (DrawingRules.isAttribute(name) || name.equals("style")))) {
            Optional<Flaw> flaw = DrawingRules.flaw(element, name, attribute.value());
            flaw.map(each -> isCss(name) ? within(name, each) : each).ifPresent(found::add);
            if (flaw.isEmpty()) {
                kept.add(
                        new Attribute(attribute.namespace(), name, value(name, attribute.value())));
            }
        } else if (attribute.namespace().equals(EVENTS)) {
            found.add(DrawingRules.refused("the event attribute `" + name + "`"));
        } else {
            DrawingRules.harm(name).ifPresent(found::add);
        }
    }

    private void link(String element, String value, List<Attribute> kept, List<Flaw> found) {
        Matcher picture = PICTURE.matcher(value);
        if (References.isOwnPart(value)) {
            kept.add(new Attribute(DrawingRules.XLINK, "href", value));
        } else if (element.equals("image") && picture.matches()) {
            picture(picture.group(1), picture.group(2))
                    .ifPresent(
                            sound -> {
                                kept.add(
                                        new Attribute(DrawingRules.XLINK, "href", sound.address()));
                                pixels += sound.pixels();
                            });
        } else if (!value.isEmpty()) {
            found.add(
                    Flaw.reaching(
                            "the attribute `href` with `"
                                    + Flaw.shown(value)
                                    + "` is not allowed in an SVG",
                            "an SVG may link to its own parts (`#…`) and embed PNG, JPEG and"
                                    + " GIF"));
        }
    }

    private Optional<EmbeddedPicture> picture(String kind, String base64) {
        String small = StyleNames.small(kind);
        String type = "image/" + (small.equals("jpg") ? "jpeg" : small);
        byte[] bytes = Base64.getMimeDecoder().decode(base64);
        return pictures.published(type, bytes);
    }

    private static boolean isCss(String attribute) {
        return attribute.equals("style") || DrawingRules.isStyling(attribute);
    }

    private static Flaw within(String attribute, Flaw flaw) {
        String message = "in `" + attribute + "` of an SVG, " + flaw.message();
        return new Flaw(flaw.kind(), 0, 0, message, flaw.hint());
    }

    private void tag(String name, List<Attribute> attributes) {
        boolean root = open.isEmpty();
        out.open(name);
        if (root) {
            out.attribute("xmlns", DrawingRules.SVG);
            out.attribute("xmlns:xlink", DrawingRules.XLINK);
        }
        boolean lettered = false;
        for (Attribute attribute : attributes) {
            lettered |= attribute.name().equals("font-family");
            out.attribute(written(attribute), attribute.value());
        }
        if (root && !lettered) {
            out.attribute("font-family", Lettering.families());
        }
        out.opened();
    }

    private static String written(Attribute attribute) {
        return switch (attribute.namespace()) {
            case DrawingRules.XLINK -> "xlink:" + attribute.name();
            case Attribute.XML -> "xml:" + attribute.name();
            default -> attribute.name();
        };
    }

    /** The value as it is written, which is also what is counted. */
    private static String value(String attribute, String value) {
        if (attribute.equals("style")) {
            return StyleWriter.declarations(value);
        }
        boolean lettered = attribute.startsWith("font");
        boolean noted = DrawingRules.isStyling(attribute) && value.contains("/*");
        return lettered || noted ? StyleWriter.value(attribute, value) : value;
    }

    /** Characters of the element that is open. */
    public void text(String text) {
        if (skipped == 0 && !open.isEmpty()) {
            if (open.element().equals("style")) {
                css.append(text);
            } else {
                parts.text(text.length());
                out.text(text);
            }
        }
    }

    /** The innermost element ends. */
    public List<Flaw> close() {
        if (skipped > 0) {
            skipped--;
            return List.of();
        }
        String name = open.pop();
        List<Flaw> found = name.equals("style") ? style() : List.of();
        out.close(name);
        parts.close();
        return found;
    }

    private List<Flaw> style() {
        String sheet = css.toString();
        css.setLength(0);
        List<Flaw> found = StyleRules.drawnSheet(sheet);
        if (found.isEmpty()) {
            String written = StyleWriter.sheet(sheet);
            parts.styled(written);
            out.text(written);
        }
        return found.stream().map(flaw -> within("style", flaw)).toList();
    }

    /** What is wrong with the whole, now that all of it was handed over. */
    public Optional<Flaw> flaw() {
        return DrawnWork.isTooMuch(parts)
                ? Optional.of(
                        Flaw.costly(
                                "the SVG repeats its own parts too often, or without end",
                                "turn its clones, patterns, dashes and filters into plain shapes in"
                                        + " a drawing program, and save it again"))
                : Optional.empty();
    }

    /** The drawing as XML in UTF-8, without a declaration. */
    public String drawing() {
        return out.toString();
    }
}
