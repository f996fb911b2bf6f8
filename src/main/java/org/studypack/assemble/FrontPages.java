package org.studypack.assemble;

import org.studypack.assemble.BookAssembler.PlannedDocument;
import org.studypack.book.Asset;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Start;
import org.studypack.book.NavigationPoint;
import org.studypack.book.TextDirection;
import org.studypack.edition.Credits;
import org.studypack.edition.DateText;
import org.studypack.edition.Edition;
import org.studypack.pack.Branch;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;
import org.studypack.template.Frame;
import org.studypack.template.Page.ContentsPage;
import org.studypack.template.Page.ContentsPage.Entry;
import org.studypack.template.Page.CoverPage;
import org.studypack.template.Page.ImprintPage;
import org.studypack.template.Page.Meeting;
import org.studypack.template.Page.NotePage;
import org.studypack.template.Page.TitlePage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cover, title page, imprint and note; and the contents page, which all packs share. */
final class FrontPages {
    private final Metadata metadata;
    private final Labels labels;
    private final Frame frame;
    private final String identifier;
    private final Branch branch;
    private final BranchPictures pictures;

    FrontPages(Edition edition, Frame frame, BranchPictures pictures) {
        this.metadata = edition.metadata();
        this.identifier = edition.identifier();
        this.branch = edition.branch();
        this.pictures = pictures;
        this.labels = edition.labels();
        this.frame = frame;
    }

    /** All but the contents page, which comes after them. */
    List<PlannedDocument> pages() {
        List<PlannedDocument> pages = new ArrayList<>(List.of(cover(), title(), imprint()));
        if (!branch.note().isEmpty()) {
            pages.add(note());
        }
        return pages;
    }

    private PlannedDocument cover() {
        String alternative = labels.text("cover") + ": " + isolated(metadata.title());
        CoverPage page = new CoverPage(frame, CoverArtist.PATH, alternative);
        return planned("cover", Kind.COVER, labels.text("cover"), page);
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

    private PlannedDocument title() {
        return new PlannedDocument(
                "title-page",
                Kind.TITLE_PAGE,
                labels.text("title-page"),
                new TitlePage(frame, Credits.of(metadata), meeting()),
                Start.RECTO,
                List.of());
    }

    private PlannedDocument imprint() {
        String date = metadata.date().map(new DateText(labels)::of).orElse("");
        ImprintPage page =
                new ImprintPage(frame, date, identifier, CalledFootnotes.in(metadata.imprint()));
        return planned("imprint", Kind.IMPRINT, labels.text("imprint"), page);
    }

    private PlannedDocument note() {
        NotePage page = new NotePage(frame, branch.note());
        return planned("note", Kind.NOTE, labels.text("note-from-organizer"), page);
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
                        branch.link().map(link -> described("qr-code", link)).orElse(""));
        Meeting none = new Meeting("", "", List.of(), List.of(), "", "", "", "", "");
        return meeting.equals(none) ? Optional.empty() : Optional.of(meeting);
    }

    /**
     * The contents page.
     *
     * @param body what it lists
     */
    static PlannedDocument contents(Frame frame, List<NavigationPoint> body) {
        List<Entry> entries = body.stream().map(FrontPages::entry).toList();
        return new PlannedDocument(
                "contents",
                Kind.CONTENTS,
                frame.labels().text("contents"),
                new ContentsPage(frame, entries),
                Start.RECTO,
                List.of());
    }

    private static Entry entry(NavigationPoint point) {
        return new Entry(
                point.label(),
                point.target(),
                point.children().stream().map(FrontPages::entry).toList());
    }

    private static PlannedDocument planned(
            String id, Kind kind, String title, org.studypack.template.Page page) {
        return new PlannedDocument(id, kind, title, page, Start.NEW_PAGE, List.of());
    }
}
