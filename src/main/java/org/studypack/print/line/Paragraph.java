package org.studypack.print.line;

import org.studypack.print.line.MeasuredText.Letter;
import org.studypack.print.line.TotalFit.Place;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A paragraph whose lines are to be chosen all at once. */
public final class Paragraph {
    /** How wide a few letters are that should not be a last line, in em. */
    private static final double SYLLABLE = 2.5;

    private final Element block;
    private final MeasuredText measured;
    private final CharSequence text;
    private final LineFill fill;
    private final int width;
    private final double em;
    private final List<Place> places;

    /**
     * @param width of the lines in dots
     * @param em of the block in dots
     */
    Paragraph(Element block, MeasuredText measured, LineFill fill, int width, double em) {
        this.block = block;
        this.measured = measured;
        this.text = measured.text();
        this.fill = fill;
        this.width = width;
        this.em = em;
        this.places = places();
    }

    /**
     * The block with its lines chosen, as a copy of itself: each line but the last ends in a line
     * feed. Empty where no breaks fit.
     */
    Optional<FittedBlock> fitted(LineWish wish) {
        return TotalFit.breaks(places, fill, measure(), SYLLABLE * em, wish)
                .filter(chosen -> !chosen.breaks().isEmpty())
                .map(
                        chosen ->
                                new FittedBlock(
                                        this,
                                        block,
                                        copy(chosen.breaks()),
                                        chosen.breaks().size(),
                                        hyphenated(chosen.breaks()),
                                        width,
                                        chosen.cost()));
    }

    /** What lines have at most; less than their block where the engine rounds up each stretch. */
    private double measure() {
        if (fill == LineFill.JUSTIFIED) {
            return width - 1;
        }
        double ragged = width - 1 - Math.min(measured.nodes().size(), em / 2);
        return BalancedHeading.isRunOn(block)
                ? new BalancedHeading(block, places, (int) ragged).measure()
                : ragged;
    }

    /**
     * Has lines of like widths chosen for a heading.
     *
     * @param padding what it has at its right anyway, in dots
     */
    void balance(double padding, float dotsPerPoint) {
        new BalancedHeading(block, places, width).balance(em / 3, padding, dotsPerPoint);
    }

