package org.studypack.cli;

import org.studypack.diagnostic.TerminalText;
import org.studypack.publish.JsonForms;
import org.studypack.publish.Listing;
import org.studypack.publish.Listing.ListedExcerpt;
import org.studypack.publish.Listing.ListedQuestion;
import org.studypack.publish.Listing.ListedRecipe;
import org.studypack.publish.Listing.ListedSection;
import org.studypack.publish.json.Json;

/** A pack's contents: number, id and words of each piece. */
record ListingAnswer(Listing listing) implements Answer {

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(TerminalText.safe(listing.title())).append('\n');
        for (ListedSection section : listing.sections()) {
            Columns heading = new Columns("");
            heading.add(section.id(), section.title());
            Columns questions = new Columns("  ");
            section.questions().forEach(question -> add(questions, question));
            text.append('\n').append(heading.text()).append(questions.text());
        }
        if (!listing.excerpts().isEmpty()) {
            Columns excerpts = new Columns("  ");
            listing.excerpts().forEach(excerpt -> add(excerpts, excerpt));
            text.append("\nExcerpts\n").append(excerpts.text());
        }
        if (!listing.recipes().isEmpty()) {
            Columns recipes = new Columns("  ");
            listing.recipes().forEach(recipe -> add(recipes, recipe));
            text.append("\nRecipes (`build --edition NAME`)\n").append(recipes.text());
        }
        return text.toString();
    }

    private static void add(Columns lines, ListedQuestion question) {
        StringBuilder size = new StringBuilder(Columns.count(question.lines(), "line"));
        question.minutes().ifPresent(minutes -> size.append(", ").append(minutes).append(" min"));
        lines.add(
                String.valueOf(question.number()),
                question.id(),
                question.text() + " (" + size + ")");
    }

    private static void add(Columns lines, ListedExcerpt excerpt) {
        String size = Columns.count(excerpt.words(), "word") + " from " + excerpt.transcript();
        lines.add(excerpt.id(), excerpt.title() + " (" + size + ")");
    }

    private static void add(Columns lines, ListedRecipe recipe) {
        String holds =
                recipe.questions().isPresent()
                        ? Columns.count(recipe.questions().getAsInt(), "question")
                        : "has a mistake, which `studypack check` reports";
        String branch = recipe.branch().isEmpty() ? "" : ", for " + recipe.branch();
        lines.add(recipe.name(), holds + branch);
    }

    @Override
    public Json json() {
        return JsonForms.of(listing);
    }
}
