package org.studypack.print.line;

import org.studypack.print.line.MeasuredText.Letter;
import org.studypack.print.line.TotalFit.Place;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph whose lines are to be chosen all at once. */
final class Paragraph {
    private static final double HYPHEN_PENALTY = 40;

    /** What a break costs more that leaves two letters, and one within a name. */
    private static final double TWO_LETTERS = 40;

    private static final double NAME = 40;

    private final Element block;
    private final MeasuredText measured;
    private final CharSequence text;

    Paragraph(Element block, MeasuredText measured) {
        this.block = block;
        this.measured = measured;
        this.text = measured.text();
    }

    /**
     * The block with its lines chosen, as a copy of itself: each line but the last ends in a line
     * feed. Empty where no breaks fit.
     *
     * @param width of the lines in dots
     * @param em of the block in dots
     */
    Optional<FittedBlock> fitted(int width, double em) {
        return TotalFit.breaks(places(), width - 1, 2 * em)
                .filter(breaks -> !breaks.isEmpty())
                .map(breaks -> new FittedBlock(block, copy(breaks), breaks.size(), width));
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place(0, 0, 0, 0, 0, 0, false));
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text.toString());
        for (int at = breaks.next(); at > 0 && at < text.length(); at = breaks.next()) {
            if (!measured.isHeld(at)) {
                places.add(place(at));
            }
        }
        double end = measured.end();
        double spaces = measured.spaces();
        places.add(new Place(text.length(), end, end, spaces, spaces, 0, false));
        return places;
    }

    private Place place(int at) {
        Letter next = measured.letter(at);
        double start = next.before();
        double end = next.before() - next.kern();
        return switch (text.charAt(at - 1)) {
            case ' ' -> {
                Letter space = measured.letter(at - 1);
                yield new Place(at, space.before(), start, space.spaces(), next.spaces(), 0, false);
            }
            case Hyphens.SOFT_HYPHEN ->
                    new Place(
                            at,
                            end + measured.letter(at - 1).hyphen(),
                            start,
                            next.spaces(),
                            next.spaces(),
                            hyphenPenalty(at - 1),
                            true);
            case '-', '\u2010' ->
                    new Place(at, end, start, next.spaces(), next.spaces(), HYPHEN_PENALTY, true);
            default -> new Place(at, end, start, next.spaces(), next.spaces(), 0, false);
        };
    }

    private double hyphenPenalty(int hyphen) {
        int first = hyphen;
        int before = 0;
        for (int i = hyphen - 1; i >= 0 && isOfWord(text.charAt(i)); i--) {
            first = i;
            before += text.charAt(i) == Hyphens.SOFT_HYPHEN ? 0 : 1;
        }
        return HYPHEN_PENALTY
                + (before < 3 ? TWO_LETTERS : 0)
                + (Character.isUpperCase(text.charAt(first)) ? NAME : 0);
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetter(letter) || letter == Hyphens.SOFT_HYPHEN;
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
            boolean ends = line < breaks.size() && breaks.get(line).at() == i + 1;
            boolean shown = letter != Hyphens.SOFT_HYPHEN || ends;
            if (shown && !(ends && letter == ' ')) {
                if (to.isEmpty() || to.charAt(to.length() - 1) == '\n') {
                    to.append(line < breaks.size() ? FittedMarks.TIGHT : FittedMarks.LOOSE);
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

    private static void endLine(StringBuilder to, char letter) {
        if (letter == Hyphens.SOFT_HYPHEN) {
            to.append('-');
        }
        if (letter != ' ') {
            to.append(FittedMarks.JOINED);
        }
        to.append('\n');
    }
}
