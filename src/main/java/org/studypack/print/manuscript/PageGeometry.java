package org.studypack.print.manuscript;

import org.studypack.book.PageDesign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page design in the engine's terms: rules of a style sheet, and lengths in points. The engine's
 * page is the page box and what marks at the end of lines may stand beyond it; it clips what stands
 * further out.
 */
public record PageGeometry(PageDesign design) {
    /** How far a page with colour at its edges reaches beyond what is left when it is cut. */
    static final double BLEED_MM = 3;

    private static final double MM_PER_POINT = 25.4 / 72;

    /** What a copier does not see at the edge of a sheet. */
    private static final double FROM_EDGE_MM = 4.5;

    /** The space between a worksheet and its foot. */
    static final double BELOW_TEXT_MM = 1.5;

    /** Space within a masthead, above the rule at its foot. */
    public static final double MASTHEAD_FOOT_MM = 1;

    /** What the folio takes at either side of the foot of a worksheet. */
    static final double FOLIO_MM = 11;

    /** How much of that foot is for the code and what stands beside it, and for the latter. */
    private static final double SCAN = 0.51;

    private static final double LINK = 0.357;

    /** What keeps the code from the words beside it. */
    static final double BESIDE_CODE_MM = 1.1;

    private static final String LINE_UNIT = "rlh";
    private static final Pattern LINES =
            Pattern.compile("(-?(?:\\d*\\.)?\\d+)" + LINE_UNIT + "\\b");

    /** A measure that style sheets have by a name. */
    private static final Pattern MEASURE = Pattern.compile("var\\(--([a-z-]+)\\)");

    /** The rules that every style sheet of print builds on, as they stand in a style sheet. */
    private static final String RULES =
            """
            @page { size: var(--page-width) var(--page-height); margin: var(--top) var(--right) var(--bottom) var(--sides) }
            @page :left { margin: var(--top) var(--outer) var(--bottom) var(--beside) }
            @page worksheet { margin: var(--top) var(--outer) var(--bottom) var(--sides) }
            @page worksheet:left { margin: var(--top) var(--outer) var(--bottom) var(--sides) }
            @page stamp { margin: var(--top) var(--outer) var(--bottom) var(--sides) }
            @page stamp:left { margin: var(--top) var(--outer) var(--bottom) var(--sides) }
            @page last { margin: var(--top) var(--outer) var(--bottom) var(--sides) }
            @page last:left { margin: var(--top) var(--outer) var(--bottom) var(--sides) }
            @page masthead { margin: var(--top) var(--outer) var(--bottom) var(--sides) }
            @page masthead:left { margin: var(--top) var(--outer) var(--bottom) var(--sides) }
            @page { @footnote { width: var(--measure) } }
            @page picture { margin: 0 }
            html { font-size: var(--type); line-height: var(--line) }
            body { margin: 0; padding: 0 var(--hang) 0 var(--indent) }
            @page bled { size: var(--bleed-width) var(--bleed-height); margin: 0 }
            section.cover.picture { page: picture }
            section.cover.picture img { display: block; border: 0; max-width: none !important;
                width: var(--page-width); height: var(--cover-height) }
            section.cover.inset { page: bare }
            section.cover.inset img { width: var(--inset-width); height: var(--inset-height) }
            section.stamp div:last-child { height: 1mm }
            section[data-start=page] { page-break-before: always }
            section[data-start=recto] { page-break-before: right }
            section[data-start=verso] { page-break-before: left }
            .unbroken { display: inline-block; white-space: nowrap; text-indent: 0 }
            [data-lines] { white-space: pre-wrap !important; hyphens: manual !important }
            [data-lines] .unbroken { display: inline; white-space: pre-wrap; text-align: justify !important }
            [data-tall], [data-divided] { page-break-inside: auto !important }
            [data-tall] .answer table, [data-tall] .for-against tr { page-break-inside: auto !important }
            [data-tall] .prompt { page-break-after: auto !important; page-break-inside: avoid; padding-bottom: 24mm; margin-bottom: -24mm !important }
            /* Where no answer space follows, the next question would be drawn up over the last lines. */
            [data-tall] .prompt:last-child { page-break-inside: auto; padding-bottom: 0; margin-bottom: 0 !important }
            [data-ragged] { text-align: left !important }
            [data-top] { page-break-before: always !important; margin-top: 0 !important }
            [data-further] { padding-top: var(--name-again) }
            [data-further] > h2 { margin-top: 0 !important }
            html.body section.worksheet[data-open] { page: open-worksheet }
            [data-whole] { page-break-inside: avoid }
            [data-overleaf] { page-break-before: always !important }
            [data-alone] { float: none !important }
            [data-caption-below] figcaption { position: static !important; width: auto !important; margin-top: 5pt !important }
            [data-one-head] { -fs-table-paginate: auto !important }
            [data-wide] { margin-left: var(--outdent); width: var(--width); clear: both }
            [data-wide] + p { text-indent: 0 }
            [data-stays] { float: none !important; clear: both !important }
            [data-tight] th, [data-tight] td { padding-right: 5pt !important }
            [data-tight] th:last-child, [data-tight] td:last-child { padding-right: 0 !important }
            aside.footnote { display: block; float: footnote }
            aside.footnote[data-below] { float: none }
            [data-notes] { margin: 0.5rlh 0 }
            [data-notes] + p { text-indent: 0 }
            """;

