package org.studypack.print.manuscript;

import static org.studypack.print.manuscript.PageGeometry.inPoints;
import static org.studypack.print.manuscript.PageGeometry.millimetres;

import org.studypack.book.PageDesign;

import java.util.HashMap;
import java.util.List;
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

    /** A measure's name has no figures. */
    private static final List<String> ROWS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    static Map<String, String> of(PageGeometry geometry) {
        PageDesign design = geometry.design();
        Map<String, String> measures = new HashMap<>(ofPaper(design));
        measures.putAll(ofColumns(design));
        measures.putAll(ofSheets(geometry));
        measures.putAll(ofAnswers(design));
        measures.putAll(ofStrips());
        return measures;
    }

    /** The page, what is trimmed off it, and its cover. */
    private static Map<String, String> ofPaper(PageDesign design) {
        double width = design.size().width();
        double height = design.size().height();
        double inset = inset(design);
        return Map.of(
                "page-width", millimetres(width),
                "page-height", millimetres(height),
                "bleed", millimetres(PageGeometry.BLEED_MM),
                "bleed-width", millimetres(width + 2 * PageGeometry.BLEED_MM),
                "bleed-height", millimetres(height + 2 * PageGeometry.BLEED_MM),
                // A picture as high as its page would get a second one.
                "cover-height", millimetres(height - 0.1),
                "inset-width", millimetres(inset * width),
                "inset-height", millimetres(inset * height),
                "masthead-foot", millimetres(PageGeometry.MASTHEAD_FOOT_MM));
    }

    /** The text and what stands beside it. */
    private static Map<String, String> ofColumns(PageDesign design) {
        PageDesign.Margins margins = design.margins();
        double beside = margins.sides() + design.width() - design.column();
        double gutter = design.side().gutter();
        return Map.ofEntries(
                Map.entry("top", millimetres(margins.top())),
                Map.entry("bottom", millimetres(margins.bottom())),
                Map.entry("sides", millimetres(margins.sides())),
                // The margin at the side where another column may stand, and with what hangs there.
                Map.entry("beside", millimetres(beside)),
                Map.entry("right", millimetres(beside - HANG_MM)),
                Map.entry("outer", millimetres(margins.sides() - HANG_MM)),
                Map.entry("hang", millimetres(HANG_MM)),
                Map.entry("width", millimetres(design.width())),
                Map.entry("measure", millimetres(design.measure())),
                Map.entry("side", millimetres(design.side().width())),
                Map.entry("gutter", millimetres(gutter)),
                Map.entry("indent", millimetres(design.indent())),
                Map.entry("outdent", millimetres(-design.indent())),
                Map.entry("turn", millimetres(TURN_MM)),
                Map.entry("outdent-turn", millimetres(-design.indent() - TURN_MM)),
                Map.entry("gutter-turn", millimetres(gutter + TURN_MM)),
                Map.entry("type", inPoints(design.type().size())),
                Map.entry("line", inPoints(design.type().line())));
    }

    /** What stands around the questions of a worksheet. */
    private static Map<String, String> ofSheets(PageGeometry geometry) {
        PageDesign.SheetType sheets = geometry.design().sheets();
        return Map.ofEntries(
                Map.entry("blanks", inPoints(sheets.blanks())),
                Map.entry("name-again", inPoints(geometry.nameAgain())),
                Map.entry("sheet-head", inPoints(sheets.head())),
                Map.entry("sheet-foot", inPoints(sheets.foot())),
                Map.entry("sheet-code", millimetres(geometry.sheetFoot())),
                Map.entry("foot-above", millimetres(PageGeometry.BELOW_TEXT_MM)),
                Map.entry("foot-folio", millimetres(PageGeometry.FOLIO_MM)),
                Map.entry("foot-line", plain(SheetSource.LINE)),
                Map.entry("foot-small", plain(SheetSource.SMALL) + "em"),
                Map.entry("foot-drop", millimetres(SheetSource.ABOVE)));
    }

    /** Questions and the room for their answers. */
    private static Map<String, String> ofAnswers(PageDesign design) {
        PageDesign.Answers answers = design.answers();
        return Map.of(
                "number-sheet", millimetres(HangingNumber.ON_SHEET_MM),
                "number-list", plain(HangingNumber.LISTED_EM) + "em",
                "outdent-number-sheet", millimetres(-HangingNumber.ON_SHEET_MM),
                "outdent-number-list", plain(-HangingNumber.LISTED_EM) + "em",
                "pitch", millimetres(answers.pitch()),
                "least-room", millimetres(LEAST_LINES * answers.pitch()),
                "rule", inPoints(answers.rule()),
                "scale-end", plain(100 * ScaleEnds.SHARE) + "%",
                "scale-type", plain(ScaleEnds.TYPE) + "rem");
    }

    /** The marks of a row, by how many it has. */
    private static Map<String, String> ofStrips() {
        Map<String, String> measures = new HashMap<>();
        for (int row = 0; row < ROWS.size(); row++) {
            measures.put("mark-of-" + ROWS.get(row), plain(100 * StripRows.SHARES.get(row)) + "%");
        }
        measures.put("mark-type", plain(StripRows.TYPE) + "rem");
        return measures;
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
