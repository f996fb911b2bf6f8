package org.studypack.publish;

import org.studypack.edition.Edition;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.edition.QuotedExcerpt;
import org.studypack.edition.Run;
import org.studypack.edition.Turn;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.publish.Listing.ListedExcerpt;
import org.studypack.publish.Listing.ListedQuestion;
import org.studypack.publish.Listing.ListedRecipe;
import org.studypack.publish.Listing.ListedSection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists an edition by plain texts and numbers. */
final class Listings {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Listings() {}

    /**
     * What a pack holds.
     *
     * @param recipes of the book
     */
    static Listing of(Edition edition, List<ListedRecipe> recipes) {
        return new Listing(
                edition.metadata().title(),
                edition.sections().stream().map(Listings::section).toList(),
                edition.excerpts().stream().map(Listings::excerpt).toList(),
                recipes);
    }

    /** A recipe as it was read; empty where it has a mistake. */
    static ListedRecipe recipe(String name, Optional<Edition> edition) {
        return new ListedRecipe(
                name,
                edition.map(read -> OptionalInt.of(read.questionCount()))
                        .orElse(OptionalInt.empty()),
                edition.map(read -> read.branch().name()).orElse(""));
    }

    private static ListedSection section(NumberedSection section) {
        return new ListedSection(
                section.section().id(),
                Inline.plain(section.section().title()),
                section.questions().stream().map(Listings::question).toList());
    }

    private static ListedQuestion question(NumberedQuestion numbered) {
        OptionalInt minutes = numbered.question().minutes();
        return new ListedQuestion(
                numbered.number(),
                numbered.question().id(),
                text(numbered.question().text()),
                numbered.lines(),
                minutes);
    }

    /** The first paragraph, which is nearly always the whole question. */
    private static String text(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Inline.plain(((Block.Paragraph) block).content()))
                .findFirst()
                .orElse("");
    }

    private static ListedExcerpt excerpt(QuotedExcerpt quoted) {
        long words =
                quoted.turns().stream()
                        .map(Listings::text)
                        .flatMap(SPACE::splitAsStream)
                        .filter(word -> !word.isEmpty())
                        .count();
        return new ListedExcerpt(
                quoted.excerpt().id(),
                quoted.excerpt().title(),
                quoted.transcript().id(),
                (int) words);
    }

    private static String text(Turn turn) {
        return turn.runs().stream()
                .map(
                        run ->
                                switch (run) {
                                    case Run.Words words -> words.text();
                                    case Run.Corrected corrected -> corrected.reading();
                                })
                .collect(Collectors.joining());
    }
}
