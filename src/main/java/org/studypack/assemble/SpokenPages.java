package org.studypack.assemble;

import org.studypack.assemble.BookAssembler.Leaf;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Start;
import org.studypack.book.NavigationPoint;
import org.studypack.edition.Edition;
import org.studypack.edition.QuotedExcerpt;
import org.studypack.edition.QuotedTranscript;
import org.studypack.edition.Run.Corrected;
import org.studypack.edition.Turn;
import org.studypack.pack.Block;
import org.studypack.pack.Speaker;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;
import org.studypack.template.Frame;
import org.studypack.template.Page;
import org.studypack.template.Page.Locator;
import org.studypack.template.Page.PrintedExcerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Excerpts and whole transcripts. */
final class SpokenPages {
    private static final String EXCERPTS = "page.excerpts";

    private final Edition edition;
    private final Frame frame;
    private final DateText dates;

    SpokenPages(Edition edition, Frame frame) {
        this.edition = edition;
        this.frame = frame;
        this.dates = new DateText(edition.labels());
    }

    Leaf excerpts() {
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
        return new Leaf(
                "excerpts",
                Kind.EXCERPTS,
                title,
                new Page.ExcerptsPage(frame, EXCERPTS, printed, Footnotes.in(introductions)),
                Start.NEW_PAGE,
                List.of(new NavigationPoint(title, EXCERPTS, points)));
    }

    private PrintedExcerpt printed(QuotedExcerpt quoted) {
        String speakers =
                quoted.turns().stream()
                        .flatMap(turn -> turn.speaker().stream())
                        .map(Speaker::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new PrintedExcerpt(
                quoted,
                locator(quoted.transcript(), quoted.transcript().title(), speakers, quoted.begin()),
                quoted.isAbridged(),
                quoted.corrections());
    }

    List<Leaf> transcripts() {
        List<Leaf> leaves = new ArrayList<>();
        for (QuotedTranscript quoted : edition.transcripts()) {
            Transcript transcript = quoted.transcript();
            NavigationPoint point =
                    new NavigationPoint(
                            transcript.title(), transcript.id() + ".transcript", List.of());
            leaves.add(
                    new Leaf(
                            "transcript-" + (leaves.size() + 1),
                            Kind.TRANSCRIPT,
                            transcript.title(),
                            transcript(quoted),
                            Start.NEW_PAGE,
                            List.of(point)));
        }
        return leaves;
    }

    private Page transcript(QuotedTranscript quoted) {
        return new Page.TranscriptPage(
                frame,
                quoted,
                locator(quoted.transcript(), "", "", Optional.empty()),
                corrections(quoted.turns()),
                Footnotes.in(quoted.transcript().note()));
    }

    private static List<Corrected> corrections(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> turn.runs().stream())
                .filter(Corrected.class::isInstance)
                .map(Corrected.class::cast)
                .toList();
    }

    /** The title is left out where it stands above already. */
    private Locator locator(
            Transcript transcript, String title, String speakers, Optional<Timestamp> time) {
        return new Locator(
                speakers,
                title,
                transcript.event(),
                transcript.place(),
                transcript.date().map(dates::of).orElse(""),
                time.map(Timestamp::toString).orElse(""),
                transcript.media());
    }
}
