package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.html.PageVisibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes that are called by a star or a dagger after a word, and are paragraphs below it that begin
 * with the same sign. A sign is taken for a call where one alone stands between its note and the
 * note before; paragraphs one after the other that begin with the same sign are a list.
 */
final class StarNotes {
    private static final String LINES = "p, li, td, h1, h2, h3, h4, h5, h6, blockquote";
    private static final String SIGNS = "(\\*{1,3}|†{1,2}|‡{1,2}|§{1,2})";
    private static final Pattern NOTE = Pattern.compile(SIGNS + "\\s*(?=[\\p{L}\\p{N}“\"«‘'])");
    private static final Pattern CALL =
            Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?”\"»’)])" + SIGNS + "(?=[\\s.,;:!?”\"»’)]|$)");
    private static final Pattern SIGN = Pattern.compile("[*†‡§]");
    private static final Pattern ALONE = Pattern.compile(SIGNS);

    /** More signs in a piece of text call nothing. */
    private static final int MOST_IN_LINE = 20;

    /** The signs that stand where a note may be called, since the last note of each sign. */
    private final Map<String, List<Element>> open = new HashMap<>();

    /** The call of each paragraph that is a note. */
    private final SequencedMap<Element, Element> found = new LinkedHashMap<>();

    private StarNotes() {}

    /** Other notes of a page, and these. */
    static PageNotes beside(PageNotes others, Element body, PageAnchors anchors, Steps steps) {
        if (!SIGN.matcher(body.wholeText()).find()) {
            return others;
        }
        StarNotes stars = new StarNotes();
        for (Element line : steps.over(body.select(LINES))) {
            if (PageVisibility.isShown(line) && !others.isText(line)) {
                stars.read(line);
            }
        }
        return stars.found.isEmpty() ? others : stars.added(others, anchors);
    }

    private void read(Element line) {
        Optional<String> sign = sign(line);
        if (sign.isPresent()) {
            List<Element> calls = open.getOrDefault(sign.get(), List.of());
            if (calls.size() == 1) {
                found.put(line, calls.getFirst());
            }
            open.remove(sign.get());
        } else {
            addCalls(line);
        }
    }

    /** The sign with which a paragraph begins that may be a note. */
    private static Optional<String> sign(Element line) {
        return begin(line)
                .filter(sign -> line.closest("li, td, blockquote") == null)
                .filter(sign -> !begin(line.previousElementSibling()).equals(Optional.of(sign)))
                .filter(sign -> !begin(line.nextElementSibling()).equals(Optional.of(sign)));
    }

    private static Optional<String> begin(@Nullable Element line) {
        if (line == null || !line.normalName().equals("p")) {
            return Optional.empty();
        }
        Matcher note = NOTE.matcher(line.text().strip());
        return note.lookingAt() ? Optional.of(note.group(1)) : Optional.empty();
    }

    /**
     * Notes the calls of a line. The line gets its new pieces together: one at a time, each would
     * be counted with all that follow it.
     */
    private void addCalls(Element line) {
        List<Node> pieces = new ArrayList<>();
        for (Node child : line.childNodes()) {
            if (child instanceof TextNode text) {
                pieces.addAll(divided(text));
            } else {
                pieces.add(child);
                if (child instanceof Element sup
                        && sup.normalName().equals("sup")
                        && ALONE.matcher(sup.text().strip()).matches()) {
                    add(sup.text().strip(), sup);
                }
            }
        }
        if (pieces.size() > line.childNodeSize()) {
            line.empty().appendChildren(pieces);
        }
    }

    /** Words with elements in place of the signs among them, which read the same. */
    private List<Node> divided(TextNode words) {
        String text = words.getWholeText();
        List<Node> pieces = new ArrayList<>();
        int from = 0;
        Matcher call = CALL.matcher(text);
        for (int signs = 0; signs < MOST_IN_LINE && call.find(); signs++) {
            Element raised = new Element("sup").text(call.group(1));
            pieces.add(new TextNode(text.substring(from, call.start())));
            pieces.add(raised);
            add(call.group(1), raised);
            from = call.end();
        }
        if (pieces.isEmpty()) {
            return List.of(words);
        }
        pieces.add(new TextNode(text.substring(from)));
        return pieces;
    }

    private void add(String sign, Element call) {
        open.computeIfAbsent(sign, s -> new ArrayList<>()).add(call);
    }

    private PageNotes added(PageNotes others, PageAnchors anchors) {
        SequencedMap<String, Element> texts = new LinkedHashMap<>(others.texts());
        Map<Element, String> calls = new HashMap<>(others.calls());
        found.forEach(
                (note, call) -> {
                    String label = String.valueOf(texts.size() + 1);
                    texts.put(label, note);
                    calls.put(call, label);
                    NoteSign.drop(note, begin(note).orElseThrow());
                });
        return new PageNotes(texts, calls, anchors);
    }
}
