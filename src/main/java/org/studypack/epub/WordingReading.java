package org.studypack.epub;

import org.jspecify.annotations.Nullable;
import org.studypack.book.MarkupRole;
import org.studypack.book.Wording;
import org.studypack.book.WordingFlow;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the words of content documents from their XML events. */
final class WordingReading {
    private static final String OPS = "http://www.idpf.org/2007/ops";
    private static final Set<String> NOT_TEXT = Set.of("head", "svg", "math", "script", "style");

    private final WordingFlow flow = new WordingFlow();
    private final List<List<String>> notes = new ArrayList<>();

    /** Takes the next document of the spine. */
    void read(String path, byte[] content) throws IOException {
        Handler handler = new Handler();
        SecureXml.parse(path, content, handler);
        flow.cut();
        for (String call : handler.calls) {
            WordingFlow note = handler.notes.remove(call);
            if (note != null) {
                notes.add(note.words());
            }
        }
    }

    Wording wording() {
        return new Wording(flow.words(), notes);
    }

    /** One document. Where the words of an element go is decided when it starts. */
    private final class Handler extends DefaultHandler {
        private final List<String> calls = new ArrayList<>();
        private final Map<String, WordingFlow> notes = new HashMap<>();
        private final Deque<Place> open = new ArrayDeque<>();
        private boolean sawSection;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            Place around = open.isEmpty() ? new Place(true, flow) : open.peek();
            if (WordingFlow.cuts(name)) {
                around.words().cut();
            }
            open.push(place(name, attributes, around));
        }

        private Place place(String name, Attributes attributes, Place around) {
            List<String> types = words(attributes.getValue(OPS, "type"));
            List<String> classes = words(attributes.getValue("class"));
            if (types.contains(MarkupRole.NOTE_CALL.word())) {
                String href = attributes.getValue("href");
                calls.add(href.substring(href.indexOf('#') + 1));
                return around.silent();
            }
            if (types.contains(MarkupRole.NOTE.word())) {
                WordingFlow note = new WordingFlow();
                notes.putIfAbsent(attributes.getValue("id"), note);
                return new Place(true, note);
            }
            boolean isCover =
                    name.equals("section")
                            && !sawSection
                            && types.contains(MarkupRole.COVER.word());
            sawSection |= name.equals("section");
            boolean isSilent =
                    isCover
                            || NOT_TEXT.contains(name)
                            || types.contains(MarkupRole.NOTES.word())
                            || types.contains(MarkupRole.NOTE_BACKLINK.word())
                            || classes.contains(MarkupRole.NOTE_BACKLINK.word());
            return isSilent ? around.silent() : around;
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            open.pop();
            if (WordingFlow.cuts(name) && !open.isEmpty()) {
                open.peek().words().cut();
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            Place place = open.peek();
            if (place != null && place.counts()) {
                place.words().add(new String(characters, start, length));
            }
        }

        private static List<String> words(@Nullable String value) {
            return value == null ? List.of() : List.of(value.split(" "));
        }
    }

    /**
     * Where the words of an element go.
     *
     * @param counts whether they go anywhere
     */
    private record Place(boolean counts, WordingFlow words) {
        Place silent() {
            return new Place(false, words);
        }
    }
}