    /** What is wider than a line between two places where one may end. */
    List<String> wideWords() {
        List<String> wide = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            if (wordWidth(i) > width) {
                int from = places.get(i - 1).at();
                wide.add(text.subSequence(from, places.get(i).at()).toString().strip());
            }
        }
        return wide;
    }

    /** The share of its own size in which the widest word has room in a line. */
    double shareOfWidest() {
        return width
                / IntStream.range(1, places.size())
                        .mapToDouble(this::wordWidth)
                        .max()
                        .orElse(width);
    }

    /** With the space after it, for which the engine wants room, and what it rounds up. */
    private double wordWidth(int index) {
        Place end = places.get(index);
        return Math.max(end.end(), end.start()) - places.get(index - 1).start() + 1;
    }

    private Set<Integer> hyphenated(List<Place> breaks) {
        Set<Integer> lines = new HashSet<>();
        for (int i = 0; i < breaks.size(); i++) {
            if (text.charAt(breaks.get(i).at() - 1) == Hyphens.SOFT_HYPHEN) {
                lines.add(i + 1);
            }
        }
        return Set.copyOf(lines);
    }

    /**
     * Whether it is worth trying to set the paragraph in so many lines: whether its spaces and
     * letters can give as much, all of them together.
     */
    boolean mayHave(int lines) {
        if (lines < 2) {
            return false;
        }
        if (fill == LineFill.RAGGED) {
            return measured.end() <= lines * (double) width
                    && measured.end() >= (lines - 1) * (1 - TotalFit.MOST_RAGGED) * width;
        }
        double most = measured.spaces() * FontStack.SHRINK + measured.give();
        double narrowest = measured.end() - FontStack.TIGHTEST * most;
        double widest =
                measured.end()
                        + TotalFit.WISHED_TOLERANCE
                                * (measured.spaces() * TotalFit.STRETCH + measured.give());
        double least = (lines - 1) * (double) width + SYLLABLE * em;
        return narrowest <= lines * (double) width && widest >= least;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place(0, 0, 0, 0, 0, 0, 0, false));
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text.toString());
        for (int at = breaks.next(); at > 0 && at < text.length(); at = breaks.next()) {
            if (!measured.isHeld(at)) {
                places.add(place(at));
            }
        }
        double end = measured.end();
        double spaces = measured.spaces();
        places.add(new Place(text.length(), end, end, spaces, spaces, measured.give(), 0, false));
        return places;
    }

    private Place place(int at) {
        Letter next = measured.letter(at);
        Letter last = measured.letter(at - 1);
        double end = next.before() - next.kern();
        return switch (text.charAt(at - 1)) {
            case ' ' -> place(at, last.before() - overhang(at - 2), last.spaces(), 0, false);
            case Hyphens.SOFT_HYPHEN ->
                    place(at, end + last.hyphen(), next.spaces(), fill.hyphenPenalty(), true);
            case '-', '\u2010' ->
                    place(at, end - overhang(at - 1), next.spaces(), fill.hyphenPenalty(), true);
            default -> place(at, end - overhang(at - 1), next.spaces(), 0, false);
        };
    }

    private Place place(int at, double end, double spaces, double penalty, boolean hyphen) {
        Letter next = measured.letter(at);
        return new Place(
                at, end, next.before(), spaces, next.spaces(), next.give(), penalty, hyphen);
    }

    private double overhang(int index) {
        return index < 0 || fill == LineFill.RAGGED ? 0 : measured.letter(index).overhang();
    }

    /** The copy is taken of the block while its text nodes hold the lines. */
    private Element copy(List<Place> breaks) {
        List<Text> nodes = measured.nodes();
        List<String> before = nodes.stream().map(Text::getData).toList();
        List<StringBuilder> lines = lines(breaks);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(lines.get(i).toString());
        }
        Element copy = (Element) block.cloneNode(true);
        copy.setAttribute(FittedBlock.MARK, "fitted");
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(before.get(i));
        }
        return copy;
    }

    /** The text of each node, with line feeds and {@link FittedMarks}. */
    private List<StringBuilder> lines(List<Place> breaks) {
        List<StringBuilder> lines = new ArrayList<>();
        measured.nodes().forEach(node -> lines.add(new StringBuilder()));
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            StringBuilder to = lines.get(measured.letter(i).node());
            int end = line < breaks.size() ? breaks.get(line).at() : Integer.MAX_VALUE;
            boolean ends = end == i + 1;
            boolean shown = letter != Hyphens.SOFT_HYPHEN || ends;
            if (shown && !(ends && letter == ' ')) {
                if (to.isEmpty() || to.charAt(to.length() - 1) == '\n') {
                    to.append(isTight(line, breaks) ? FittedMarks.TIGHT : FittedMarks.LOOSE);
                }
                if (hangs(i, end)) {
                    to.append(FittedMarks.HANGING);
                }
                to.append(letter);
            }
            if (ends) {
                endLine(to, letter);
                line++;
            }
        }
        return lines;
    }

    /** Whether a character is the last to be seen of a line that ends at a place. */
    private boolean hangs(int index, int end) {
        int last = end <= text.length() && text.charAt(end - 1) == ' ' ? end - 2 : end - 1;
        return index == last && overhang(index) > 0;
    }

    private boolean isTight(int line, List<Place> breaks) {
        return fill == LineFill.JUSTIFIED && line < breaks.size();
    }

    private static void endLine(StringBuilder to, char letter) {
        if (letter == Hyphens.SOFT_HYPHEN) {
            to.append(FittedMarks.HANGING).append('-');
        }
        if (letter != ' ') {
            to.append(FittedMarks.JOINED);
        }
        to.append('\n');
    }
}
