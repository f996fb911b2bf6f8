package org.studypack.print.manuscript;

import org.studypack.print.face.Typeface;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/**
 * Names a typeface of the book after those that a drawing asks for, since the engine would set the
 * letters of one that it does not know in a typeface of the machine.
 */
final class DrawingLetters {
    private static final String FAMILY = "font-family";
    private static final Pattern DECLARATION =
            Pattern.compile("(?i)(\\bfont(?:-family)?\\s*:\\s*)((?!\\s*inherit)[^;}!]+)");
    private static final Pattern WEIGHT = Pattern.compile("(?i)(\\bfont-weight\\s*:\\s*)([0-9]+)");
    private static final Pattern SERIF = Pattern.compile("(?i)(?<!-)\\bserif\\b");

    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private boolean root = true;

    /** The element with its typefaces; the outermost one says what holds where nothing is said. */
    StartElement in(StartElement start) {
        List<Attribute> attributes = new ArrayList<>();
        boolean named = false;
        for (var all = start.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            String name = attribute.getName().getLocalPart().toLowerCase(Locale.ROOT);
            named |= name.equals(FAMILY);
            attributes.add(
                    events.createAttribute(attribute.getName(), in(name, attribute.getValue())));
        }
        if (root && !named) {
            attributes.add(events.createAttribute(FAMILY, quoted(Typeface.SANS_FAMILY)));
        }
        root = false;
        return events.createStartElement(
                start.getName(), attributes.iterator(), start.getNamespaces());
    }

    private static String in(String attribute, String value) {
        return switch (attribute) {
            case FAMILY -> value.strip().equals("inherit") ? value : longer(value);
            case "font-weight" -> weight(value);
            case "style" -> css(value);
            default -> value;
        };
    }

    /** A style sheet, or the declarations of one element. */
    static String css(String css) {
        String weighed = WEIGHT.matcher(css).replaceAll(m -> m.group(1) + weight(m.group(2)));
        return DECLARATION
                .matcher(weighed)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + longer(m.group(2))));
    }

    /** One of the two weights that there are: asked for another one, the engine takes any face. */
    private static String weight(String weight) {
        return switch (weight.strip()) {
            case "100", "200", "300", "400", "500" -> "normal";
            case "600", "700", "800", "900" -> "bold";
            default -> weight;
        };
    }

    private static String longer(String families) {
        boolean serif = SERIF.matcher(families).find();
        return families.stripTrailing()
                + ", "
                + quoted(serif ? Typeface.SERIF_FAMILY : Typeface.SANS_FAMILY);
    }

    private static String quoted(String family) {
        return "'" + family + "'";
    }
}
