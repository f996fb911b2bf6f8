package org.studypack.assemble;

import org.studypack.assemble.BookAssembler.Leaf;
import org.studypack.book.Asset;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Start;
import org.studypack.book.NavigationPoint;
import org.studypack.edition.Edition;
import org.studypack.pack.Branch;
import org.studypack.pack.Creator;
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

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cover, title page, imprint and contents. */
final class FrontPages {
    private final Metadata metadata;
    private final Labels labels;
    private final Frame frame;
    private final Branch branch;
    private final BranchPictures pictures;
    private final List<NavigationPoint> body;

    /**
     * @param body what the contents list
     */
    FrontPages(Edition edition, Frame frame, BranchPictures pictures, List<NavigationPoint> body) {
        this.metadata = edition.metadata();
        this.branch = edition.branch();
        this.pictures = pictures;
        this.labels = edition.labels();
        this.frame = frame;
        this.body = body;
    }

    List<Leaf> pages() {
        List<Leaf> pages = new ArrayList<>(List.of(cover(), title(), imprint()));
        if (!branch.note().isEmpty()) {
            pages.add(note());
        }
        pages.add(contents());
        return pages;
    }

    private Leaf cover() {
        String alternative = labels.text("cover") + ": " + metadata.title();
        CoverPage page = new CoverPage(frame, CoverArtist.PATH, alternative);
        return leaf("cover", Kind.COVER, labels.text("cover"), page);
    }

    private Leaf title() {
        return new Leaf(
                "title-page",
                Kind.TITLE_PAGE,
                labels.text("title-page"),
                new TitlePage(frame, credits(), meeting()),
                Start.RECTO,
                List.of());
    }

    private Leaf imprint() {
        String date =
                metadata.date()
                        .map(day -> LocalDate.ofInstant(day, ZoneOffset.UTC))
                        .map(new DateText(labels)::of)
                        .orElse("");
        ImprintPage page = new ImprintPage(frame, date, Footnotes.in(metadata.imprint()));
        return leaf("imprint", Kind.IMPRINT, labels.text("imprint"), page);
    }

    private Leaf note() {
        NotePage page = new NotePage(frame, branch.note());
        return leaf("note", Kind.NOTE, labels.text("note-from-organizer"), page);
    }

    private Optional<Meeting> meeting() {
        Meeting meeting =
                new Meeting(
                        branch.name(),
                        when(),
                        branch.place(),
                        branch.contact(),
                        pictures.logo().map(Asset::path).orElse(""),
                        branch.link().orElse(""),
                        pictures.code().map(Asset::path).orElse(""));
        boolean empty = meeting.equals(new Meeting("", "", List.of(), List.of(), "", "", ""));
        return empty ? Optional.empty() : Optional.of(meeting);
    }

    private String when() {
        String day = branch.date().map(new DateText(labels)::weekday).orElse("");
        return day.isEmpty() || branch.time().isEmpty()
                ? day + branch.time()
                : labels.text("day-and-time", day, branch.time());
    }

    private Leaf contents() {
        List<Entry> entries = body.stream().map(this::entry).toList();
        return new Leaf(
                "contents",
                Kind.CONTENTS,
                labels.text("contents"),
                new ContentsPage(frame, entries),
                Start.RECTO,
                List.of());
    }

    private Entry entry(NavigationPoint point) {
        return new Entry(
                point.label(), point.target(), point.children().stream().map(this::entry).toList());
    }

    private static Leaf leaf(String id, Kind kind, String title, org.studypack.template.Page page) {
        return new Leaf(id, kind, title, page, Start.NEW_PAGE, List.of());
    }

    /** A line for each role, in the order in which the roles first occur. */
    private List<String> credits() {
        List<String> lines = new ArrayList<>();
        metadata.creators().stream()
                .map(Creator::role)
                .distinct()
                .forEach(role -> lines.add(credit(role)));
        return lines;
    }

    private String credit(Creator.Role role) {
        List<String> names =
                metadata.creators().stream()
                        .filter(creator -> creator.role() == role)
                        .map(Creator::name)
                        .toList();
        return labels.text(
                "role." + role.name().toLowerCase(Locale.ROOT), String.join(", ", names));
    }
}
