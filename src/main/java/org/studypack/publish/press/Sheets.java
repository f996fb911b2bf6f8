package org.studypack.publish.press;

import org.studypack.book.TextDirection;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.CardSides;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Paper;
import org.studypack.pack.Signatures;
import org.studypack.print.Imposer;
import org.studypack.print.sheet.CutAndStack;
import org.studypack.print.sheet.Cuts;
import org.studypack.print.sheet.FoldOver;
import org.studypack.print.sheet.Imposition;
import org.studypack.print.sheet.InOrder;
import org.studypack.print.sheet.SaddleStitch;
import org.studypack.print.sheet.SheetGrid;
import org.studypack.print.sheet.SheetWork;

import java.io.IOException;
import java.util.Optional;

/** Makes files of sheets: pages of a pack that are imposed, to be folded or cut. */
final class Sheets {
    private Sheets() {}

    static Optional<MadeFile> booklet(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        Layout layout = pack.edition().layout();
        Signatures signatures = layout.of(LayoutKey.SIGNATURES);
        int count = pages.printed().pages();
        if (signatures == Signatures.ONE && count > SaddleStitch.MOST_PAGES) {
            diagnostics.report(
                    Code.BOOKLET_TOO_THICK,
                    pack.edition().pack().defaults().location(),
                    "the booklet has %d pages, and more than %d do not fold well"
                            .formatted(count, SaddleStitch.MOST_PAGES),
                    "write `signatures: two` for two bundles of sheets, or leave parts out");
        }
        SaddleStitch order = new SaddleStitch(isRightToLeft(pages), false, signatures.count());
        double creep = layout.of(LayoutKey.CREEP).perSheet();
        return Optional.of(halves(order, Cuts.NONE, creep, pages, pack));
    }

    static Optional<MadeFile> twoUp(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        InOrder order = new InOrder(2, 1, /* duplex= */ true, isRightToLeft(pages));
        return Optional.of(halves(order, Cuts.NONE, 0, pages, pack));
    }

    static Optional<MadeFile> cutAndStack(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        CutAndStack order = new CutAndStack(2, 1, /* duplex= */ true, isRightToLeft(pages));
        return Optional.of(halves(order, Cuts.ENDS, 0, pages, pack));
    }

    /** Eight cards on a sheet that stands; those that are folded have their backs beside them. */
    static Optional<MadeFile> cards(PackPages pages, Printout pack, Diagnostics diagnostics)
            throws IOException {
        Paper sheet = pack.edition().layout().paper().sheet();
        SheetGrid grid = SheetGrid.filled(sheet.width(), sheet.height(), 2, 4);
        boolean folded = pack.edition().layout().of(LayoutKey.CARDS) == CardSides.FOLD_OVER;
        Imposition order =
                folded
                        ? new FoldOver(grid.rows(), isRightToLeft(pages))
                        : new InOrder(2, 4, /* duplex= */ false, isRightToLeft(pages));
        Cuts cuts = folded ? Cuts.DASHED_ROWS : Cuts.DASHED;
        return Optional.of(made(new SheetWork(order, grid, cuts, 0), pages));
    }

    /** Two pages beside each other on a sheet that lies on its long side. */
    private static MadeFile halves(
            Imposition order, Cuts cuts, double creep, PackPages pages, Printout pack)
            throws IOException {
        Paper sheet = pack.edition().layout().paper().folded().sheet();
        var size = pages.book().design().size();
        SheetGrid grid =
                new SheetGrid(sheet.height(), sheet.width(), 2, 1, size.width(), size.height());
        return made(new SheetWork(order, grid, cuts, creep), pages);
    }

    private static MadeFile made(SheetWork work, PackPages pages) throws IOException {
        byte[] pdf = new Imposer(pages.book().publication()).impose(pages.printed().pdf(), work);
        return MadeFile.ofSheets(pdf, work.order().sheets(pages.printed().pages()).size());
    }

    private static boolean isRightToLeft(PackPages pages) {
        return TextDirection.of(pages.book().publication().language())
                == TextDirection.RIGHT_TO_LEFT;
    }
}
