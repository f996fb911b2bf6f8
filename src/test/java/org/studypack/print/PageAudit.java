package org.studypack.print;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What no page of ours may have: text over text, text that a rule runs through, text that is cut
 * off, text that reaches the page's edge, and the bullet of a list without the words of its item.
 * Read from what a PDF draws, so that it holds for every product.
 */
public final class PageAudit {
    /** The part of a letter's height that nearly all letters fill, in its size. */
    private static final double HEIGHT = 0.42;

    /** How much of two letters may lie on each other, of the smaller one's width. */
    private static final double SHARE = 0.35;

    /** The same where one of them is a mark on the same line. */
    private static final double KERNED = 0.75;

    /** How far from a bullet its words begin at most, in its size, and how far off its line. */
    private static final double AFTER_BULLET = 3;

    private static final double OFF_LINE = 0.7;

    /** Of what a page holds at most; see {@code PoorPages}. */
    private static final double NEARLY_A_FIFTH = 0.17;

    private static final double MILLIMETRE = 72 / 25.4;

    private final List<String> flaws = new ArrayList<>();
    private final double edge;

    private PageAudit(double edge) {
        this.edge = edge * MILLIMETRE;
    }

    /**
     * What is wrong with the pages of a file, at most one flaw of a kind a page.
     *
     * @param edge how near to the page's edge letters may stand, in millimetres
     */
    public static List<String> flaws(byte[] pdf, double edge) throws IOException {
        PageAudit audit = new PageAudit(edge);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                audit.page(document.getPage(i), "page " + (i + 1) + ": ");
            }
        }
        return audit.flaws;
    }

    /** The headings of a tagged file at the foot of a page or a column. */
    public static List<String> strandedHeadings(byte[] pdf) throws IOException {
        return new PageEnds(SetBlock.of(pdf))
                .strandedHeadings().stream()
                        .map(line -> "page " + (line.page() + 1) + ": " + line.text())
                        .toList();
    }

    /**
     * The pages of a tagged file, but for a cover, that hold less than a fifth, or nearly, and on
     * which no section begins: text moved a little would have saved their paper or filled them.
     */
    public static List<String> remnants(byte[] pdf) throws IOException {
        Map<Integer, SetBlock> first = new TreeMap<>();
        Map<Integer, Double> lowest = new TreeMap<>();
        for (SetBlock block : SetBlock.of(pdf)) {
            for (SetLine line : block.lines()) {
                first.putIfAbsent(line.page(), block);
                lowest.merge(line.page(), line.baseline(), Math::max);
            }
        }
        double head = first.values().stream().mapToDouble(PageAudit::begins).min().orElse(0);
        double foot = lowest.values().stream().mapToDouble(end -> end).max().orElse(0);
        double least = head + NEARLY_A_FIFTH * (foot - head);
        List<String> remnants = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (Map.Entry<Integer, SetBlock> each : first.entrySet()) {
                int page = each.getKey();
                SetBlock block = each.getValue();
                if (page > 0
                        && !block.type().equals("H1")
                        && lowest.getOrDefault(page, foot) < least
                        && drawnTo(document.getPage(page), foot) < least) {
                    remnants.add("page " + (page + 1) + ": " + block.lines().getFirst().text());
                }
            }
        }
        return remnants;
    }

    private static double begins(SetBlock block) {
        return block.lines().getFirst().baseline();
    }

    /** Pages from 1 up whose first column has more than so many lines beside an empty one. */
    public static List<Integer> lonelyColumns(byte[] pdf, int most) throws IOException {
        Map<Integer, List<SetLine>> pages =
                SetBlock.of(pdf).stream()
                        .flatMap(block -> block.lines().stream())
                        .collect(groupingBy(line -> line.page() + 1, TreeMap::new, toList()));
        List<Integer> lonely = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages.forEach(
                    (page, lines) -> {
                        float width = document.getPage(page - 1).getMediaBox().getWidth();
                        if (lines.size() > most
                                && lines.stream().allMatch(line -> line.end() < width / 2)) {
                            lonely.add(page);
                        }
                    });
        }
        return lonely;
    }

    /** How far down a page anything is painted, above its foot; room to write on is, too. */
    private static double drawnTo(PDPage page, double foot) throws IOException {
        Drawn drawn = new Drawn(page);
        drawn.processPage(page);
        double height = page.getMediaBox().getUpperRightY();
        return drawn.painted.stream()
                .mapToDouble(each -> height - each.getMinY())
                .filter(below -> below <= foot)
                .max()
                .orElse(0);
    }

    private void page(PDPage page, String where) throws IOException {
        Drawn drawn = new Drawn(page);
        drawn.processPage(page);
        edges(page.getTrimBox(), drawn.glyphs, where);
        clipped(drawn, where);
        overlaps(drawn.glyphs, where);
        struck(drawn, where);
        bullets(drawn.glyphs, where);
    }

    private void edges(PDRectangle box, List<Glyph> glyphs, String where) {
        glyphs.stream()
                .filter(
                        glyph ->
                                glyph.left < box.getLowerLeftX() + edge
                                        || glyph.right > box.getUpperRightX() - edge
                                        || glyph.baseline < box.getLowerLeftY() + edge
                                        || glyph.top() > box.getUpperRightY() - edge)
                .findFirst()
                .ifPresent(glyph -> flaws.add(where + "at the edge: " + around(glyphs, glyph)));
    }

    /** Text beyond the area that is drawn in: the file has it, and paper does not. */
    private void clipped(Drawn drawn, String where) {
        drawn.clipped.stream()
                .findFirst()
                .ifPresent(glyph -> flaws.add(where + "cut off: " + around(drawn.glyphs, glyph)));
    }

    private void overlaps(List<Glyph> glyphs, String where) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort((a, b) -> Double.compare(a.left, b.left));
        for (int i = 0; i < sorted.size(); i++) {
            Glyph one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).left < one.right; j++) {
                Glyph other = sorted.get(j);
                if (one.covers(other)) {
                    flaws.add(
                            "%stext over text: %s · %s"
                                    .formatted(where, around(glyphs, one), around(glyphs, other)));
                    return;
                }
            }
        }
    }

    private void struck(Drawn drawn, String where) {
        for (Rectangle2D rule : drawn.rules) {
            for (Glyph glyph : drawn.glyphs) {
                if (glyph.isStruckBy(rule)) {
                    flaws.add(where + "a rule through: " + around(drawn.glyphs, glyph));
                    return;
                }
            }
        }
    }

    private void bullets(List<Glyph> glyphs, String where) {
        glyphs.stream()
                .filter(glyph -> glyph.text.equals("•"))
                .filter(bullet -> glyphs.stream().noneMatch(bullet::isOf))
                .findFirst()
                .ifPresent(glyph -> flaws.add(where + "a bullet alone: " + around(glyphs, glyph)));
    }

    /** A few letters before it and after it, as they were drawn. */
    private static String around(List<Glyph> glyphs, Glyph glyph) {
        int at = glyphs.indexOf(glyph);
        StringBuilder text = new StringBuilder();
        glyphs.subList(Math.max(0, at - 12), Math.min(glyphs.size(), at + 12))
                .forEach(each -> text.append(each.text));
        return String.format(Locale.ROOT, "“%s” (%.0f, %.0f)", text, glyph.left, glyph.baseline);
    }

    private record Glyph(String text, double left, double right, double baseline, double size) {
        double top() {
            return baseline + HEIGHT * size;
        }

        /** A mark that hangs under the letter before it is kerned, not set over it. */
        boolean isKerned(Glyph other) {
            return Math.abs(baseline - other.baseline) < 0.1 && (!isLetter() || !other.isLetter());
        }

        private boolean isLetter() {
            return Character.isLetterOrDigit(text.codePointAt(0));
        }

        boolean covers(Glyph other) {
            double across = Math.min(right, other.right) - Math.max(left, other.left);
            double up = Math.min(top(), other.top()) - Math.max(baseline, other.baseline);
            double narrow = Math.min(right - left, other.right - other.left);
            double low = HEIGHT * Math.min(size, other.size);
            double share = isKerned(other) ? KERNED : SHARE;
            return narrow > 0 && across > share * narrow && up > 0.2 * low;
        }

        /** Whether a bullet is that of an item whose first line has another glyph. */
        boolean isOf(Glyph other) {
            return other.left >= right
                    && other.left < right + AFTER_BULLET * size
                    && Math.abs(other.baseline - baseline) < OFF_LINE * size;
        }

        /** Letters are narrower than their width, and marks hang over. */
        boolean isCutBy(Rectangle2D area) {
            double spare = 0.15 * (right - left) + 0.1;
            return left < area.getMinX() - spare
                    || right > area.getMaxX() + spare
                    || baseline < area.getMinY() - 0.1
                    || top() > area.getMaxY() + 0.1;
        }

        /** A rule is thin; one below the letters is theirs. */
        boolean isStruckBy(Rectangle2D rule) {
            double middle = rule.getCenterY();
            return middle > baseline + 0.06 * size
                    && middle < top()
                    && Math.min(right, rule.getMaxX()) - Math.max(left, rule.getMinX())
                            > 0.5 * (right - left);
        }
    }

    /** Collects letters and thin horizontal rules. */
    private static final class Drawn extends PDFGraphicsStreamEngine {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Glyph> clipped = new ArrayList<>();
        private final List<Rectangle2D> rules = new ArrayList<>();
        private final List<Rectangle2D> painted = new ArrayList<>();
        private boolean clips;
        private GeneralPath path = new GeneralPath();

        Drawn(PDPage page) {
            super(page);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
                throws IOException {
            String text = font.toUnicode(code);
            double size = matrix.getScalingFactorY();
            boolean level = Math.abs(matrix.getShearY()) < 0.01;
            if (text == null || text.isBlank() || !level) {
                return;
            }
            double left = matrix.getTranslateX();
            double width = displacement.getX() * matrix.getScalingFactorX();
            Glyph glyph = new Glyph(text, left, left + width, matrix.getTranslateY(), size);
            glyphs.add(glyph);
            if (glyph.isCutBy(getGraphicsState().getCurrentClippingPath().getBounds2D())) {
                clipped.add(glyph);
            }
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
            path.closePath();
        }

        @Override
        public void strokePath() {
            rule();
        }

        @Override
        public void fillPath(int windingRule) {
            rule();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            rule();
        }

        private void rule() {
            Rectangle2D box =
                    path.getBounds2D()
                            .createIntersection(
                                    getGraphicsState().getCurrentClippingPath().getBounds2D());
            painted.add(box);
            if (box.getHeight() >= 0 && box.getHeight() < 2 && box.getWidth() > 12) {
                rules.add(box);
            }
            endPath();
        }

        @Override
        public void endPath() {
            if (clips) {
                getGraphicsState().intersectClippingPath(path);
            }
            clips = false;
            path = new GeneralPath();
        }

        @Override
        public void clip(int windingRule) {
            clips = true;
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            Point2D at = path.getCurrentPoint();
            return at == null ? new Point2D.Float() : at;
        }

        @Override
        public void closePath() {
            if (path.getCurrentPoint() != null) {
                path.closePath();
            }
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
