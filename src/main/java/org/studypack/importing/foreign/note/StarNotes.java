package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
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
    static PageNotes beside(PageNotes others, Element body, PageAnchors anchors) {
        if (!SIGN.matcher(body.wholeText()).find()) {
            return others;
        }
        StarNotes stars = new StarNotes();
        for (Element line : body.select("p, li, td, h1, h2, h3, h4, h5, h6, blockquote")) {
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
        } else if (SIGN.matcher(line.ownText() + line.select("sup").text()).find()) {
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

    private void addCalls(Element line) {
        for (Node child : List.copyOf(line.childNodes())) {
            if (child instanceof TextNode text) {
                addTyped(text);
            } else if (child instanceof Element sup
                    && sup.normalName().equals("sup")
                    && ALONE.matcher(sup.text().strip()).matches()) {
                add(sup.text().strip(), sup);
            }
        }
    }

    /** Makes elements of signs among words, which reads the same. */
    private void addTyped(TextNode words) {
        TextNode rest = words;
        Matcher call = CALL.matcher(rest.getWholeText());
        for (int signs = 0; signs < MOST_IN_LINE && call.find(); signs++) {
            String sign = call.group(1);
            Element raised = new Element("sup").text(sign);
            rest = rest.splitText(call.start());
            rest.text(rest.getWholeText().substring(sign.length()));
            rest.before(raised);
            add(sign, raised);
            call = CALL.matcher(rest.getWholeText());
        }
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
                    dropSign(note);
                });
        return new PageNotes(texts, calls, anchors);
    }

    /** Takes the sign away that a book sets before a note by itself. */
    private static void dropSign(Element note) {
        for (TextNode text : note.nodeStream(TextNode.class).toList()) {
            if (!text.isBlank()) {
                Matcher sign = ALONE.matcher(text.getWholeText().stripLeading());
                text.text(
                        sign.lookingAt()
                                ? sign.replaceFirst("").stripLeading()
                                : text.getWholeText());
                return;
            }
        }
    }
}
