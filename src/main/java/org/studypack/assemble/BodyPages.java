package org.studypack.assemble;

import org.studypack.assemble.BookAssembler.PlannedDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Start;
import org.studypack.book.NavigationPoint;
import org.studypack.edition.DateText;
import org.studypack.edition.Edition;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.pack.Audience;
import org.studypack.pack.Block;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Inline;
import org.studypack.pack.Part;
import org.studypack.pack.Section;
import org.studypack.pack.TimelineEntry;
import org.studypack.template.Frame;
import org.studypack.template.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything from the first section of the guide to the colophon. */
final class BodyPages {
    private final Edition edition;
    private final Frame frame;
    private final String generator;
    private final SpokenPages spoken;

    BodyPages(Edition edition, Frame frame, String generator) {
        this.edition = edition;
        this.frame = frame;
        this.generator = generator;
        this.spoken = new SpokenPages(edition, frame);
    }

    List<PlannedDocument> pages() {
        List<PlannedDocument> planned = new ArrayList<>();
        edition.parts().forEach(part -> planned.addAll(part(part)));
        planned.add(colophon());
        return planned;
    }

    private List<PlannedDocument> part(Part part) {
        return switch (part) {
            case GUIDE -> sections();
            case EXCERPTS -> List.of(spoken.excerpts());
            case TRANSCRIPTS -> spoken.transcripts();
            case WORKSHEETS -> worksheets();
            case GLOSSARY -> List.of(glossary());
            case TIMELINE -> List.of(timeline());
            case FURTHER_READING -> List.of(furtherReading());
        };
    }

    private boolean forLeader() {
        return edition.audience() == Audience.LEADER;
    }

    private List<PlannedDocument> sections() {
        List<PlannedDocument> planned = new ArrayList<>();
        for (NumberedSection section : edition.sections()) {
            String id = section.section().id();
            String title = Inline.plain(section.section().title());
            Page page =
                    new Page.SectionPage(
                            frame,
                            section,
                            edition.listsQuestions(),
                            edition.listsAnswerSpaces(),
                            forLeader(),
                            edition.has(Part.WORKSHEETS),
                            id + ".questions",
                            notes(section));
            planned.add(
                    new PlannedDocument(
                            "guide-" + (planned.size() + 1),
                            Kind.GUIDE_SECTION,
                            title,
                            page,
                            Start.NEW_PAGE,
                            List.of(new NavigationPoint(title, id, headings(section)))));
        }
        return planned;
    }

    private List<NavigationPoint> headings(NumberedSection section) {
        List<NavigationPoint> points = new ArrayList<>(headings(section.section().body()));
        if (edition.listsQuestions() && !section.questions().isEmpty()) {
            points.add(
                    new NavigationPoint(
                            Inline.plain(section.section().questionsTitle())
                                    .replaceFirst("\\s*[:：]$", ""),
                            section.section().id() + ".questions",
                            List.of()));
        }
        return points;
    }

    private static List<NavigationPoint> headings(List<Block> prose) {
        return prose.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .map(h -> new NavigationPoint(Inline.plain(h.content()), h.id(), List.of()))
                .toList();
    }

    /** Those of the section's page, in the order of its calls. */
    private List<Inline.Footnote> notes(NumberedSection section) {
        Section text = section.section();
        List<Inline.Footnote> notes = new ArrayList<>(CalledFootnotes.inLine(text.title()));
        notes.addAll(CalledFootnotes.in(text.body()));
        if (edition.listsQuestions() && !section.questions().isEmpty()) {
            notes.addAll(CalledFootnotes.inLine(text.questionsTitle()));
            notes.addAll(questionNotes(section));
        }
        return notes;
    }

    private List<Inline.Footnote> questionNotes(NumberedSection section) {
        return section.questions().stream()
                .map(NumberedQuestion::question)
                .flatMap(
                        question ->
                                Stream.concat(
                                        question.text().stream(),
                                        forLeader() ? question.notes().stream() : Stream.of()))
                .flatMap(block -> CalledFootnotes.in(List.of(block)).stream())
                .toList();
    }

    private List<PlannedDocument> worksheets() {
        List<NumberedSection> sections =
                edition.sections().stream().filter(s -> !s.questions().isEmpty()).toList();
        List<NavigationPoint> points =
                sections.stream()
                        .map(s -> new NavigationPoint(title(s), worksheetId(s), List.of()))
                        .toList();
        NavigationPoint all =
                new NavigationPoint(
                        edition.labels().text("worksheets"), points.getFirst().target(), points);
        List<PlannedDocument> planned = new ArrayList<>();
        for (NumberedSection section : sections) {
            planned.add(
                    new PlannedDocument(
                            "worksheet-" + (planned.size() + 1),
                            Kind.WORKSHEET,
                            edition.labels().text("worksheet") + ": " + title(section),
                            worksheet(section),
                            Start.RECTO,
                            planned.isEmpty() ? List.of(all) : List.of()));
        }
        return planned;
    }

    private Page worksheet(NumberedSection section) {
        return new Page.WorksheetPage(
                frame,
                worksheetId(section),
                section,
                edition.listsQuestions(),
                forLeader() && !edition.listsQuestions(),
                edition.listsQuestions() ? List.of() : questionNotes(section));
    }

    private static String title(NumberedSection section) {
        return Inline.plain(section.section().title());
    }

    private static String worksheetId(NumberedSection section) {
        return section.section().id() + ".worksheet";
    }

    private PlannedDocument glossary() {
        List<Block> prose =
                edition.glossary().stream()
                        .map(GlossaryEntry::definition)
                        .flatMap(List::stream)
                        .toList();
        return listed(
                "glossary",
                Kind.GLOSSARY,
                id ->
                        new Page.GlossaryPage(
                                frame, id, edition.glossary(), CalledFootnotes.in(prose)));
    }

    private PlannedDocument timeline() {
        DateText dates = new DateText(edition.labels());
        List<Page.DatedEvent> events =
                edition.timeline().stream().map(entry -> dated(dates, entry)).toList();
        List<Block> prose =
                edition.timeline().stream().flatMap(entry -> entry.event().stream()).toList();
        return listed(
                "timeline",
                Kind.TIMELINE,
                id -> new Page.TimelinePage(frame, id, events, CalledFootnotes.in(prose)));
    }

    private static Page.DatedEvent dated(DateText dates, TimelineEntry entry) {
        return new Page.DatedEvent(
                dates.of(entry), entry.oldStyle().map(dates::of).orElse(""), entry);
    }

    private PlannedDocument furtherReading() {
        List<Block> text = edition.pack().furtherReading();
        return listed(
                "further-reading",
                Kind.FURTHER_READING,
                id -> new Page.FurtherReadingPage(frame, id, text, CalledFootnotes.in(text)));
    }

    private PlannedDocument colophon() {
        return listed(
                "colophon",
                Kind.COLOPHON,
                id -> new Page.ColophonPage(frame, id, generator, false));
    }

    /** Makes the page for an id of its own. */
    private interface PageOf {
        Page page(String id);
    }

    private PlannedDocument listed(String name, Kind kind, PageOf maker) {
        String title = edition.labels().text(name);
        String id = "page." + name;
        NavigationPoint point = new NavigationPoint(title, id, List.of());
        return new PlannedDocument(
                name, kind, title, maker.page(id), Start.NEW_PAGE, List.of(point));
    }
}
