package org.studypack.cli;

import org.studypack.diagnostic.TerminalText;
import org.studypack.publish.Json;
import org.studypack.publish.Listing;
import org.studypack.publish.Listing.ListedExcerpt;
import org.studypack.publish.Listing.ListedQuestion;
import org.studypack.publish.Listing.ListedSection;

import java.util.List;

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

    @Override
    public Json json() {
        return new Json.Fields()
                .with("title", listing.title())
                .with("sections", listing.sections().stream().map(ListingAnswer::json).toList())
                .with("excerpts", listing.excerpts().stream().map(ListingAnswer::json).toList());
    }

    private static Json json(ListedSection section) {
        List<Json> questions = section.questions().stream().map(ListingAnswer::json).toList();
        return new Json.Fields()
                .with("id", section.id())
                .with("title", section.title())
                .with("questions", questions);
    }

    private static Json json(ListedQuestion question) {
        Json.Fields fields =
                new Json.Fields()
                        .with("number", question.number())
                        .with("id", question.id())
                        .with("text", question.text())
                        .with("lines", question.lines());
        return question.minutes().isPresent()
                ? fields.with("minutes", question.minutes().getAsInt())
                : fields;
    }

    private static Json json(ListedExcerpt excerpt) {
        return new Json.Fields()
                .with("id", excerpt.id())
                .with("title", excerpt.title())
                .with("transcript", excerpt.transcript())
                .with("words", excerpt.words());
    }
}
