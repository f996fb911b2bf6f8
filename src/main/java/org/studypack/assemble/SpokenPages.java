package org.studypack.assemble;

import org.studypack.assemble.BodyPages.Place;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.NavigationPoint;
import org.studypack.edition.Edition;
import org.studypack.edition.Locator;
import org.studypack.edition.QuotedExcerpt;
import org.studypack.edition.QuotedTranscript;
import org.studypack.pack.Block;
import org.studypack.pack.Transcript;
import org.studypack.template.Frame;
import org.studypack.template.Page;
import org.studypack.template.Page.PrintedExcerpt;

import java.util.List;

/** Excerpts and whole transcripts. */
final class SpokenPages {
    private static final String EXCERPTS = "page.excerpts";

    private final Edition edition;
    private final Frame frame;

    SpokenPages(Edition edition, Frame frame) {
        this.edition = edition;
        this.frame = frame;
    }

    PlannedDocument excerpts(Place place) {
        String title = edition.labels().text("excerpts");
        List<PrintedExcerpt> printed = edition.excerpts().stream().map(this::printed).toList();
        List<Block> introductions =
                edition.excerpts().stream()
                        .flatMap(quoted -> quoted.excerpt().introduction().stream())
                        .toList();
        List<NavigationPoint> points =
                edition.excerpts().stream()
                        .map(QuotedExcerpt::excerpt)
                        .map(e -> new NavigationPoint(e.title(), e.id(), List.of()))
                        .toList();
        return new PlannedDocument(
                "excerpts",
                Kind.EXCERPTS,
                title,
                new Page.ExcerptsPage(
                        frame, EXCERPTS, talks(), printed, CalledFootnotes.in(introductions)),
                place.opening(),
                List.of(new NavigationPoint(title, EXCERPTS, points)));
    }

    private List<Locator> talks() {
        return edition.quotedTalks().stream()
                .map(talk -> Locator.of(talk, edition.labels()))
                .toList();
    }

    private PrintedExcerpt printed(QuotedExcerpt quoted) {
        return new PrintedExcerpt(
                quoted,
                edition.quotedTalks().size() > 1 ? quoted.transcript().title() : "",
                quoted.clock(),
                quoted.isAbridged(),
                quoted.corrections());
    }

    PlannedDocument transcript(QuotedTranscript quoted, Place place) {
        Transcript transcript = quoted.transcript();
        String title = transcript.title();
        List<NavigationPoint> parts =
                quoted.parts().stream()
                        .map(part -> new NavigationPoint(part.title(), part.id(), List.of()))
                        .toList();
        NavigationPoint point = new NavigationPoint(title, transcript.id() + ".transcript", parts);
        return new PlannedDocument(
                "transcript-" + place.number(Kind.TRANSCRIPT),
                Kind.TRANSCRIPT,
                title,
                transcript(quoted),
                place.opening(),
                List.of(point));
    }

    private Page transcript(QuotedTranscript quoted) {
        return new Page.TranscriptPage(
                frame,
                quoted,
                Locator.of(quoted, edition.labels()),
                quoted.corrections(),
                CalledFootnotes.in(quoted.transcript().note()));
    }
}
