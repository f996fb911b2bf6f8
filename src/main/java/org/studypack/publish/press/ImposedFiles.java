package org.studypack.publish.press;

import org.studypack.book.PageSize;
import org.studypack.book.TextDirection;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.CardSides;
import org.studypack.pack.Crop;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Paper;
import org.studypack.pack.Signatures;
import org.studypack.pack.Slip;
import org.studypack.print.Imposer;
import org.studypack.print.imposed.CellGrid;
import org.studypack.print.imposed.CutAndStack;
import org.studypack.print.imposed.Cuts;
import org.studypack.print.imposed.FoldCreep;
import org.studypack.print.imposed.FoldOver;
import org.studypack.print.imposed.Imposition;
import org.studypack.print.imposed.ImpositionPlan;
import org.studypack.print.imposed.InOrder;
import org.studypack.print.imposed.SaddleStitch;
import org.studypack.print.imposed.WithSlip;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes files of sheets: pages of a pack that are imposed, to be folded or cut. */
final class ImposedFiles {
    /** How far colour reaches beyond a page that is trimmed, in millimetres. */
    private static final double BLEED = 3;

    /** Room for the bleed and the marks around a page, in millimetres. */
    private static final double AROUND = 10;

    private ImposedFiles() {}

    static Optional<MadeFile> booklet(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        Layout layout = pack.edition().layout();
        PackPages outside = pack.outside().orElseThrow();
        int count = pages.printed().pages() + 1;
        int bundles = layout.of(LayoutKey.SIGNATURES).bundles(SaddleStitch.sheetsFor(count));
        FoldCreep creep =
                FoldCreep.within(
                        pages.book().design().margins().sides(),
                        layout.of(LayoutKey.CREEP).perSheet());
        if (!folds(count, bundles)) {
            boolean two = bundles == 1 && folds(count, Signatures.TWO.count());
            diagnostics.report(
                    Code.BOOKLET_TOO_THICK,
                    pack.edition().pack().defaults().location(),
                    tooThick(count, bundles, creep),
                    two
                            ? "write `signatures: two` for two bundles of sheets, or leave parts"
                                    + " out"
                            : "leave parts out, or print the pages without folding them");
        }
        SaddleStitch folded =
                new SaddleStitch(isRightToLeft(pages), /* hasBackCover= */ true, bundles);
        Imposition order = layout.of(LayoutKey.SLIP) == Slip.YES ? new WithSlip(folded) : folded;
        ImpositionPlan work =
                new ImpositionPlan(order, halves(pages, pack), Cuts.NONE, creep, /* bleed= */ 0);
        return Optional.of(made(work, SaddleStitch.sheetsFor(count), pack, pages, outside));
    }

    /** What a booklet that does not fold well suffers from. */
    private static String tooThick(int pages, int bundles, FoldCreep creep) {
        int folding = bundles * SaddleStitch.MOST_PAGES;
        int sheets = Math.ceilDiv(SaddleStitch.sheetsFor(pages), bundles);
        if (sheets <= creep.mostSheets()) {
            return "the booklet has %d pages, and more than %d do not fold well"
                    .formatted(pages, folding);
        }
        return ("the booklet has %d pages; more than %d do not fold well, and beyond %d sheets the"
                        + " inner pages lose outer margin where they are trimmed")
                .formatted(pages, folding, bundles * creep.mostSheets());
    }

    /** Whether pages in bundles of sheets are no more than fold well. */
    private static boolean folds(int pages, int bundles) {
        return pages <= bundles * SaddleStitch.MOST_PAGES;
    }

    static Optional<MadeFile> twoUp(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        InOrder order = new InOrder(2, 1, /* duplex= */ true, isRightToLeft(pages));
        return Optional.of(made(order, halves(pages, pack), Cuts.NONE, pages, pack));
    }

    static Optional<MadeFile> cutAndStack(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        CutAndStack order = new CutAndStack(2, 1, /* duplex= */ true, isRightToLeft(pages));
        return Optional.of(made(order, halves(pages, pack), Cuts.ENDS, pages, pack));
    }

    /** Eight cards on a sheet that stands; those that are folded have their backs beside them. */
    static Optional<MadeFile> cards(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        Paper sheet = pack.edition().layout().paper().sheet();
        CellGrid grid = CellGrid.filled(sheet.width(), sheet.height(), 2, 4);
        boolean folded = pack.edition().layout().of(LayoutKey.CARDS) == CardSides.FOLD_OVER;
        Imposition order =
                folded
                        ? new FoldOver(grid.rows(), isRightToLeft(pages))
                        : new InOrder(2, 4, /* duplex= */ false, isRightToLeft(pages));
        Cuts cuts = folded ? Cuts.DASHED_ROWS : Cuts.DASHED;
        return Optional.of(made(order, grid, cuts, pages, pack));
    }

    /** One page after the other, each on a sheet that is larger by its bleed and its marks. */
    static Optional<MadeFile> printShop(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        PageSize size = pages.book().design().size();
        CellGrid grid =
                new CellGrid(
                        size.width() + 2 * AROUND,
                        size.height() + 2 * AROUND,
                        1,
                        1,
                        size.width(),
                        size.height());
        boolean marked = pack.edition().layout().of(LayoutKey.CROP) == Crop.MARKS;
        InOrder order = new InOrder(1, 1, /* duplex= */ true, /* rightToLeft= */ false);
        Cuts cuts = marked ? Cuts.CORNERS : Cuts.NONE;
        ImpositionPlan work = new ImpositionPlan(order, grid, cuts, FoldCreep.NONE, BLEED);
        byte[] pdf =
                new Imposer(pages.book().publication(), pack.body().drawn())
                        .impose(List.of(pages.printed().pdf()), work);
        return Optional.of(new MadeFile(pdf, new AlikeFiles(0), pages.printed().pages()));
    }

    /** Two pages beside each other on a sheet that lies on its long side. */
    private static CellGrid halves(PackPages pages, Printout pack) {
        Paper sheet = pack.edition().layout().paper().sheet();
        PageSize size = pages.book().design().size();
        double width = sheet.height();
        double height = sheet.width();
        return new CellGrid(width, height, 2, 1, size.width(), size.height());
    }

    private static MadeFile made(
            Imposition order, CellGrid grid, Cuts cuts, PackPages pages, Printout pack)
            throws IOException {
        int sheets = order.sheets(pages.printed().pages()).size();
        return made(ImpositionPlan.flat(order, grid, cuts), sheets, pack, pages);
    }

    /**
     * @param sheets how many are kept
     * @param pack that they are of
     * @param pages in the order of their numbers
     */
    private static MadeFile made(ImpositionPlan work, int sheets, Printout pack, PackPages... pages)
            throws IOException {
        List<byte[]> pdfs = Arrays.stream(pages).map(each -> each.printed().pdf()).toList();
        byte[] pdf =
                new Imposer(pages[0].book().publication(), pack.body().drawn()).impose(pdfs, work);
        return MadeFile.ofSheets(pdf, sheets);
    }

    private static boolean isRightToLeft(PackPages pages) {
        return TextDirection.of(pages.book().publication().language())
                == TextDirection.RIGHT_TO_LEFT;
    }
}
