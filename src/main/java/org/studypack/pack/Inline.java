package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A piece of running text. */
public sealed interface Inline {

    /** Words as they stand, with typographic marks already chosen by the author. */
    record Text(String text) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Code(String text) implements Inline {}

    /** Words in another language than the text around them; {@code language} is a BCP 47 tag. */
    record Span(String language, List<Inline> content) implements Inline {
        public Span {
            content = List.copyOf(content);
        }
    }

    /** A link that leaves the book: http, https or mailto. */
    record Link(String destination, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A link to a piece of the pack.
     *
     * @param target the id of a section, heading, question, excerpt, glossary or timeline entry
     * @param content the author's words; empty to print the target's own name
     */
    record Reference(String target, List<Inline> content, Location location) implements Inline {
        public Reference {
            content = List.copyOf(content);
        }
    }

    /**
     * A footnote, at the place of its call.
     *
     * @param id unique in the pack, made from the file and the number; never written by a person
     * @param number from 1 in each file, in the order of the calls
     */
    record Footnote(String id, int number, List<Block> content, Location location)
            implements Inline {
        public Footnote {
            content = List.copyOf(content);
        }
    }

    /**
     * An image in a line of text.
     *
     * @param path from the pack's folder, with forward slashes
     */
    record Image(String path, String alternative, Location location) implements Inline {}

    record LineBreak() implements Inline {}

    /** The words without their markup, footnotes left out; white space as written. */
    static String plain(List<Inline> content) {
        return content.stream().map(Inline::plain).collect(Collectors.joining());
    }

    private static String plain(Inline inline) {
        return switch (inline) {
            case Text text -> text.text();
            case Code code -> code.text();
            case Emphasis emphasis -> plain(emphasis.content());
            case Strong strong -> plain(strong.content());
            case Span span -> plain(span.content());
            case Link link -> plain(link.content());
            case Reference reference -> plain(reference.content());
            case LineBreak ignored -> " ";
            case Footnote ignored -> "";
            case Image ignored -> "";
        };
    }

    /** The content of an inline that holds others; empty for one that does not. */
    default Optional<List<Inline>> children() {
        return switch (this) {
            case Emphasis emphasis -> Optional.of(emphasis.content());
            case Strong strong -> Optional.of(strong.content());
            case Span span -> Optional.of(span.content());
            case Link link -> Optional.of(link.content());
            case Reference reference -> Optional.of(reference.content());
            case Text ignored -> Optional.empty();
            case Code ignored -> Optional.empty();
            case LineBreak ignored -> Optional.empty();
            case Footnote ignored -> Optional.empty();
            case Image ignored -> Optional.empty();
        };
    }
}
