package org.studypack.check;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All trees that differ from one by a single fault: a word or an element is lost, doubled, or has
 * changed places with the next. Words that templates put around a pack's are left alone.
 */
final class Mutations {
    /** Classes of elements that hold the tool's own words. */
    private static final Set<String> OWN =
            Set.of(
                    "to-answer",
                    "to-question",
                    "fill-in",
                    "notes-title",
                    "kicker",
                    "colophon",
                    "run-on",
                    "edition",
                    "total");

    /** Pages whose title is a word of the tool. */
    private static final Set<String> NAMED =
            Set.of("imprint", "contents", "excerpts", "glossary", "timeline", "further-reading");

    /** Lines in which a template puts marks between the texts. */
    private static final Set<String> MARKED =
            Set.of("locator", "talk", "source", "imprint-title", "see");

    private Mutations() {}

    /** A tree with a fault. */
    record Mutant(String fault, Element tree) {}

    static List<Mutant> of(Element page) {
        return elements(page, NAMED.stream().anyMatch(page::hasClass));
    }

    /** All trees in which one element with words is shown in one format alone. */
    static List<Mutant> hidden(Element page) {
        List<Mutant> mutants = new ArrayList<>();
        boolean named = NAMED.stream().anyMatch(page::hasClass);
        for (int i = 0; i < page.children().size(); i++) {
            Node child = page.children().get(i);
            if (!(child instanceof Element element)
                    || isOwn(child, named)
                    || element.hasClass("on-screen")
                    || words(child).isBlank()) {
                continue;
            }
            for (String format : List.of("on-screen", "in-print")) {
                Map<String, String> attributes = new HashMap<>(element.attributes());
                attributes.merge("class", format, (old, added) -> old + " " + added);
                Element hidden =
                        new Element(
                                element.name(), attributes, element.children(), element.source());
                mutants.add(mutant(format + " " + words(child), page, i, List.of(hidden)));
            }
            for (Mutant mutant : hidden(element)) {
                mutants.add(mutant(mutant.fault(), page, i, List.of(mutant.tree())));
            }
        }
        return mutants;
    }

    private static List<Mutant> elements(Element parent, boolean named) {
        List<Mutant> mutants = new ArrayList<>();
        List<Node> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            if (isOwn(children.get(i), named)) {
                continue;
            }
            Node child = children.get(i);
            String what = words(child);
            if (!what.isBlank() && (child instanceof Element)) {
                mutants.add(mutant("drop " + what, parent, i, List.of()));
                mutants.add(mutant("double " + what, parent, i, List.of(child, child)));
            }
            if (i + 1 < children.size() && changesOrder(child, children.get(i + 1), named)) {
                mutants.add(swap(parent, i));
            }
            switch (child) {
                case Text text -> mutants.addAll(words(parent, i, text.text()));
                case Element inner -> {
                    for (Mutant mutant : elements(inner, false)) {
                        mutants.add(mutant(mutant.fault(), parent, i, List.of(mutant.tree())));
                    }
                }
            }
        }
        return mutants;
    }

    /** Footnotes are apart from the text. */
    private static boolean changesOrder(Node one, Node other, boolean named) {
        return one instanceof Element
                && other instanceof Element next
                && !isOwn(other, named)
                && !next.hasClass("footnotes")
                && Stream.of(one, other).noneMatch(node -> words(node).isBlank())
                && !words(one).equals(words(other));
    }

    private static Mutant swap(Element parent, int i) {
        List<Node> children = new ArrayList<>(parent.children());
        children.add(i, children.remove(i + 1));
        return new Mutant("swap " + words(parent.children().get(i)), with(parent, children));
    }

    private static List<Mutant> words(Element parent, int at, String text) {
        String[] words = text.split("(?<=\\s)(?=\\S)", -1);
        boolean mayAdd = MARKED.stream().anyMatch(parent::hasClass);
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].isBlank() || (mayAdd && isMark(words[i]))) {
                continue;
            }
            String before = String.join("", List.of(words).subList(0, i));
            String after = String.join("", List.of(words).subList(i + 1, words.length));
            String word = words[i];
            mutants.add(text("drop word " + word, parent, at, before + after));
            mutants.add(
                    text("double word " + word, parent, at, before + word + " " + word + after));
            if (i + 1 < words.length
                    && !(mayAdd && isMark(words[i + 1]))
                    && !word.strip().equals(words[i + 1].strip())) {
                String rest = String.join("", List.of(words).subList(i + 2, words.length));
                mutants.add(
                        text(
                                "swap word " + word,
                                parent,
                                at,
                                before + words[i + 1] + " " + word + rest));
            }
        }
        return mutants;
    }

    private static boolean isMark(String word) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Mutant text(String fault, Element parent, int at, String text) {
        return mutant(fault + " of " + words(parent), parent, at, List.of(new Text(text)));
    }

    private static Mutant mutant(String fault, Element parent, int at, List<Node> instead) {
        List<Node> children = new ArrayList<>(parent.children().subList(0, at));
        children.addAll(instead);
        children.addAll(parent.children().subList(at + 1, parent.children().size()));
        return new Mutant(fault, with(parent, children));
    }

    private static Element with(Element parent, List<Node> children) {
        return new Element(parent.name(), parent.attributes(), children, parent.source());
    }

    private static boolean isOwn(Node node, boolean named) {
        return node instanceof Element element
                && (OWN.stream().anyMatch(element::hasClass)
                        || (named && element.name().equals("h1")));
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.text();
            case Element element ->
                    Stream.concat(
                                    Stream.of(element.attribute("alt").orElse("")),
                                    element.children().stream().map(Mutations::words))
                            .reduce("", String::concat);
        };
    }
}
