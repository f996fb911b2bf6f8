package org.studypack.print.manuscript;

import org.studypack.book.PageDesign;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page design in the engine's terms: rules of a style sheet, and lengths in points.
 *
 * <p>The engine clips at its page. So that page reaches beyond the text block on both sides, as far
 * as the side column, and what is text stands in from it again.
 */
public record PageGeometry(PageDesign design) {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final String LINE_UNIT = "rlh";
    private static final Pattern LINES =
            Pattern.compile("(-?(?:\\d*\\.)?\\d+)" + LINE_UNIT + "\\b");

    /** The rules that every style sheet of print builds on. */
    String css() {
        PageDesign.Margins margins = design.margins();
        double side = design.sideColumn();
        return String.format(
                Locale.ROOT,
                rules(),
                design.size().width(),
                design.size().height(),
                margins.top(),
                margins.bottom(),
                margins.inner() - side,
                margins.outer() - side,
                design.type(),
                design.line(),
                design.size().height() - 0.1,
                side,
                design.measure(),
                side - 2);
    }

    /** The rules that every style sheet of print builds on, without their measures. */
    private static String rules() {
        return """
        @page { size: %1$.2fmm %2$.2fmm; margin: %3$.3fmm %6$.3fmm %4$.3fmm %5$.3fmm }
        @page :left { margin: %3$.3fmm %5$.3fmm %4$.3fmm %6$.3fmm }
        @page stamp:left { margin: %3$.3fmm %6$.3fmm %4$.3fmm %5$.3fmm }
        @page worksheet:left { margin: %3$.3fmm %6$.3fmm %4$.3fmm %5$.3fmm }
        @page { @footnote { width: %11$.2fmm } }
        @page cover { margin: 0 }
        html { font-size: %7$.2fpt; line-height: %8$.2fpt }
        body { margin: 0; padding: 0 %10$.2fmm }
        section.cover { margin: 0 -%10$.2fmm }
        section.cover img { display: block; border: 0; max-width: none !important;
            width: %1$.2fmm; height: %9$.2fmm }
        section.stamp div:last-child { height: 1mm }
        section[data-start=page] { page-break-before: always }
        section[data-start=recto] { page-break-before: right }
        section[data-start=verso] { page-break-before: left }
        .unbroken { display: inline-block; white-space: nowrap; text-indent: 0 }
        [data-lines] { white-space: pre-wrap !important; hyphens: manual !important }
        [data-lines] .unbroken { display: inline; white-space: pre-wrap; text-align: justify !important }
        [data-tall] { page-break-before: always !important; page-break-inside: auto !important }
        [data-ragged] { text-align: left !important }
        [data-overleaf] { page-break-before: always !important }
        [data-tight] th, [data-tight] td { padding-right: 5pt !important }
        [data-tight] th:last-child, [data-tight] td:last-child { padding-right: 0 !important }
        [data-tall] .prompt { page-break-after: auto !important }
        aside.footnote { display: block; float: footnote }
        .time { margin-left: -%10$.2fmm; width: %12$.2fmm; margin-right: 2mm }
        """;
    }

    /**
     * A style sheet in lengths that the engine knows: {@code rlh} is the design's line (CSS Values
     * 4 § 6.1.2), {@code var(--side-column)} the width of its side column.
     */
    String filled(String styleSheet) {
        return inPoints(styleSheet).replace("var(--side-column)", millimetres(design.sideColumn()));
    }

    /**
     * The pattern is tried where a unit stands, and not at each number: every pack of a batch asks.
     */
    private String inPoints(String styleSheet) {
        Matcher length = LINES.matcher(styleSheet).useTransparentBounds(true);
        StringBuilder filled = new StringBuilder(styleSheet.length());
        int copied = 0;
        for (int unit = styleSheet.indexOf(LINE_UNIT);
                unit >= 0;
                unit = styleSheet.indexOf(LINE_UNIT, unit + 1)) {
            int start = unit;
            while (start > copied && "-.0123456789".indexOf(styleSheet.charAt(start - 1)) >= 0) {
                start--;
            }
            if (length.region(start, unit + LINE_UNIT.length()).find()) {
                filled.append(styleSheet, copied, length.start())
                        .append(lines(Double.parseDouble(length.group(1))));
                copied = length.end();
            }
        }
        return filled.append(styleSheet, copied, styleSheet.length()).toString();
    }

    private String lines(double count) {
        return String.format(Locale.ROOT, "%.3fpt", count * design.line());
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    /**
     * Whether the outer margin has room for the times of a transcript, which then stay as far from
     * the edge as all text. Where it has not, they stand at the head of their paragraphs.
     */
    public boolean hasMarginalia() {
        return design.hasSideColumn();
    }

    /** The top of the text block in points from the page's foot. */
    public float textTop() {
        return (float) ((design.size().height() - design.margins().top()) / MM_PER_POINT);
    }

    /** The left edge of the text block in points from the page's left. */
    public double textLeft(boolean recto) {
        return points(recto ? design.margins().inner() : design.margins().outer());
    }

    /** Millimetres in points. */
    public static double points(double millimetres) {
        return millimetres / MM_PER_POINT;
    }

    /** The page's width in points. */
    public float width() {
        return (float) (design.size().width() / MM_PER_POINT);
    }

    /** The page's height in points. */
    public float height() {
        return (float) (design.size().height() / MM_PER_POINT);
    }
}
