package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.TextDirection;
import org.studypack.edition.Credits;
import org.studypack.edition.DateText;
import org.studypack.edition.Edition;
import org.studypack.edition.Stretch;
import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
import org.studypack.pack.Design;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;
import org.studypack.template.Frame;
import org.studypack.template.Meeting;
import org.studypack.template.Page;
import org.studypack.template.Page.CoverPage;
import org.studypack.template.Page.ImprintPage;
import org.studypack.template.Page.NotePage;
import org.studypack.template.Page.TitlePage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The front matter: a branch's own pages, and the contents page, which all packs share. */
final class FrontPages {
    /** What is not enough to keep two lines of an address apart once they run on. */
    private static final String CLOSING = ")]}’”\"'";

    private final Edition edition;
    private final Metadata metadata;
    private final Labels labels;
    private final Frame frame;
    private final String identifier;
    private final Branch branch;
    private final BranchPictures pictures;
    private final String generator;
    private final boolean setsCode;

    /**
     * @param generator the tool's name and version
     * @param setsCode whether the book has code
     */
    FrontPages(
            Edition edition,
            Frame frame,
            BranchPictures pictures,
            String generator,
            boolean setsCode) {
        this.generator = generator;
        this.setsCode = setsCode;
        this.edition = edition;
        this.metadata = edition.metadata();
        this.identifier = edition.identifier();
        this.branch = edition.branch();
        this.pictures = pictures;
        this.labels = edition.labels();
        this.frame = frame;
    }

    /** All but the contents page, in order. */
    List<PlannedDocument> pages() {
        return Stretch.front(edition).stream()
                .filter(stretch -> stretch.content() != Stretch.Front.CONTENTS)
                .map(this::page)
                .toList();
    }

    private PlannedDocument page(Stretch<Stretch.Front> stretch) {
        Stretch.Opening opening = stretch.opening();
        return switch (stretch.content()) {
            case COVER -> cover(opening);
            case TITLE_PAGE -> title(opening);
            case IMPRINT -> imprint(opening);
            case NOTE -> note(opening);
            case CONTENTS -> throw new IllegalArgumentException("packs share the contents page");
        };
    }

    private PlannedDocument cover(Stretch.Opening opening) {
        String alternative = labels.text("cover") + ": " + isolated(metadata.title());
        CoverPage page =
                new CoverPage(
                        frame,
                        coverDesign(),
                        TitleSize.of(metadata.title()),
                        CoverArtist.PATH,
                        alternative,
                        forLeader(),
                        Credits.of(metadata),
                        onCover());
        return planned("cover", Kind.COVER, labels.text("cover"), page, opening);
    }

    private boolean forLeader() {
        return edition.audience() == Audience.LEADER;
    }

    private String coverDesign() {
        return edition.cover()
                .map(cover -> cover.name().toLowerCase(Locale.ROOT))
                .orElse("picture");
    }

    /**
     * A text within another where no markup can stand. FIRST STRONG ISOLATE and POP DIRECTIONAL
     * ISOLATE keep it from turning what is around it.
     */
    private static String isolated(String text) {
        return TextDirection.turns(text) ? isolate(text) : text;
    }

    private static String isolate(String text) {
        return "\u2068" + text + "\u2069";
    }

    /** An alternative text: a label with a text in it. */
    private String described(String key, String text) {
        return labels.text(
                key, TextDirection.turns(labels.text(key)) ? isolate(text) : isolated(text));
    }

    private PlannedDocument title(Stretch.Opening opening) {
        TitlePage page =
                new TitlePage(
                        frame,
                        TitleSize.of(metadata.title()),
                        edition.opensWithTitle(),
                        forLeader(),
                        Credits.of(metadata),
                        edition.layout().design() == Design.HANDOUT
                                ? meeting().map(FrontPages::inFewLines)
                                : meeting());
        return planned("title-page", Kind.TITLE_PAGE, labels.text("title-page"), page, opening);
    }

    private PlannedDocument imprint(Stretch.Opening opening) {
        String date = metadata.date().map(new DateText(labels)::of).orElse("");
        ImprintPage page =
                new ImprintPage(
                        frame,
                        Credits.publisher(metadata),
                        date,
                        identifier,
                        generator,
                        setsCode,
                        CalledFootnotes.in(metadata.imprint()));
        return planned("imprint", Kind.IMPRINT, labels.text("imprint"), page, opening);
    }

    private PlannedDocument note(Stretch.Opening opening) {
        NotePage page = new NotePage(frame, branch.note());
        return planned("note", Kind.NOTE, labels.text("note-from-organizer"), page, opening);
    }

    private Optional<Meeting> meeting() {
        String name = branch.name().isEmpty() ? metadata.title() : branch.name();
        Meeting meeting =
                new Meeting(
                        branch.name(),
                        new DateText(labels).of(branch),
                        branch.place(),
                        branch.contact(),
                        pictures.logo().map(Asset::path).orElse(""),
                        pictures.logo().map(logo -> described("logo", name)).orElse(""),
                        branch.link().orElse(""),
                        pictures.code().map(Asset::path).orElse(""),
                        branch.link().map(link -> described("qr-code", link)).orElse(""),
                        edition.isMeetingTall(),
                        edition.wholeWordOfMeeting());
        return meeting.isEmpty() ? Optional.empty() : Optional.of(meeting);
    }

    /** The cover has no place that is longer than its room; the title page says it. */
    private Optional<Meeting> onCover() {
        return meeting()
                .map(
                        each ->
                                edition.isPlaceOnCover()
                                        ? each
                                        : each.withAddress(List.of(), each.contact()));
    }

    /** The same where there is less room: an address runs on instead of taking many lines. */
    private static Meeting inFewLines(Meeting meeting) {
        return meeting.withAddress(runOn(meeting.place()), runOn(meeting.contact()));
    }

    static List<String> runOn(List<String> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        StringBuilder joined = new StringBuilder(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            int last = joined.codePointBefore(joined.length());
            boolean open = Character.isLetterOrDigit(last) || CLOSING.indexOf(last) >= 0;
            joined.append(open ? ", " : " ").append(line);
        }
        return List.of(joined.toString());
    }

    private static PlannedDocument planned(
            String id, Kind kind, String title, Page page, Stretch.Opening opening) {
        return new PlannedDocument(id, kind, title, page, opening, List.of());
    }
}
