package org.studypack.check;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.check.MeantLine.Text;
import org.studypack.check.PackWords.Names;
import org.studypack.check.PackWords.Shown;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Credits;
import org.studypack.edition.DateText;
import org.studypack.edition.Edition;
import org.studypack.edition.Locator;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.edition.QuotedExcerpt;
import org.studypack.edition.QuotedExcerpt.Piece;
import org.studypack.edition.QuotedTranscript;
import org.studypack.edition.Stretch;
import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
import org.studypack.pack.Excerpt;
import org.studypack.pack.Inline;
import org.studypack.pack.Metadata;
import org.studypack.pack.Section;
import org.studypack.pack.TimelineEntry;
import org.studypack.pack.Transcript;

import java.util.List;
import java.util.stream.Stream;

/** The pages that a book of an edition must have, in their order, and the words of each. */
final class EditionWords {
    private static final Location SETTINGS = Location.of("pack.yaml");

    private final Edition edition;
    private final Names names;
    private final DateText dates;

    private EditionWords(Edition edition) {
        this.edition = edition;
        this.names = new Names(edition);
        this.dates = new DateText(edition.labels());
    }

    /**
     * A page and its words.
     *
     * @param name what a person calls it
     */
    record Page(Kind kind, String name, PackWords words, Location location) {}

    /**
     * All but the words of the cover, of the contents and of the colophon, which are the tool's.
     */
    static List<Page> pages(Edition edition) {
        EditionWords words = new EditionWords(edition);
        return Stream.concat(words.front(), words.body()).toList();
    }

    /** Those before the body. */
    static List<Page> front(Edition edition) {
        return new EditionWords(edition).front().toList();
    }

    private Stream<Page> front() {
        return Stretch.front(edition).stream().map(Stretch::content).map(this::page);
    }

    private Page page(Stretch.Front front) {
        return switch (front) {
            case COVER -> page(Kind.COVER, "cover", words());
            case TITLE_PAGE -> page(Kind.TITLE_PAGE, "title-page", title());
            case IMPRINT -> page(Kind.IMPRINT, "imprint", imprint());
            case NOTE -> page(Kind.NOTE, "note-from-organizer", note());
            case CONTENTS -> page(Kind.CONTENTS, "contents", words());
        };
    }

    private Stream<Page> body() {
        return Stretch.body(edition).stream().map(Stretch::content).map(this::page);
    }

    private Page page(Stretch.Body body) {
        return switch (body) {
            case Stretch.GuideSection guide -> section(guide.section());
            case Stretch.Worksheet worksheet -> worksheet(worksheet.section());
            case Stretch.WholeTranscript whole -> transcript(whole.transcript());
            case Stretch.Chapter chapter -> page(chapter);
        };
    }

    private Page page(Stretch.Chapter chapter) {
        return switch (chapter) {
            case EXCERPTS -> page(Kind.EXCERPTS, "excerpts", excerpts());
            case GLOSSARY -> page(Kind.GLOSSARY, "glossary", glossary());
            case TIMELINE -> page(Kind.TIMELINE, "timeline", timeline());
            case FURTHER_READING -> page(Kind.FURTHER_READING, "further-reading", furtherReading());
        };
    }

    private PackWords words() {
        return new PackWords(names, Shown.ALL);
    }

    private Page page(Kind kind, String label, PackWords words) {
        return new Page(kind, edition.labels().text(label), words, SETTINGS);
    }

    private PackWords title() {
        Metadata metadata = edition.metadata();
        PackWords words = words().plain(metadata.title(), SETTINGS);
        words.plain(metadata.subtitle(), SETTINGS);
        Credits.of(metadata)
                .forEach(credit -> words.plain(credit.line(edition.labels()), SETTINGS));
        words.plain(metadata.publisher(), SETTINGS);
        return meeting(edition.branch(), words);
    }

    private PackWords meeting(Branch branch, PackWords words) {
        if (branch.logo().isPresent()) {
            String owner = branch.name().isEmpty() ? edition.metadata().title() : branch.name();
            words.plain(words.label("logo", owner), SETTINGS);
        }
        words.plain(branch.name(), SETTINGS).plain(dates.of(branch), SETTINGS);
        words.composed(SETTINGS, branch.place().stream());
        if (!branch.contact().isEmpty()) {
            Stream<String> label = Stream.of(words.label("contact") + ":");
            words.composed(SETTINGS, Stream.concat(label, branch.contact().stream()));
        }
        branch.link()
                .ifPresent(
                        link ->
                                words.composed(
                                        SETTINGS,
                                        Stream.of(
                                                words.label("qr-code", link),
                                                words.label("scan"),
                                                link)));
        return words;
    }

    private PackWords imprint() {
        Metadata metadata = edition.metadata();
        PackWords words = words();
        words.composed(SETTINGS, Stream.of(metadata.title(), metadata.subtitle()));
        Credits.publisher(metadata)
                .ifPresent(credit -> words.plain(credit.line(edition.labels()), SETTINGS));
        words.plain(metadata.rights(), SETTINGS).blocks(metadata.imprint());
        String date = metadata.date().map(dates::of).orElse("");
        return words.line(SETTINGS, Text.of(date), Text.onScreen(edition.identifier()));
    }

    private PackWords note() {
        return words().blocks(edition.branch().note());
    }

