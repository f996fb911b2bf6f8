package org.studypack.assemble;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.NavigationPoint;
import org.studypack.edition.DateText;
import org.studypack.edition.Edition;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.edition.Stretch;
import org.studypack.edition.TermLinks;
import org.studypack.pack.AnswerSpace;
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

/** Everything from the first section of the guide on. */
final class BodyPages {
    private final Edition edition;
    private final TermLinks terms;
    private final Frame frame;
    private final SpokenPages spoken;

    BodyPages(Edition edition, Frame frame) {
        this.edition = edition;
        this.terms = new TermLinks(edition);
        this.frame = frame;
        this.spoken = new SpokenPages(edition, frame);
    }

    List<PlannedDocument> pages() {
        List<PlannedDocument> planned = new ArrayList<>();
        for (Stretch<Stretch.Body> stretch : Stretch.body(edition)) {
            planned.add(page(stretch.content(), new Place(stretch.opening(), planned)));
        }
        return ContentsGroups.in(planned, edition.labels());
    }

    /**
     * The place of a page among the others.
     *
     * @param before the pages before it
     */
    record Place(Stretch.Opening opening, List<PlannedDocument> before) {

        /** The place among the pages of its kind, from 1. */
        int number(Kind kind) {
            return 1 + (int) before.stream().filter(page -> page.kind() == kind).count();
        }
    }

    private PlannedDocument page(Stretch.Body body, Place place) {
        return switch (body) {
            case Stretch.GuideSection guide -> section(guide.section(), place);
            case Stretch.Worksheet worksheet -> worksheet(worksheet.section(), place);
            case Stretch.WholeTranscript whole -> spoken.transcript(whole.transcript(), place);
            case Stretch.Chapter.EXCERPTS -> spoken.excerpts(place);
            case Stretch.Chapter.GLOSSARY -> glossary(place);
            case Stretch.Chapter.TIMELINE -> timeline(place);
            case Stretch.Chapter.FURTHER_READING -> furtherReading(place);
        };
    }

    private boolean forLeader() {
        return edition.audience() == Audience.LEADER;
    }

    private PlannedDocument section(NumberedSection section, Place place) {
        String id = section.section().id();
        String title = title(section);
        Page page =
                new Page.SectionPage(
                        frame,
                        terms.in(section),
                        edition.listsQuestions(),
                        edition.listsAnswerSpaces(),
                        forLeader(),
                        edition.has(Part.WORKSHEETS),
                        questionsId(section),
                        notes(section));
        return new PlannedDocument(
                "guide-" + place.number(Kind.GUIDE_SECTION),
                Kind.GUIDE_SECTION,
                title,
                page,
                place.opening(),
                List.of(new NavigationPoint(title, id, headings(section))));
    }

    /** The id of the list of a section's questions. */
    static String questionsId(NumberedSection section) {
        return section.section().id() + ".questions";
    }

    private List<NavigationPoint> headings(NumberedSection section) {
        List<NavigationPoint> points = new ArrayList<>(headings(section.section().body()));
        if (edition.listsQuestions() && !section.questions().isEmpty()) {
            points.add(
                    new NavigationPoint(
                            Inline.plain(section.section().questionsTitle())
                                    .replaceFirst("\\s*[:：]$", ""),
                            questionsId(section),
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
            notes.addAll(questionNotes(section, edition.listsAnswerSpaces()));
        }
        return notes;
    }

    private List<Inline.Footnote> questionNotes(NumberedSection section, boolean withRoom) {
        return section.questions().stream()
                .flatMap(numbered -> prose(numbered, withRoom))
                .flatMap(block -> CalledFootnotes.in(List.of(block)).stream())
                .toList();
    }

    private Stream<Block> prose(NumberedQuestion numbered, boolean withRoom) {
        return Stream.of(
                        numbered.question().text(),
                        numbered.shown(withRoom).map(AnswerSpace::content).orElse(List.of()),
                        forLeader() ? numbered.question().notes() : List.<Block>of())
                .flatMap(List::stream);
    }

    /** Those of a worksheet: of what the guide has too, they stand there. */
    private List<Inline.Footnote> sheetNotes(NumberedSection section) {
        if (!edition.listsQuestions()) {
            return questionNotes(section, /* withRoom= */ true);
        }
        return edition.listsAnswerSpaces()
                ? List.of()
                : section.questions().stream()
                        .flatMap(numbered -> numbered.shown(/* withRoom= */ true).stream())
                        .filter(space -> !(space instanceof AnswerSpace.Asked))
                        .flatMap(space -> CalledFootnotes.in(space.content()).stream())
                        .toList();
    }

    private PlannedDocument worksheet(NumberedSection section, Place place) {
        String id = worksheetId(section);
        Page page =
                new Page.WorksheetPage(
                        frame,
                        id,
                        section,
                        edition.listsQuestions(),
                        forLeader() && !edition.listsQuestions(),
                        sheetNotes(section));
        return new PlannedDocument(
                "worksheet-" + place.number(Kind.WORKSHEET),
                Kind.WORKSHEET,
                edition.labels().text("worksheet") + ": " + title(section),
                page,
                place.opening(),
                List.of(new NavigationPoint(title(section), id, List.of())));
    }

    private static String title(NumberedSection section) {
        return Inline.plain(section.section().title());
    }

    private static String worksheetId(NumberedSection section) {
        return worksheetId(section.section().id());
    }

    /** The id of a section's worksheet. */
    static String worksheetId(String section) {
        return section + ".worksheet";
    }

    private PlannedDocument glossary(Place place) {
        List<Block> prose =
                edition.glossary().stream()
                        .map(GlossaryEntry::definition)
                        .flatMap(List::stream)
                        .toList();
        return listed(
                "glossary",
                Kind.GLOSSARY,
                place,
                id ->
                        new Page.GlossaryPage(
                                frame, id, edition.glossary(), CalledFootnotes.in(prose)));
    }

    private PlannedDocument timeline(Place place) {
        DateText dates = new DateText(edition.labels());
        List<Page.DatedEvent> events =
                edition.timeline().stream().map(entry -> dated(dates, entry)).toList();
        List<Block> prose =
                edition.timeline().stream().flatMap(entry -> entry.event().stream()).toList();
        return listed(
                "timeline",
                Kind.TIMELINE,
                place,
                id -> new Page.TimelinePage(frame, id, events, CalledFootnotes.in(prose)));
    }

    private static Page.DatedEvent dated(DateText dates, TimelineEntry entry) {
        return new Page.DatedEvent(dates.of(entry), dates.oldStyleOf(entry).orElse(""), entry);
    }

    private PlannedDocument furtherReading(Place place) {
        List<Block> text = edition.pack().furtherReading();
        return listed(
                "further-reading",
                Kind.FURTHER_READING,
                place,
                id -> new Page.FurtherReadingPage(frame, id, text, CalledFootnotes.in(text)));
    }

    /** Makes the page for an id of its own. */
    private interface PageOf {
        Page page(String id);
    }

    private PlannedDocument listed(String name, Kind kind, Place place, PageOf maker) {
        String title = edition.labels().text(name);
        String id = "page." + name;
        NavigationPoint point = new NavigationPoint(title, id, List.of());
        return new PlannedDocument(
                name, kind, title, maker.page(id), place.opening(), List.of(point));
    }
}
