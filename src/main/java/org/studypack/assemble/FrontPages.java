package org.studypack.assemble;

import org.studypack.assemble.BookAssembler.Leaf;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Start;
import org.studypack.book.NavigationPoint;
import org.studypack.edition.Credits;
import org.studypack.edition.DateText;
import org.studypack.edition.Edition;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;
import org.studypack.template.Frame;
import org.studypack.template.Page.ContentsPage;
import org.studypack.template.Page.ContentsPage.Entry;
import org.studypack.template.Page.CoverPage;
import org.studypack.template.Page.ImprintPage;
import org.studypack.template.Page.TitlePage;

import java.util.List;

/** Cover, title page, imprint and contents. */
final class FrontPages {
    private final Metadata metadata;
    private final Labels labels;
    private final Frame frame;
    private final List<Leaf> body;

    FrontPages(Edition edition, Frame frame, List<Leaf> body) {
        this.metadata = edition.metadata();
        this.labels = edition.labels();
        this.frame = frame;
        this.body = body;
    }

    List<Leaf> pages() {
        return List.of(cover(), title(), imprint(), contents());
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
                new TitlePage(frame, Credits.lines(metadata, labels)),
                Start.RECTO,
                List.of());
    }

    private Leaf imprint() {
        String date = metadata.date().map(new DateText(labels)::of).orElse("");
        ImprintPage page = new ImprintPage(frame, date, Footnotes.in(metadata.imprint()));
        return leaf("imprint", Kind.IMPRINT, labels.text("imprint"), page);
    }

    private Leaf contents() {
        List<Entry> entries =
                body.stream().flatMap(leaf -> leaf.navigation().stream()).map(this::entry).toList();
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
}
