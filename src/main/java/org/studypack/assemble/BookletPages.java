package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.edition.Edition;
import org.studypack.edition.HeldNumbers;
import org.studypack.edition.Stretch;
import org.studypack.pack.Branch;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Paper;
import org.studypack.pack.Slip;
import org.studypack.template.Frame;
import org.studypack.template.Page;

import java.util.ArrayList;
import java.util.List;

/** What a booklet has besides the pages of its pack. */
final class BookletPages {
    private static final int PAGES_OF_A_SHEET = 4;

    private final Edition edition;
    private final Frame frame;
    private final BranchPictures pictures;

    BookletPages(Edition edition, Frame frame, BranchPictures pictures) {
        this.edition = edition;
        this.frame = frame;
        this.pictures = pictures;
    }

    /**
     * Its back cover, and then the slip page where that is wanted.
     *
     * @param sheets how many it takes, its back cover on them
     */
    List<PlannedDocument> pages(int sheets) {
        List<PlannedDocument> pages = new ArrayList<>();
        pages.add(planned("back-cover", Kind.BACK_COVER, backCover()));
        if (edition.layout().of(LayoutKey.SLIP) == Slip.YES) {
            pages.add(planned("slip", Kind.SLIP, slip(sheets)));
        }
        return pages;
    }

    private Page backCover() {
        Branch branch = edition.branch();
        String link = branch.link().orElse("");
        return new Page.BackCoverPage(
                frame,
                "page.back-cover",
                branch.name(),
                branch.contact().stream().map(HeldNumbers::in).toList(),
                link,
                pictures.code().map(Asset::path).orElse(""),
                link.isEmpty() ? "" : edition.labels().text("qr-code", link));
    }

    private Page slip(int sheets) {
        int bundles = edition.layout().of(LayoutKey.SIGNATURES).bundles(sheets);
        return new Page.SlipPage(
                frame,
                "page.slip",
                name(edition.layout().paper().sheet()),
                sheets,
                sheets * PAGES_OF_A_SHEET,
                bundles == 1 ? 0 : Math.ceilDiv(sheets, bundles));
    }

    /** As it is called in every language. */
    private static String name(Paper sheet) {
        return switch (sheet) {
            case A4 -> "A4";
            case A5 -> "A5";
            case LETTER, HALF_LETTER -> "Letter";
            case A4_LETTER, HALF_A4_LETTER -> "A4 / Letter";
        };
    }

    private static PlannedDocument planned(String id, Kind kind, Page page) {
        return new PlannedDocument(id, kind, id, page, Stretch.Opening.NEW_PAGE, List.of());
    }
}