    private Page section(NumberedSection numbered) {
        Section section = numbered.section();
        PackWords words = words().inlines(section.title(), section.location());
        words.blocks(section.body());
        if (edition.listsQuestions() && !numbered.questions().isEmpty()) {
            words.inlines(section.questionsTitle(), section.location());
            questions(numbered.questions(), forLeader(), edition.listsAnswerSpaces(), words);
            if (edition.listsAnswerSpaces()) {
                AnswerWords.addNotes(numbered, words);
            }
        }
        return new Page(Kind.GUIDE_SECTION, name(section), words, section.location());
    }

    /** Footnotes and leader's notes stand in the guide where that lists what calls them too. */
    private Page worksheet(NumberedSection numbered) {
        Section section = numbered.section();
        PackWords words = new PackWords(names, notesOfSheet());
        words.line(
                section.location(),
                Text.optional(words.label("worksheet")),
                new PackWords(names, Shown.NONE).text(section.title()));
        questions(
                numbered.questions(),
                forLeader() && !edition.listsQuestions(),
                /* withSpaces= */ true,
                words);
        AnswerWords.addNotes(numbered, words);
        String name = words.label("worksheet") + ": " + name(section);
        return new Page(Kind.WORKSHEET, name, words, section.location());
    }

    private Shown notesOfSheet() {
        if (!edition.listsQuestions()) {
            return Shown.ALL;
        }
        return edition.listsAnswerSpaces() ? Shown.NONE : Shown.OF_QUOTATIONS_READ;
    }

    private static String name(Section section) {
        return Inline.plain(section.title());
    }

    private boolean forLeader() {
        return edition.audience() == Audience.LEADER;
    }

    private static void questions(
            List<NumberedQuestion> questions,
            boolean withNotes,
            boolean withSpaces,
            PackWords words) {
        for (NumberedQuestion numbered : questions) {
            words.question(numbered);
            AnswerWords.add(numbered, withSpaces, words);
            if (withNotes) {
                words.blocks(numbered.question().notes());
            }
        }
    }

    private PackWords excerpts() {
        PackWords words = words();
        for (Transcript talk : edition.quotedTalks()) {
            locator(Locator.of(talk, edition.labels()), talk.location(), words);
        }
        edition.excerpts().forEach(quoted -> excerpt(quoted, words));
        return words;
    }

    private void excerpt(QuotedExcerpt quoted, PackWords words) {
        Excerpt excerpt = quoted.excerpt();
        Location location = excerpt.location();
        words.plain(excerpt.title(), location).blocks(excerpt.introduction());
        for (Piece piece : quoted.pieces()) {
            switch (piece) {
                case Piece.Spoken spoken -> spoken.turns().forEach(words::turn);
                case Piece.Cut cut -> words.elision(cut, location);
            }
        }
        Stream<String> talk =
                edition.quotedTalks().size() > 1
                        ? Stream.of(quoted.transcript().title())
                        : Stream.of();
        Stream<Text> passage =
                Stream.of(talk, Stream.of(quoted.clock()), editing(quoted, words))
                        .flatMap(texts -> texts)
                        .map(Text::of);
        words.line(
                location,
                Stream.concat(passage, words.section(excerpt.section())).toArray(Text[]::new));
        words.corrections(quoted.corrections(), location);
    }

    /** An excerpt says how it was edited. */
    private static Stream<String> editing(QuotedExcerpt quoted, PackWords words) {
        boolean corrected = !quoted.corrections().isEmpty();
        boolean abridged = quoted.isAbridged();
        return Stream.of(
                        corrected ? "corrected" : "",
                        abridged ? "abridged" : "",
                        corrected || abridged ? "" : "verbatim")
                .filter(key -> !key.isEmpty())
                .map(words::label);
    }

    private static void locator(Locator locator, Location location, PackWords words) {
        Stream<String> link = locator.media().stream().map(media -> words.label("listen"));
        words.composed(location, Stream.concat(locator.texts().stream(), link));
    }

    private Page transcript(QuotedTranscript quoted) {
        Transcript transcript = quoted.transcript();
        Location location = transcript.location();
        PackWords words = words().plain(transcript.title(), location).blocks(transcript.note());
        locator(Locator.of(quoted, edition.labels()), location, words);
        quoted.opening().forEach(words::turn);
        for (QuotedTranscript.Headed part : quoted.parts()) {
            words.plain(part.title(), part.location());
            part.turns().forEach(words::turn);
        }
        words.corrections(quoted.corrections(), location);
        return new Page(Kind.TRANSCRIPT, transcript.title(), words, location);
    }

    private PackWords glossary() {
        PackWords words = words();
        for (var entry : edition.glossary()) {
            words.plain(entry.term(), entry.location()).blocks(entry.definition());
            words.see(entry.see(), entry.location());
        }
        return words;
    }

    private PackWords timeline() {
        PackWords words = words();
        for (TimelineEntry entry : edition.timeline()) {
            String oldStyle =
                    dates.oldStyleOf(entry)
                            .map(date -> " (" + words.label("old-style", date) + ")")
                            .orElse("");
            words.plain(dates.of(entry) + oldStyle, entry.location());
            words.blocks(entry.event()).inlines(entry.source(), entry.location());
        }
        return words;
    }

    private PackWords furtherReading() {
        return words().blocks(edition.pack().furtherReading());
    }
}
