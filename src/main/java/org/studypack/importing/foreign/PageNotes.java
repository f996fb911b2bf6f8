package org.studypack.importing.foreign;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The footnotes of a web page. A call is a short mark that leads to a place after it, as {@code <a
 * href="#fn1">1</a>} does; or raised numbers from 1 without a link, where the page ends with a
 * numbered list of as many notes, or with paragraphs that begin with their numbers.
 *
 * @param texts what each call leads to, by its label, in the order of the calls
 * @param calls the label of each element that is a call
 * @param within whether the text of a note is read, in which nothing is called
 */
record PageNotes(
        SequencedMap<String, Element> texts,
        Map<Element, String> calls,
        Set<Element> elements,
        boolean within) {
    static final PageNotes NONE = new PageNotes(new LinkedHashMap<>(), Map.of());
    private static final int MOST_BLOCKS = 3;
    private static final Pattern MARK =
            Pattern.compile("[\\[(]?(\\d{1,4}|[a-z]|[*†‡§]{1,3})[\\])]?");
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?(\\d{1,4})[\\])]?");
    private static final Pattern NOTE =
            Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?[.:]?\\s*(?=\\p{L}|[“\"«‘'])");
    private static final Pattern NUMBER_OF_NOTE =
            Pattern.compile("^\\s*[\\[(]?\\d{1,3}[\\])]?[.:]?\\s*");
    private static final Pattern BACK = Pattern.compile("[↩↑^⏎←\\uFE0E\\s\\d\\[\\]().a-z]{0,6}");

    private PageNotes(SequencedMap<String, Element> texts, Map<Element, String> calls) {
        this(texts, calls, new HashSet<>(texts.values()), false);
    }

    /** Finds the notes of a page; none where the page has no calls that lead to texts. */
    static PageNotes in(Element body) {
        PageNotes linked = linked(body);
        return linked.texts().isEmpty() ? raised(body) : linked;
    }

    /** The same within a note, where nothing is called. */
    PageNotes inNote() {
        return new PageNotes(texts, calls, elements, true);
    }

    private static PageNotes linked(Element body) {
        SequencedMap<String, Element> texts = new LinkedHashMap<>();
        Map<Element, String> calls = new HashMap<>();
        Map<String, Element> byId = new HashMap<>();
        for (Element element : body.select("[id]")) {
            byId.putIfAbsent(element.id(), element);
        }
        for (Element named : body.select("a[name]")) {
            byId.putIfAbsent(named.attr("name"), named);
        }
        Map<Element, Integer> order = order(body);
        Map<Element, String> labels = new HashMap<>();
        for (Element link : body.select("a[href^=#]")) {
            Element target = text(byId.get(link.attr("href").substring(1)));
            boolean call =
                    target != null
                            && MARK.matcher(link.text().strip()).matches()
                            && order.getOrDefault(target, 0) > order.getOrDefault(link, 0)
                            && !target.equals(link.closest("li"));
            if (call) {
                String label =
                        labels.computeIfAbsent(target, t -> String.valueOf(labels.size() + 1));
                texts.putIfAbsent(label, target);
                calls.put(call(link), label);
            }
        }
        return new PageNotes(texts, calls);
    }

    private static Map<Element, Integer> order(Element body) {
        Map<Element, Integer> order = new HashMap<>();
        body.stream().forEach(element -> order.put(element, order.size()));
        return order;
    }

    /** The element that is read as one call: the raised one around a link, where there is one. */
    private static Element call(Element link) {
        Element parent = link.parent();
        return parent != null
                        && parent.normalName().equals("sup")
                        && parent.text().strip().equals(link.text().strip())
                ? parent
                : link;
    }

    /** The whole note that a place belongs to; null where it stands in no note. */
    private static @Nullable Element text(@Nullable Element place) {
        if (place == null) {
            return null;
        }
        Element item = place.closest("li, dd, aside");
        if (item != null) {
            return item;
        }
        Element block = place.closest("p, div");
        if (block == null || block.select("p, div, li").size() > MOST_BLOCKS) {
            return null;
        }
        return block.select("h1, h2, h3").isEmpty() ? block : null;
    }

    private static PageNotes raised(Element body) {
        List<Element> calls = new ArrayList<>();
        for (Element sup : body.select("sup")) {
            if (NUMBER.matcher(sup.text().strip()).matches() && sup.closest("ol, table") == null) {
                calls.add(sup);
            }
        }
        if (calls.isEmpty()) {
            return NONE;
        }
        PageNotes paragraphs = raised(calls, body);
        List<Element> lists = body.select("ol");
        if (lists.isEmpty() || !paragraphs.texts().isEmpty()) {
            return paragraphs;
        }
        Element last = lists.getLast();
        List<Element> items = last.select("> li");
        if (items.size() != calls.size() || !isAfter(last, calls.getLast())) {
            return NONE;
        }
        SequencedMap<String, Element> texts = new LinkedHashMap<>();
        Map<Element, String> labels = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String label = String.valueOf(i + 1);
            if (!calls.get(i).text().replaceAll("\\D", "").equals(label)) {
                return NONE;
            }
            texts.put(label, items.get(i));
            labels.put(calls.get(i), label);
        }
        return new PageNotes(texts, labels);
    }

    /** Notes that are paragraphs at the end, each with its number before it. */
    private static PageNotes raised(List<Element> all, Element body) {
        SequencedMap<String, Element> texts = new LinkedHashMap<>();
        Map<Element, String> labels = new HashMap<>();
        List<Element> blocks = body.select("p, h1, h2, h3, h4, h5, h6, li, td, blockquote");
        for (Element block : blocks.reversed()) {
            Matcher number = NOTE.matcher(block.text().strip());
            if (!block.normalName().equals("p") || !number.lookingAt()) {
                break;
            }
            texts.putFirst(number.group(1), block);
        }
        List<Element> calls =
                all.stream().filter(call -> !texts.containsValue(call.closest("p"))).toList();
        int count = 0;
        for (Element call : calls) {
            count++;
            labels.put(call, String.valueOf(count));
            if (!call.text().replaceAll("\\D", "").equals(String.valueOf(count))) {
                return NONE;
            }
        }
        if (count == 0 || !List.copyOf(texts.keySet()).equals(numbers(count))) {
            return NONE;
        }
        texts.values().forEach(PageNotes::dropNumber);
        return new PageNotes(texts, labels);
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    /** Takes the number away that a book sets before a note by itself. */
    private static void dropNumber(Element note) {
        for (TextNode text : note.nodeStream(TextNode.class).toList()) {
            if (!text.isBlank()) {
                Matcher number = NUMBER_OF_NOTE.matcher(text.getWholeText());
                text.text(number.replaceFirst(""));
                return;
            }
        }
    }

    private static boolean isAfter(Element list, Element call) {
        return list.closest("ol li") == null && !list.equals(call.closest("ol"));
    }

    /** The label of the note that an element calls. */
    Optional<String> label(Element element) {
        return within ? Optional.empty() : Optional.ofNullable(calls.get(element));
    }

    /** Whether an element is a note, which is read in its own place. */
    boolean isText(Element element) {
        return !within && elements.contains(element);
    }

    /** Whether a link in a note leads back to its call. */
    boolean leadsBack(Element link) {
        return within
                && link.attr("href").startsWith("#")
                && BACK.matcher(link.text().strip()).matches();
    }
}