    /**
     * What stands above the first question of a worksheet's further page, in points: the name once
     * more, and 5 mm of white.
     */
    public double nameAgain() {
        return nameBaseline() + points(5);
    }

    /**
     * How far the line for that name stands below the top of the text, which is 5 mm below the
     * head's rule: a hand needs 8.
     */
    public double nameBaseline() {
        return Math.max(0.6 * design.sheets().blanks(), points(3));
    }

    /** The rules that every style sheet of print builds on. */
    String css() {
        return filled(RULES);
    }

    /**
     * A style sheet in lengths that the engine knows: {@code rlh} is the design's line (CSS Values
     * 4 § 6.1.2), and measures of the design have names, such as {@code var(--indent)}.
     */
    String filled(String styleSheet) {
        Map<String, String> measures = PageMeasures.of(this);
        return MEASURE.matcher(inPoints(styleSheet))
                .replaceAll(found -> measures.getOrDefault(found.group(1), found.group()));
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
        return inPoints(count * design.type().line());
    }

    static String inPoints(double length) {
        return String.format(Locale.ROOT, "%.3fpt", length);
    }

    static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.3fmm", length);
    }

    /** The classes by which style sheets know the design. */
    List<String> classes() {
        return List.of(design.name(), hasMarginalia() ? "marginalia" : "no-marginalia");
    }

    /**
     * Whether there is a side column. Where there is none, what would stand in it stands in its
     * line.
     */
    public boolean hasMarginalia() {
        return design.hasSideColumn();
    }

    /** The top of the text block in points from the page's foot. */
    public float textTop() {
        return (float) ((design.size().height() - design.margins().top()) / MM_PER_POINT);
    }

    /** The left edge of the text in points from the page's left. */
    public double textLeft() {
        return points(design.margins().sides() + design.indent());
    }

    /**
     * How much a masthead takes above the text of the first page, in points: whole lines, so that
     * the text below it stands on the grid of all pages.
     */
    public double masthead(int lines) {
        return lines * design.type().line();
    }

    /**
     * How high what stands at the foot of a worksheet may be, in millimetres: in the margin, and
     * not nearer to the edge of the paper than a copier sees.
     */
    double sheetFoot() {
        return design.margins().bottom() - FROM_EDGE_MM - BELOW_TEXT_MM;
    }

    /** The width of the foot of a worksheet between the folios, in millimetres. */
    double sheetFootWidth() {
        return design.width() - 2 * FOLIO_MM;
    }

    /**
     * The width of what stands beside the code of that foot, in millimetres: as much as the code
     * leaves, since it would stand below it, at the edge of the paper, if it were wider.
     */
    double sheetLink() {
        double width = sheetFootWidth();
        return Math.min(LINK * width, SCAN * width - sheetFoot() - BESIDE_CODE_MM);
    }

    /** Points in millimetres. */
    public static double millimetresOf(double points) {
        return points * MM_PER_POINT;
    }

    /** Millimetres in points. */
    public static double points(double millimetres) {
        return millimetres / MM_PER_POINT;
    }

    /** How far a page with colour at its edges reaches beyond its trim, in points. */
    public float bleed() {
        return (float) points(BLEED_MM);
    }

    /**
     * How far a page reaches beyond its trim; 0 for one that ends there.
     *
     * @param width of its paper, in points
     */
    public float bleedOf(float width) {
        float beyond = (width - width()) / 2;
        return Math.abs(beyond - bleed()) < 0.1 ? beyond : 0;
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
