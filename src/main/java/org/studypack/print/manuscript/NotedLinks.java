package org.studypack.print.manuscript;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A book as print shows its links: paper cannot be clicked, so that the address of a link that
 * leads out of the book stands at the foot of its page, as a note with a letter. Notes with numbers
 * are the writer's, and the same in the EPUB.
 *
 * <p>A link whose words are its address needs no note, nor a picture that is a link, nor one whose
 * target was noted, or stands in the text, less than a page of text before. Within a note the
 * address follows in brackets.
 */
public final class NotedLinks {
    /** The attribute of elements that are not the book's, and are not counted as such. */
    static final String ADDED = "data-added";

    private static final Set<Kind> WITHOUT = Set.of(Kind.COVER, Kind.CONTENTS);
    private static final String MAIL = "mailto:";
    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");

    /** How many words after a note of a target another may be needed. */
    private static final int PAGE = 250;

    /** How many texts are remembered that may show an address: more than a page has. */
    private static final int MOST_SHOWN = 50;

    private final ContentDocument document;
    private final List<Node> notes = new ArrayList<>();
    private final Map<String, Integer> noted = new HashMap<>();
    private final Deque<Shown> shown = new ArrayDeque<>();
    private int words;
    private int changes;

    /**
     * A text in which an address may stand for all to read.
     *
     * @param before how many words came before it
     */
    private record Shown(String text, int before) {
        /** Whether an address stands in it after so many words. */
        boolean has(String address, int soonest) {
            for (int start = text.indexOf(address);
                    start >= 0;
                    start = text.indexOf(address, start + 1)) {
                if (endsAt(start + address.length())
                        && before + count(text.substring(0, start)) > soonest) {
                    return true;
                }
            }
            return false;
        }

        /** Whether no address goes on there: a last stroke and a full stop belong to the text. */
        private boolean endsAt(int index) {
            int next = index;
            while (next < text.length() && "/.".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            return next == text.length()
                    || !(Character.isLetterOrDigit(text.charAt(next))
                            || "-_~?#&=%@:".indexOf(text.charAt(next)) >= 0);
        }
    }

    private NotedLinks(ContentDocument document) {
        this.document = document;
    }

    /** The same book with notes for its links, where it is to have them and has none yet. */
    public static Book in(Book book) {
        return book.notesLinks() && book.documents().stream().anyMatch(NotedLinks::hasLink)
                ? book.withNoted(book.documents().stream().map(NotedLinks::in).toList())
                : book;
    }

    private static boolean hasLink(ContentDocument document) {
        return hasLink(document.body());
    }

    private static boolean hasLink(Element element) {
        if (target(element).isPresent()) {
            return true;
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner && hasLink(inner)) {
                return true;
            }
        }
        return false;
    }

    private static ContentDocument in(ContentDocument document) {
        return WITHOUT.contains(document.kind()) || !hasLink(document)
                ? document
                : new NotedLinks(document).noted();
    }

    private ContentDocument noted() {
        Element body = document.body();
        List<Node> children = children(body, false);
        if (!notes.isEmpty()) {
            children.add(element("section", Map.of("class", MarkupRole.NOTES.word()), notes));
        }
        return document.withBody(body.with(children));
    }

    private List<Node> children(Element parent, boolean inNote) {
        List<Node> children = new ArrayList<>();
        for (Node child : parent.children()) {
            switch (child) {
                case Text text -> {
                    if (!inNote) {
                        show(text.text());
                    }
                    words += count(text.text());
                    children.add(text);
                }
                case Element inner -> {
                    boolean note = inNote || MarkupRole.NOTE.isOf(inner);
                    int before = changes;
                    List<Node> within = children(inner, note);
                    children.add(changes == before ? inner : inner.with(within));
                    target(inner).ifPresent(target -> add(inner, target, note, children));
                }
            }
        }
        return children;
    }

    private void add(Element link, String target, boolean inNote, List<Node> after) {
        String address = target.startsWith(MAIL) ? target.substring(MAIL.length()) : target;
        String label = text(link);
        if (label.isBlank() || plain(label).contains(plain(address))) {
            return;
        }
        if (inNote) {
            changes++;
            after.add(element("span", Map.of(), List.of(new Text(" (" + address + ")"))));
            return;
        }
        Integer before = noted.get(target);
        if ((before != null && words - before < PAGE) || isShown(plain(address))) {
            return;
        }
        changes++;
        noted.put(target, words);
        after.add(note(target, address));
    }

    /** Writes a note at the end of the document; its call is what is answered. */
    private Element note(String target, String address) {
        String letter = letter(notes.size());
        String id = document.id() + "-link-" + letter;
        Element back =
                element(
                        "a",
                        attributes(
                                "class",
                                MarkupRole.NOTE_BACKLINK.word(),
                                "href",
                                "#" + id + ".call"),
                        List.of(new Text(letter)));
        Element whole = element("a", Map.of("href", target), List.of(new Text(address)));
        Element paragraph = element("p", Map.of(), List.of(back, new Text(" "), whole));
        notes.add(
                element(
                        "aside",
                        attributes("epub:type", MarkupRole.NOTE.word(), "id", id),
                        List.of(paragraph)));
        return element(
                "a",
                attributes(
                        "class",
                        MarkupRole.NOTE_CALL.word(),
                        "epub:type",
                        MarkupRole.NOTE_CALL.word(),
                        "id",
                        id + ".call",
                        "href",
                        "#" + id),
                List.of(new Text(letter)));
    }

    /** Remembers a text that may show an address. */
    private void show(String text) {
        if (text.contains("/") || text.contains("@") || text.contains(".")) {
            shown.addLast(new Shown(text.toLowerCase(Locale.ROOT), words));
        }
        if (shown.size() > MOST_SHOWN) {
            shown.removeFirst();
        }
    }

    private boolean isShown(String address) {
        return shown.stream().anyMatch(text -> text.has(address, words - PAGE));
    }

    /** About how many words. */
    private static int count(String text) {
        int spaces = 0;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            spaces++;
        }
        return spaces;
    }

    /** Where a link leads out of the book. */
    private static Optional<String> target(Element element) {
        return element.name().equals("a")
                ? element.attribute("href").filter(NotedLinks::leadsOut)
                : Optional.empty();
    }

    private static boolean leadsOut(String href) {
        return href.startsWith("http:") || href.startsWith("https:") || href.startsWith(MAIL);
    }

    /** An address as people write it, to be compared. */
    private static String plain(String address) {
        String small = address.strip().toLowerCase(Locale.ROOT);
        String named = SCHEME.matcher(small).replaceFirst("");
        return named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.children()) {
            switch (child) {
                case Text words -> text.append(words.text());
                case Element inner -> text.append(text(inner));
            }
        }
        return text.toString();
    }

    /** a to z, then aa. */
    private static String letter(int index) {
        return (index < 26 ? "" : letter(index / 26 - 1)) + (char) ('a' + index % 26);
    }

    private static Element element(
            String name, Map<String, String> attributes, List<? extends Node> children) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        all.put(ADDED, "added");
        return new Element(name, all, List.copyOf(children), Optional.empty());
    }

    private static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }
}
