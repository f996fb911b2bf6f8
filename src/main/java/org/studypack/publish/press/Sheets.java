package org.studypack.publish.press;

import org.studypack.book.TextDirection;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Paper;
import org.studypack.print.Imposer;
import org.studypack.print.sheet.CutAndStack;
import org.studypack.print.sheet.Cuts;
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
        SaddleStitch order = new SaddleStitch(isRightToLeft(pages), false, 1);
        return Optional.of(halves(order, Cuts.NONE, 0.1, pages, pack));
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
