package org.studypack.check;

import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.WordingFlow;
import org.studypack.diagnostic.Location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that a content document shows, block by block, and its footnotes. A picture says its
 * alternative text; a footnote's call stays at its place in the words. What a template adds of its
 * own stands in an element of the class {@code added} and does not count. Print and an EPUB each
 * leave out what the other alone shows.
 */
final class ShownText {
    /** They separate words, but not blocks. */
    private static final Set<String> WITHIN_A_BLOCK = Set.of("br", "img");

    private final Predicate<Element> hidden;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private WordingFlow open = new WordingFlow();

    /**
     * Words between two edges.
     *
     * @param words never empty
     * @param source the place in the pack that the markup says they come from
     */
    record Block(List<String> words, Optional<Location> source) {}

    /** A footnote. */
    record Note(String id, List<Block> blocks) {}

    private ShownText(Predicate<Element> hidden) {
        this.hidden = hidden;
    }

    /**
     * The text of a document that an EPUB shows.
     *
     * @param body whose own place is that of a template, from which no words of the pack come
     */
    static ShownText onScreen(Element body) {
        return of(body, MarkupRole.IN_PRINT::isOf);
    }

    /** The text of a document that print shows. */
    static ShownText printed(Element body) {
        return of(body, ShownText::isNotPrinted);
    }

    private static boolean isNotPrinted(Element element) {
        return MarkupRole.ON_SCREEN.isOf(element)
                || MarkupRole.TO_ANSWER.isOf(element)
                || MarkupRole.TO_QUESTION.isOf(element);
    }

    private static ShownText of(Element body, Predicate<Element> hidden) {
        ShownText text = new ShownText(hidden);
        text.inside(body, Optional.empty());
        text.cut(Optional.empty());
        return text;
    }

    boolean saysTheSameAs(ShownText other) {
        return blocks.equals(other.blocks) && notes.equals(other.notes);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** In the order in which they stand in the document. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    private void cut(Optional<Location> source) {
        List<String> words = open.words();
        if (!words.isEmpty()) {
            blocks.add(new Block(words, source));
        }
        open = new WordingFlow();
    }

    /**
     * @param around the source of the nearest element around it that has one
     */
    private void element(Element element, Optional<Location> around) {
        if (hidden.test(element) || element.hasClass("added") || element.name().equals("svg")) {
            return;
        }
        if (MarkupRole.NOTE.isOf(element)) {
            notes.add(new Note(element.attribute("id").orElse(""), note(element)));
        } else if (MarkupRole.NOTE_CALL.isOf(element)) {
            String target = element.attribute("href").orElse("#").substring(1);
            open.add(PackWords.call(target, number(element)));
        } else if (element.name().equals("img")) {
            open.add(" " + element.attribute("alt").orElse("") + " ");
        } else if (element.name().equals("br")) {
            open.add(" ");
        } else {
            children(element, around);
        }
    }

    private void children(Element element, Optional<Location> around) {
        boolean edge = WordingFlow.cuts(element.name()) && !WITHIN_A_BLOCK.contains(element.name());
        Optional<Location> source = element.source().isPresent() ? element.source() : around;
        if (edge) {
            cut(around);
        }
        inside(element, source);
        if (edge) {
            cut(source);
        }
    }

    private void inside(Element element, Optional<Location> source) {
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> open.add(text.text());
                case Element inner -> element(inner, source);
            }
        }
    }

    private List<Block> note(Element aside) {
        ShownText text = new ShownText(hidden);
        text.children(aside, Optional.empty());
        text.cut(Optional.empty());
        return text.blocks();
    }

    private static String number(Element call) {
        WordingFlow flow = new WordingFlow();
        for (Node child : call.children()) {
            if (child instanceof Text text) {
                flow.add(text.text());
            }
        }
        return String.join(" ", flow.words());
    }
}
