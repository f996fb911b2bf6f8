package org.studypack.assemble;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.TextDirection;
import org.studypack.book.reach.DrawingWriter;
import org.studypack.book.reach.Flaw;
import org.studypack.book.reach.MarkupRules;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.template.Rendered;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

/**
 * Parses what templates make. Templates can write anything, so nothing they made is used unparsed:
 * it must be one well-formed element without a document type, and no script may stand in it.
 *
 * <p>White space that holds a line end and nothing else separates lines of a template, not words;
 * it is left out, but for {@code pre}.
 */
final class MarkupParser {
    private static final ThreadLocal<SAXParser> PARSER =
            ThreadLocal.withInitial(MarkupParser::parser);

    /**
     * The most elements inside one another: more than any page has, and fewer than a thread's stack
     * holds.
     */
    private static final int DEEPEST = 100;

    private static final String REFUSED = "the template makes what no book may hold: ";

    /** How much of a line is shown. */
    private static final int SHOWN = 100;

    private MarkupParser() {}

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The element that a template made; empty where it is not well-formed, which is reported. */
    static Optional<Element> parse(Rendered rendered, Diagnostics diagnostics) {
        return parse(rendered, TextDirection.LEFT_TO_RIGHT, diagnostics);
    }

    /**
     * The same of a pack whose lines run another way.
     *
     * @param direction isolates ({@code bdi}) of texts that run from left to right all through are
     *     left out where the lines do so too, since they have no effect
     */
    static Optional<Element> parse(
            Rendered rendered, TextDirection direction, Diagnostics diagnostics) {
        Tree tree = new Tree(rendered.locations(), direction);
        SAXParser parser = PARSER.get();
        try {
            parser.parse(new InputSource(new StringReader(rendered.markup())), tree);
            return drawable(tree.root(), rendered, diagnostics);
        } catch (SAXParseException e) {
            report(rendered, e, diagnostics);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            parser.reset();
        }
        return Optional.empty();
    }

    /** The same element, unless its drawings are too expensive or flawed, which is reported. */
    private static Optional<Element> drawable(
            Element root, Rendered rendered, Diagnostics diagnostics) {
        List<Element> drawings = new ArrayList<>();
        root.walk(
                element -> {
                    if (element.name().equals("svg")) {
                        drawings.add(element);
                    }
                });
        for (Element drawing : drawings) {
            DrawingWriter writer = new DrawingWriter((type, picture) -> Optional.empty());
            List<Flaw> found = new ArrayList<>(DesignedDrawing.write(drawing, writer));
            writer.flaw().ifPresent(found::add);
            if (!found.isEmpty()) {
                diagnostics.report(
                        Code.TEMPLATE_NOT_XHTML,
                        rendered.place(),
                        REFUSED + found.getFirst().message(),
                        found.getFirst().hint());
                return Optional.empty();
            }
        }
        return Optional.of(root);
    }

    private static void report(Rendered rendered, SAXParseException e, Diagnostics diagnostics) {
        String made = shown(rendered.markup(), e.getLineNumber(), e.getColumnNumber());
        diagnostics.report(
                Code.TEMPLATE_NOT_XHTML,
                rendered.place(),
                (e instanceof RefusedException
                                ? REFUSED
                                : "what the template makes is not well-formed: ")
                        + e.getMessage(),
                "look at line "
                        + e.getLineNumber()
                        + ", column "
                        + e.getColumnNumber()
                        + " of what it makes: `"
                        + made
                        + "`");
    }

    /** What is well-formed, and may not stand in a book. */
    private static final class RefusedException extends SAXParseException {
        private static final long serialVersionUID = 1;

        RefusedException(String flaw, Locator place) {
            super(flaw, place);
        }
    }

    /** What stands around a place of the markup. */
    private static String shown(String markup, int line, int column) {
        String text = markup.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
        int start = Math.clamp(column - SHOWN / 2, 0, Math.max(0, text.length() - SHOWN));
        return text.substring(start, Math.min(text.length(), start + SHOWN)).strip();
    }

    /** Builds the tree as the parser reads. */
    private static final class Tree extends DefaultHandler {
        private final List<Location> locations;
        private final TextDirection direction;
        private final Deque<Open> open = new ArrayDeque<>();
        private final StringBuilder characters = new StringBuilder();
        private Optional<Element> root = Optional.empty();
        private Locator place = new LocatorImpl();

        /** An element whose end has not come yet. */
        private record Open(
                String name,
                Map<String, String> attributes,
                List<Node> children,
                Optional<Location> source) {}

        Tree(List<Location> locations, TextDirection direction) {
            this.locations = locations;
            this.direction = direction;
        }

        Element root() {
            return root.orElseThrow();
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws SAXException {
            refuse(MarkupRules.flaw(name, open.isEmpty() ? "" : open.element().name()));
            if (open.size() >= DEEPEST) {
                refuse(Optional.of("elements more than " + DEEPEST + " deep in one another"));
            }
            flush();
            Map<String, String> kept = new LinkedHashMap<>();
            Optional<Location> source = Optional.empty();
            for (int i = 0; i < attributes.getLength(); i++) {
                String attribute = attributes.getQName(i);
                refuse(MarkupRules.flaw(name, attribute, attributes.getValue(i)));
                if (attribute.equals("data-src")) {
                    source = location(attributes.getValue(i));
                } else {
                    kept.put(attribute, attributes.getValue(i));
                }
            }
            refuse(MarkupRules.flaw(name, kept));
            open.push(new Open(name, kept, new ArrayList<>(), source));
        }

        private void refuse(Optional<String> flaw) throws RefusedException {
            if (flaw.isPresent()) {
                throw new RefusedException(flaw.get(), place);
            }
        }

        private Optional<Location> location(String number) {
            try {
                int index = Integer.parseInt(number);
                return index >= 0 && index < locations.size()
                        ? Optional.of(locations.get(index))
                        : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            flush();
            Open done = open.pop();
            Element element =
                    new Element(done.name(), done.attributes(), done.children(), done.source());
            if (open.isEmpty()) {
                root = Optional.of(element);
            } else if (isolatesNothing(element)) {
                element.children().forEach(this::add);
            } else {
                add(element);
            }
        }

        private boolean isolatesNothing(Element element) {
            return element.name().equals("bdi")
                    && element.attributes().isEmpty()
                    && direction == TextDirection.LEFT_TO_RIGHT
                    && !turns(element);
        }

        private static boolean turns(Element element) {
            return element.children().stream()
                    .anyMatch(
                            child ->
                                    switch (child) {
                                        case Element inner -> turns(inner);
                                        case Node.Text text -> TextDirection.turns(text.text());
                                    });
        }

        /** Adds to the element that is open; a text after another becomes one with it. */
        private void add(Node node) {
            List<Node> children = open.element().children();
            if (node instanceof Node.Text text
                    && !children.isEmpty()
                    && children.getLast() instanceof Node.Text before) {
                children.set(children.size() - 1, new Node.Text(before.text() + text.text()));
            } else {
                children.add(node);
            }
        }

        @Override
        public void characters(char[] buffer, int start, int length) {
            characters.append(buffer, start, length);
        }

        private void flush() {
            if (characters.isEmpty()) {
                return;
            }
            String text = characters.toString();
            characters.setLength(0);
            boolean layout = text.isBlank() && text.indexOf('\n') >= 0;
            if (!open.isEmpty() && (!layout || open.element().name().equals("pre"))) {
                add(new Node.Text(text));
            }
        }
    }
}
