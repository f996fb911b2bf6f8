package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.html.PageVisibility;
import org.studypack.words.QuestionSign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The footnotes of a page whose calls are raised numbers from 1 without a link: the page ends with
 * a numbered list of as many notes, or with paragraphs that begin with their numbers.
 */
final class RaisedNotes {
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?(\\d{1,4})[\\])]?");
    private static final Pattern NOTE =
            Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?[.:]?\\s*(?=\\p{L}|[“\"«‘'])");

    private RaisedNotes() {}

    static PageNotes in(Element body, PageAnchors anchors, Steps steps) {
        List<Element> calls = new ArrayList<>();
        for (Element sup : steps.over(body.select("sup"))) {
            boolean number = NUMBER.matcher(sup.text().strip()).matches();
            if (number && sup.closest("ol, table") == null && PageVisibility.isShown(sup)) {
                calls.add(sup);
            }
        }
        if (calls.isEmpty()) {
            return PageNotes.NONE;
        }
        PageNotes paragraphs = paragraphs(calls, body, anchors);
        return paragraphs.texts().isEmpty() ? list(calls, body, anchors) : paragraphs;
    }

    /** Notes that are the items of a list at the end, which does not ask. */
    private static PageNotes list(List<Element> calls, Element body, PageAnchors anchors) {
        List<Element> lists = body.select("ol");
        if (lists.isEmpty()) {
            return PageNotes.NONE;
        }
        Element last = lists.getLast();
        List<Element> items = last.select("> li");
        boolean notes =
                items.size() == calls.size()
                        && isAtEnd(last, calls.getLast(), body, anchors)
                        && items.stream().allMatch(PageVisibility::isShown)
                        && !items.stream().allMatch(item -> QuestionSign.ends(item.text()));
        return notes ? numbered(calls, items, anchors) : PageNotes.NONE;
    }

    /** Notes that are paragraphs at the end, each with its number before it. */
    private static PageNotes paragraphs(List<Element> all, Element body, PageAnchors anchors) {
        SequencedMap<String, Element> texts = new LinkedHashMap<>();
        List<Element> blocks = body.select("p, h1, h2, h3, h4, h5, h6, li, td, blockquote");
        for (Element block : blocks.reversed()) {
            Matcher number = NOTE.matcher(block.text().strip());
            boolean note = block.normalName().equals("p") && number.lookingAt();
            if (!note || !PageVisibility.isShown(block)) {
                break;
            }
            texts.putFirst(number.group(1), block);
        }
        Set<Element> own = new HashSet<>(texts.values());
        List<Element> calls =
                all.stream()
                        .filter(
                                call -> {
                                    Element paragraph = call.closest("p");
                                    return paragraph == null || !own.contains(paragraph);
                                })
                        .toList();
        if (calls.isEmpty() || !List.copyOf(texts.keySet()).equals(numbers(calls.size()))) {
            return PageNotes.NONE;
        }
        PageNotes notes = numbered(calls, List.copyOf(texts.values()), anchors);
        notes.texts().forEach((number, note) -> NoteSign.drop(note, number));
        return notes;
    }

    /** Notes by their numbers; none where the calls are not counted from 1. */
    private static PageNotes numbered(
            List<Element> calls, List<Element> notes, PageAnchors anchors) {
        SequencedMap<String, Element> texts = new LinkedHashMap<>();
        Map<Element, String> labels = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            String label = String.valueOf(i + 1);
            if (!calls.get(i).text().replaceAll("\\D", "").equals(label)) {
                return PageNotes.NONE;
            }
            texts.put(label, notes.get(i));
            labels.put(calls.get(i), label);
        }
        return new PageNotes(texts, labels, anchors);
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    /** Whether a list stands after a call, and no text after the list. */
    private static boolean isAtEnd(Element list, Element call, Element body, PageAnchors anchors) {
        boolean text =
                body.select("p, h1, h2, h3, h4, h5, h6, blockquote, pre, table, dl").stream()
                        .anyMatch(block -> anchors.isBefore(list, block) && !isIn(block, list));
        return !text
                && list.closest("ol li") == null
                && anchors.isBefore(call, list)
                && !isIn(call, list);
    }

    private static boolean isIn(Element element, Element list) {
        return list.equals(element.closest("ol"));
    }
}
