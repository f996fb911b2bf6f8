package org.studypack.importing.foreign.block;

import java.util.ArrayList;
import java.util.List;

/** A piece of running text of a foreign document. What no book can hold is read as words. */
public sealed interface ForeignInline {

    /** Words; white space is a single space, and none stands at a paragraph's ends. */
    record Text(String text) implements ForeignInline {
        /** In place of something that went from between words, which do not become one. */
        public static final Text GONE = new Text("");
    }

    record Emphasis(List<ForeignInline> content) implements ForeignInline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<ForeignInline> content) implements ForeignInline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Code(String text) implements ForeignInline {}

    /** Words that lead to an address, which may be anything: only some may stand in a book. */
    record Link(String address, List<ForeignInline> content) implements ForeignInline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * Words in another language than those around them.
     *
     * @param tag of BCP 47, as the document says it, whatever it is worth
     */
    record InLanguage(String tag, List<ForeignInline> content) implements ForeignInline {
        public InLanguage {
            content = List.copyOf(content);
        }
    }

    /** The call of a footnote; the document holds its text under the label. */
    record Call(String label) implements ForeignInline {}

    /**
     * A picture.
     *
     * @param source where it is, as the document says it
     * @param alternative what it shows; empty where the document does not say
     * @param caption empty where there is none
     */
    record Picture(String source, String alternative, String caption) implements ForeignInline {

        /** The words that describe it. */
        public String words() {
            return (alternative + " " + caption).strip();
        }
    }

    /** A line end that belongs to the text, as in verse. */
    record Break() implements ForeignInline {}

    /**
     * The words alone, on one line; calls of notes have none, a picture has those that describe it.
     */
    static String plain(List<ForeignInline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Text text) {
            return text.text();
        }
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> add(inline, words));
        return words.toString();
    }

    private static void add(ForeignInline inline, StringBuilder words) {
        switch (inline) {
            case Text text -> words.append(text.text());
            case Code code -> words.append(code.text());
            case Emphasis emphasis -> emphasis.content().forEach(i -> add(i, words));
            case Strong strong -> strong.content().forEach(i -> add(i, words));
            case Link link -> link.content().forEach(i -> add(i, words));
            case InLanguage other -> other.content().forEach(i -> add(i, words));
            case Picture picture -> words.append(picture.words());
            case Break ignored -> words.append(' ');
            case Call ignored -> {}
        }
    }

    /** The same kind of piece around other content; a piece without content stays as it is. */
    default ForeignInline around(List<ForeignInline> other) {
        return switch (this) {
            case Emphasis ignored -> new Emphasis(other);
            case Strong ignored -> new Strong(other);
            case Link link -> new Link(link.address(), other);
            case InLanguage language -> new InLanguage(language.tag(), other);
            case Text ignored -> this;
            case Code ignored -> this;
            case Call ignored -> this;
            case Picture ignored -> this;
            case Break ignored -> this;
        };
    }

    /** What it holds; empty for a piece that holds no others. */
    default List<ForeignInline> children() {
        return switch (this) {
            case Emphasis emphasis -> emphasis.content();
            case Strong strong -> strong.content();
            case Link link -> link.content();
            case InLanguage language -> language.content();
            case Text ignored -> List.of();
            case Code ignored -> List.of();
            case Call ignored -> List.of();
            case Picture ignored -> List.of();
            case Break ignored -> List.of();
        };
    }

    /** The same with texts side by side as one, as they are where a piece between them went. */
    static List<ForeignInline> joined(List<ForeignInline> content) {
        InlineBuilder builder = new InlineBuilder();
        for (ForeignInline piece : content) {
            if (piece.equals(Text.GONE)) {
                builder.gap();
            } else {
                builder.addAll(List.of(piece));
            }
        }
        return builder.within();
    }

    /** The same without pictures and their words. */
    static List<ForeignInline> withoutPictures(List<ForeignInline> content) {
        if (all(content).stream().noneMatch(Picture.class::isInstance)) {
            return content;
        }
        return joined(
                content.stream()
                        .map(
                                piece ->
                                        piece instanceof Picture
                                                ? Text.GONE
                                                : piece.around(withoutPictures(piece.children())))
                        .toList());
    }

    /** All pieces in these and within them, from the first to the last. */
    static List<ForeignInline> all(List<ForeignInline> content) {
        List<ForeignInline> all = new ArrayList<>();
        for (ForeignInline inline : content) {
            all.add(inline);
            all.addAll(all(inline.children()));
        }
        return all;
    }
}
