package org.studypack.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which pieces of a pack are wanted, in which order, and how they are made. Where a choice is
 * empty, all pieces are meant, or the pack's own way. Two packs whose selections have equal pages
 * ({@link #ofPages}) have the same body.
 *
 * @param sections the ids of sections, in the order in which they are made
 * @param questions the ids of questions, in their order within each section
 * @param excerpts the ids of excerpts, in their order; empty for those of the wanted sections
 * @param without the ids of sections, questions and excerpts that are left out
 * @param parts in their order
 * @param layout what is chosen of how pages are made; the pack's own for the rest
 * @param lines answer lines of every question that has an answer space
 * @param labels in another language than the pack's
 */
public record Selection(
        Optional<List<String>> sections,
        Optional<List<String>> questions,
        Optional<List<String>> excerpts,
        List<String> without,
        Optional<List<Part>> parts,
        Audience audience,
        Layout layout,
        OptionalInt lines,
        Optional<Labels> labels) {

    /** The whole pack, made as pack.yaml says. */
    public static final Selection EVERYTHING =
            new Selection(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Audience.PARTICIPANT,
                    Layout.DEFAULT,
                    OptionalInt.empty(),
                    Optional.empty());

    public Selection {
        sections = sections.map(List::copyOf);
        questions = questions.map(List::copyOf);
        excerpts = excerpts.map(List::copyOf);
        without = List.copyOf(without);
        parts = parts.map(List::copyOf);
    }

    /** The same, its pages made as somebody chooses afterwards; that comes before its own. */
    public Selection laidOut(Layout chosen) {
        return with(chosen.over(layout));
    }

    /** Whether it asks for pieces of the pack, and not for all of it as it is. */
    public boolean picks() {
        return sections.isPresent()
                || questions.isPresent()
                || excerpts.isPresent()
                || parts.isPresent()
                || !without.isEmpty();
    }

    /** The same without what concerns the sheets alone on which its pages are imposed. */
    public Selection ofPages() {
        return with(layout.ofPages());
    }

    private Selection with(Layout other) {
        return new Selection(
                sections, questions, excerpts, without, parts, audience, other, lines, labels);
    }
}
