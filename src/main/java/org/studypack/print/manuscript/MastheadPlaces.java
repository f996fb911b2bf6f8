package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks the places of a masthead at which a rule stands, so that one that is drawn smaller can draw
 * its rules as wide as they were.
 */
public final class MastheadPlaces {
    /** The id of the place where a masthead ends. */
    public static final String END = "masthead.end";

    /** The id of the place below which it says who meets; it has none where nobody does. */
    public static final String MEETING = "masthead.meeting";

    private MastheadPlaces() {}

    /**
     * What a document of a masthead consists of, with the places that it has.
     *
     * @param ends whether it is the last of the masthead
     */
    static List<Node> in(List<Node> children, boolean ends) {
        List<Node> marked = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof Element element && isMeeting(element)) {
                marked.add(place(MEETING));
            }
            marked.add(child);
        }
        if (ends) {
            marked.add(place(END));
        }
        return marked;
    }

    private static boolean isMeeting(Element element) {
        String classes = element.attributes().getOrDefault("class", "");
        return List.of(classes.split(" ", -1)).contains("meeting");
    }

    /** It takes no room. */
    private static Element place(String id) {
        return new Element("div", Map.of("id", id, "class", "end"), List.of(), Optional.empty());
    }
}
