package org.studypack.assemble;

import org.studypack.assemble.BookAssembler.PlannedDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Start;
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

import java.util.ArrayList;
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

    PlannedDocument excerpts() {
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
                new Page.ExcerptsPage(frame, EXCERPTS, printed, CalledFootnotes.in(introductions)),
                Start.NEW_PAGE,
                List.of(new NavigationPoint(title, EXCERPTS, points)));
    }

    private PrintedExcerpt printed(QuotedExcerpt quoted) {
        return new PrintedExcerpt(
                quoted,
                Locator.of(quoted, edition.labels()),
                quoted.isAbridged(),
                quoted.corrections());
    }

    List<PlannedDocument> transcripts() {
        List<PlannedDocument> planned = new ArrayList<>();
        for (QuotedTranscript quoted : edition.transcripts()) {
            Transcript transcript = quoted.transcript();
            NavigationPoint point =
                    new NavigationPoint(
                            transcript.title(), transcript.id() + ".transcript", List.of());
            planned.add(
                    new PlannedDocument(
                            "transcript-" + (planned.size() + 1),
                            Kind.TRANSCRIPT,
                            transcript.title(),
                            transcript(quoted),
                            Start.NEW_PAGE,
                            List.of(point)));
        }
        return planned;
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
