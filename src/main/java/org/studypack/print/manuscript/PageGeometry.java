package org.studypack.print.manuscript;

import org.studypack.book.PageSize;

import java.util.Locale;

/**
 * Where the text block stands on a page, and the type that suits its measure.
 *
 * <p>The measure holds 60 to 75 characters; the text block is a whole number of lines high and
 * stays at least 20 mm from every edge. A wide page gives its spare width to the outer margin,
 * where the times of a transcript stand.
 *
 * @param size the trim size
 * @param type the size of the text in points
 * @param line the distance of base lines in points
 * @param top the margin above the text block in millimetres; running heads stand in it
 * @param bottom the margin below it; folios stand in it
 * @param inner the margin at the gutter
 * @param outer the margin at the fore edge
 */
public record PageGeometry(
        PageSize size,
        double type,
        double line,
        double top,
        double bottom,
        double inner,
        double outer) {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double LEAST_MARGIN = 20;

    /**
     * How far the engine's page reaches beyond the text block on both sides: it clips at its page,
     * and the times of a transcript stand there.
     */
    static final double MARK_ZONE = 15;

    private static final double WIDEST_MEASURE = 128;

    public static PageGeometry of(PageSize size) {
        boolean small = size.width() < 170;
        double type = small ? 10.5 : 11;
        double line = small ? 14 : 15;
        double top = small ? 22 : 31;
        double leastBottom = small ? 23 : 33;
        double spare = size.width() - Math.min(WIDEST_MEASURE, size.width() - 2 * LEAST_MARGIN);
        double inner = Math.max(LEAST_MARGIN, Math.rint(spare * 0.37));
        double leading = line * MM_PER_POINT;
        double lines = Math.floor((size.height() - top - leastBottom) / leading);
        // A hair more than the lines need, so that rounding never costs one of them.
        double bottom = size.height() - top - lines * leading - 0.2;
        return new PageGeometry(size, type, line, top, bottom, inner, spare - inner);
    }

    /** The rules that every style sheet of print builds on. */
    String css() {
        return String.format(
                Locale.ROOT,
                """
                @page { size: %1$.2fmm %2$.2fmm; margin: %3$.3fmm %6$.3fmm %4$.3fmm %5$.3fmm }
                @page :left { margin: %3$.3fmm %5$.3fmm %4$.3fmm %6$.3fmm }
                @page { @footnote { width: %11$.2fmm } }
                @page cover { margin: 0 }
                html { font-size: %7$.2fpt; line-height: %8$.2fpt }
                body { margin: 0; padding: 0 %10$.2fmm }
                section.cover { margin: 0 -%10$.2fmm }
                section.cover img { display: block; border: 0; max-width: none !important;
                    width: %1$.2fmm; height: %9$.2fmm }
                section.absent div { height: 1mm }
                section[data-start=page] { page-break-before: always }
                section[data-start=recto] { page-break-before: right }
                .unbroken { display: inline-block; white-space: nowrap; text-indent: 0 }
                [data-lines] { white-space: pre-wrap !important; hyphens: manual !important }
                [data-lines] .unbroken { display: inline; white-space: pre-wrap; text-align: justify !important }
                [data-tall] { page-break-before: always !important; page-break-inside: auto !important }
                [data-tall] .prompt { page-break-after: auto !important }
                aside.footnote { display: block; float: footnote }
                """,
                size.width(),
                size.height(),
                top,
                bottom,
                inner - MARK_ZONE,
                outer - MARK_ZONE,
                type,
                line,
                size.height() - 0.1,
                MARK_ZONE,
                measure());
    }

    /** The width of the text block in millimetres. */
    double measure() {
        return size.width() - inner - outer;
    }

    /**
     * Whether the outer margin has room for the times of a transcript, which then stay as far from
     * the edge as all text. Where it has not, they stand at the head of their paragraphs.
     */
    public boolean hasMarginalia() {
        return outer - MARK_ZONE >= LEAST_MARGIN;
    }

    /** The top of the text block in points from the page's foot. */
    public float textTop() {
        return (float) ((size.height() - top) / MM_PER_POINT);
    }

    /** The page's width in points. */
    public float width() {
        return (float) (size.width() / MM_PER_POINT);
    }

    /** The page's height in points. */
    public float height() {
        return (float) (size.height() / MM_PER_POINT);
    }
}
