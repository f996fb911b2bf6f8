package org.studypack.print.manuscript;

import org.studypack.book.PageDesign;

import java.util.Locale;
import java.util.Map;

/**
 * The measures of a design by the names that style sheets have for them: no style sheet repeats a
 * number that the program counts with too.
 */
final class PageMeasures {
    /** What a branch with its date and eight lines of address takes below the cover's picture. */
    private static final double BRANCH_MM = 68;

    /** Half a hyphen's width, and seven tenths of a full stop's, in type of up to 16 points. */
    private static final double HANG_MM = 1;

    /** The indent of a paragraph of speech. */
    private static final double TURN_MM = 5;

    /** So many lines to write on has a passage at least, however short it is. */
    private static final int LEAST_LINES = 5;

    private PageMeasures() {}

    static Map<String, String> of(PageGeometry geometry) {
        PageDesign design = geometry.design();
        PageDesign.Margins margins = design.margins();
        double beside = margins.sides() + design.width() - design.column();
        double inset = inset(design);
        return Map.ofEntries(
                Map.entry("page-width", PageGeometry.millimetres(design.size().width())),
                Map.entry("page-height", PageGeometry.millimetres(design.size().height())),
                Map.entry("bleed", PageGeometry.millimetres(PageGeometry.BLEED_MM)),
                Map.entry(
                        "bleed-width",
                        PageGeometry.millimetres(
                                design.size().width() + 2 * PageGeometry.BLEED_MM)),
                Map.entry(
                        "bleed-height",
                        PageGeometry.millimetres(
                                design.size().height() + 2 * PageGeometry.BLEED_MM)),
                // A picture as high as its page would get a second one.
                Map.entry("cover-height", PageGeometry.millimetres(design.size().height() - 0.1)),
                Map.entry("inset-width", PageGeometry.millimetres(inset * design.size().width())),
                Map.entry("inset-height", PageGeometry.millimetres(inset * design.size().height())),
                Map.entry("top", PageGeometry.millimetres(margins.top())),
                Map.entry("bottom", PageGeometry.millimetres(margins.bottom())),
                Map.entry("blanks", PageGeometry.inPoints(design.sheets().blanks())),
                Map.entry("name-again", PageGeometry.inPoints(geometry.nameAgain())),
                Map.entry("sheet-head", PageGeometry.inPoints(design.sheets().head())),
                Map.entry("sheet-foot", PageGeometry.inPoints(design.sheets().foot())),
                Map.entry("sheet-code", PageGeometry.millimetres(geometry.sheetFoot())),
                Map.entry("foot-above", PageGeometry.millimetres(PageGeometry.BELOW_TEXT_MM)),
                Map.entry("foot-folio", PageGeometry.millimetres(PageGeometry.FOLIO_MM)),
                Map.entry("foot-line", plain(SheetSource.LINE)),
                Map.entry("foot-small", plain(SheetSource.SMALL) + "em"),
                Map.entry("foot-drop", PageGeometry.millimetres(SheetSource.ABOVE)),
                Map.entry("number-sheet", PageGeometry.millimetres(HangingNumber.ON_SHEET_MM)),
                Map.entry("number-list", plain(HangingNumber.LISTED_EM) + "em"),
                Map.entry(
                        "outdent-number-sheet",
                        PageGeometry.millimetres(-HangingNumber.ON_SHEET_MM)),
                Map.entry("outdent-number-list", plain(-HangingNumber.LISTED_EM) + "em"),
                Map.entry("masthead-foot", PageGeometry.millimetres(PageGeometry.MASTHEAD_FOOT_MM)),
                Map.entry("sides", PageGeometry.millimetres(margins.sides())),
                // The margin at the side where another column may stand, and with what hangs there.
                Map.entry("beside", PageGeometry.millimetres(beside)),
                Map.entry("right", PageGeometry.millimetres(beside - HANG_MM)),
                Map.entry("outer", PageGeometry.millimetres(margins.sides() - HANG_MM)),
                Map.entry("hang", PageGeometry.millimetres(HANG_MM)),
                Map.entry("width", PageGeometry.millimetres(design.width())),
                Map.entry("measure", PageGeometry.millimetres(design.measure())),
                Map.entry("side", PageGeometry.millimetres(design.side().width())),
                Map.entry("gutter", PageGeometry.millimetres(design.side().gutter())),
                Map.entry("indent", PageGeometry.millimetres(design.indent())),
                Map.entry("outdent", PageGeometry.millimetres(-design.indent())),
                Map.entry("turn", PageGeometry.millimetres(TURN_MM)),
                Map.entry("outdent-turn", PageGeometry.millimetres(-design.indent() - TURN_MM)),
                Map.entry(
                        "gutter-turn", PageGeometry.millimetres(design.side().gutter() + TURN_MM)),
                Map.entry("type", PageGeometry.inPoints(design.type().size())),
                Map.entry("line", PageGeometry.inPoints(design.type().line())),
                Map.entry("pitch", PageGeometry.millimetres(design.answers().pitch())),
                Map.entry(
                        "least-room",
                        PageGeometry.millimetres(LEAST_LINES * design.answers().pitch())),
                Map.entry("rule", PageGeometry.inPoints(design.answers().rule())));
    }

    /** How large a cover's picture is beside its page where a branch stands below it. */
    private static double inset(PageDesign design) {
        PageDesign.Margins margins = design.margins();
        double height = design.size().height();
        return (height - margins.top() - margins.bottom() - BRANCH_MM) / height;
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
