package org.studypack.publish;

import java.util.List;
import java.util.OptionalInt;

/** What a pack holds and can be picked from it, with the numbers of a build with no recipe. */
public record Listing(
        String title,
        List<ListedSection> sections,
        List<ListedExcerpt> excerpts,
        List<ListedRecipe> recipes) {

    public Listing {
        sections = List.copyOf(sections);
        excerpts = List.copyOf(excerpts);
        recipes = List.copyOf(recipes);
    }

    /** A section of the guide and its questions. */
    public record ListedSection(String id, String title, List<ListedQuestion> questions) {
        public ListedSection {
            questions = List.copyOf(questions);
        }
    }

    /** A question. {@code lines} are those it is printed with. */
    public record ListedQuestion(
            int number, String id, String text, int lines, OptionalInt minutes) {}

    /** An excerpt and how many words it quotes. */
    public record ListedExcerpt(String id, String title, String transcript, int words) {}

    /**
     * A recipe of the book.
     *
     * @param name to be given to a build or written in a row
     * @param questions how many its pack has; empty where it has a mistake
     * @param branch for whom it is; empty for nobody in particular
     */
    public record ListedRecipe(String name, OptionalInt questions, String branch) {}
}
