package org.studypack.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well the lines of a PDF are set, in figures. {@code bench/run type} prints them.
 *
 * <p>A line counts where its paragraph is justified, all but the last. Ends of words, hyphens and
 * marks are looked for in all text.
 */
final class TypeFigures {
    /** What no line begins with, but an apostrophe of a word such as ’tis. */
    private static final Pattern BAD_START =
            Pattern.compile("(?:[,.;:!?)\\]}»”–—/]|[’'](?!\\p{L})).*");

    /** An opening mark after a space, or alone. */
    private static final Pattern BAD_END = Pattern.compile("(?:.*\\s)?[(\\[{“„«‘]$");

    private static final String NONE = "–";

    /** What the heading of a page to write on begins with. */
    private static final String WORKSHEET = "Worksheet";

    /** In points. */
    private static final double OFF_GRID = 0.4;

    private static final Pattern LETTERS = Pattern.compile("\\P{L}+");

    private static final String HEAD =
            """
            | | lines | word space: median | 95 % | most | hyphenated (%) | ends of two letters \
            | hyphens at a page’s end | last lines under 5 characters | under a fifth (%) \
            | single at a page’s head or foot | headings at a foot | headings with a short end \
            | free at a foot, lines | marks first | off the grid (%) | pages of notes that end off it (%) \
            | letters apart: 95 %, most (pt) | ragged lines | of them under four fifths (%) |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\
            """;

    private final List<SetBlock> blocks;
    private final PageEnds ends;
    private final double size;
    private final List<Integer> edges;
    private final List<String> faults = new ArrayList<>();

    private TypeFigures(byte[] pdf) throws IOException {
        this.blocks = SetBlock.of(pdf);
        this.ends = new PageEnds(blocks);
        this.size = most(blocks.stream().flatMap(each -> each.lines().stream()), SetLine::size);
        this.edges =
                blocks.stream()
                        .filter(SetBlock::isJustified)
                        .map(each -> (int) Math.round(each.lines().getFirst().end()))
                        .distinct()
                        .toList();
    }

    static TypeFigures of(byte[] pdf) throws IOException {
        return new TypeFigures(pdf);
    }

    /**
     * Prints a row of a Markdown table for each of the files named, as {@code FILE=TITLE}. After
     * {@code -v} the lines are shown that are counted as faults.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean verbose = files.remove("-v");
        System.out.println(HEAD);
        for (String file : files) {
            String[] named = file.split("=", 2);
            TypeFigures figures = of(Files.readAllBytes(Path.of(named[0])));
            System.out.println("| " + named[named.length - 1] + " | " + figures.row());
            if (verbose) {
                figures.faults.forEach(System.out::println);
            }
        }
    }

    String row() {
        faults.clear();
        List<SetLine> justified = justified();
        return String.format(
                Locale.ROOT,
                "%d | %s | %s | %s | %s | %d | %d | %d | %.1f | %d | %d | %d | %d | %d |"
                        + " %.1f | %.1f | %s, %s | %d | %s |",
                justified.size(),
                shown("%.2f", wordSpace(0.5)),
                shown("%.2f", wordSpace(0.95)),
                shown("%.2f", wordSpace(1)),
                shown("%.1f", 100 * hyphenated()),
                twoLetterEnds(),
                hyphensAtPageEnds(),
                shortLastLines(),
                100 * under(0.2),
                singleLines(),
                strandedHeadings(),
                shortHeadings(),
                mostFree(),
                marksFirst(),
                100 * offGrid(),
                100 * notesOffGrid(),
                shown("%.2f", letterSpace(0.95)),
                shown("%.2f", letterSpace(1)),
                ragged().lines().size(),
                ragged().lines().isEmpty() ? NONE : shown("%.1f", 100 * ragged().shortLines()));
    }

    /** What no line has is no figure, and meets no target. */
    private static String shown(String format, double figure) {
        return Double.isNaN(figure) ? NONE : String.format(Locale.ROOT, format, figure);
    }

    /** The lines of ragged paragraphs. */
    RaggedLines ragged() {
        return RaggedLines.of(blocks, size);
    }

    /**
     * How much further apart letters are than the font has them, that a share of lines is within;
     * no number where no line is justified.
     */
    double letterSpace(double share) {
        double[] spaces =
                justified().stream()
                        .mapToDouble(line -> Math.abs(line.letterSpace()))
                        .sorted()
                        .toArray();
        return spaces.length == 0
                ? Double.NaN
                : spaces[(int) Math.min(spaces.length - 1, spaces.length * share)];
    }

    /** The blocks that are justified, of two lines too where one ends at the edge of others. */
    private List<SetBlock> justifiedBlocks() {
        return blocks.stream()
                .filter(
                        each ->
                                each.isJustified()
                                        || (each.lines().size() == 2
                                                && isAtEdge(each.lines().getFirst())))
                .toList();
    }

    /** The blocks of running text, whether justified or, where none is, ragged. */
    private List<SetBlock> paragraphs() {
        List<SetBlock> justified = justifiedBlocks();
        return justified.isEmpty() ? RaggedLines.runningText(blocks) : justified;
    }

    private boolean isAtEdge(SetLine line) {
        return Math.abs(line.wordSpace() - 1) > 0.02
                && edges.stream().anyMatch(edge -> Math.abs(edge - line.end()) < 3);
    }

    /** The lines that are justified. */
    List<SetLine> justified() {
        return justifiedBlocks().stream()
                .flatMap(each -> each.lines().subList(0, each.lines().size() - 1).stream())
                .toList();
    }

    /**
     * The width of spaces, as a multiple of the font's own, that a share of lines is within; no
     * number where no line is justified.
     */
    double wordSpace(double share) {
        List<SetLine> lines = justified();
        double[] spaces = lines.stream().mapToDouble(SetLine::wordSpace).sorted().toArray();
        if (share == 1) {
            lines.stream()
                    .filter(line -> line.wordSpace() > 1.6)
                    .forEach(
                            line ->
                                    fault(
                                            String.format(
                                                    Locale.ROOT, "space %.2f", line.wordSpace()),
                                            line));
        }
        return spaces.length == 0
                ? Double.NaN
                : spaces[(int) Math.min(spaces.length - 1, spaces.length * share)];
    }

    /** The share of lines that end in a hyphen which their end added. */
    double hyphenated() {
        List<SetLine> lines = justified();
        return lines.isEmpty()
                ? ragged().hyphenated()
                : share(lines.stream().filter(SetLine::isHyphenated).count(), lines.size());
    }

    /** Words of which two letters or fewer stand on one of two lines. */
    int twoLetterEnds() {
        int count = 0;
        for (SetBlock block : blocks) {
            for (int i = 0; i + 1 < block.lines().size(); i++) {
                SetLine line = block.lines().get(i);
                String before = line.text().replaceAll("\u00AD$", "");
                if (line.isHyphenated()
                        && (last(before) < 3 || first(block.lines().get(i + 1).text()) < 3)) {
                    count++;
                    fault("two letters", line);
                }
            }
        }
        return count;
    }

    private static int last(String text) {
        return text.length() - text.replaceAll("\\p{L}+$", "").length();
    }

    private static int first(String text) {
        return LETTERS.split(text, 2)[0].length();
    }

    /** Words that go on on the next page, or in the next column. */
    int hyphensAtPageEnds() {
        return faults("page's end", ends.hyphenated());
    }

    /** Last lines of justified paragraphs of fewer than five characters. */
    int shortLastLines() {
        List<SetLine> lasts =
                paragraphs().stream()
                        .map(each -> each.lines().getLast())
                        .filter(line -> line.text().length() < 5)
                        .toList();
        lasts.forEach(line -> fault("last line", line));
        return lasts.size();
    }

    /** The share of last lines of justified paragraphs that are shorter than a share of others. */
    double under(double share) {
        List<SetBlock> justified = paragraphs();
        long count =
                justified.stream()
                        .filter(
                                each -> {
                                    SetLine full = each.lines().getFirst();
                                    SetLine last = each.lines().getLast();
                                    return last.end() - last.start()
                                            < share * (full.end() - last.start());
                                })
                        .count();
        return share(count, justified.size());
    }

    /** Lines that stand alone at the head or the foot of a page or a column. */
    int singleLines() {
        return faults("single", ends.singleLines());
    }

    /** Headings at the foot of a page or a column. */
    int strandedHeadings() {
        return faults("heading", ends.strandedHeadings());
    }

    /** Headings whose last line is a short word. */
    int shortHeadings() {
        return faults("short heading", ends.shortHeadings());
    }

    /** How many lines are free at most at the foot of a page of text that goes on. */
    int mostFree() {
        Map<SetLine, Integer> free = ends.free(distance());
        free.forEach((line, lines) -> free(line, lines));
        return free.values().stream().mapToInt(each -> each).max().orElse(0);
    }

    private void free(SetLine line, int lines) {
        if (lines > 3) {
            fault("free " + lines, line);
        }
    }

    /** Lines that begin with a closing mark, a dash or a slash, or end with an opening mark. */
    int marksFirst() {
        int count = 0;
        for (SetBlock block : blocks) {
            for (int i = 1; i < block.lines().size(); i++) {
                SetLine line = block.lines().get(i);
                if (BAD_START.matcher(line.text()).matches()
                        || BAD_END.matcher(block.lines().get(i - 1).text()).matches()) {
                    count++;
                    fault("mark", line);
                }
            }
        }
        return count;
    }

    /**
     * The share of lines in the size of the text whose baselines are not on the grid of most: of
     * paragraphs, lists, terms, listed questions, quotations and references. The lines of contents,
     * of the pages before them and of worksheets are no part of it: those fill their pages.
     */
    double offGrid() {
        List<SetLine> text =
                inText().stream()
                        .filter(each -> each.isOfText() && !each.isHeading())
                        .flatMap(each -> each.lines().stream())
                        .filter(line -> Math.abs(line.size() - size) < 0.05)
                        .toList();
        List<SetLine> off = offGrid(text, text);
        off.forEach(each -> fault("grid", each));
        return share(off.size(), text.size());
    }

    /** What follows the first heading after the contents, but for worksheets. */
    private List<SetBlock> inText() {
        int contents = blocks.stream().map(SetBlock::type).toList().lastIndexOf("TOCI");
        boolean isText = contents < 0;
        List<SetBlock> text = new ArrayList<>();
        for (SetBlock block : blocks.subList(contents + 1, blocks.size())) {
            if (block.type().equals("H1")) {
                isText = !block.lines().getFirst().text().startsWith(WORKSHEET);
            }
            if (isText) {
                text.add(block);
            }
        }
        return text;
    }

    /** The share of pages with notes, or columns, of which the last line is not on that grid. */
    double notesOffGrid() {
        Map<Integer, SetLine> lasts = new TreeMap<>();
        blocks.stream()
                .filter(SetBlock::isNote)
                .flatMap(each -> each.lines().stream())
                .forEach(
                        each ->
                                lasts.merge(
                                        2 * each.page() + (each.isRight() ? 1 : 0),
                                        each,
                                        (one, two) -> one.baseline() > two.baseline() ? one : two));
        List<SetLine> text = paragraphs().stream().flatMap(each -> each.lines().stream()).toList();
        List<SetLine> off = offGrid(List.copyOf(lasts.values()), text);
        off.forEach(each -> fault("note", each));
        return share(off.size(), lasts.size());
    }

    private List<SetLine> offGrid(List<SetLine> lines, List<SetLine> text) {
        double line = distance();
        double first = most(text.stream(), each -> mod(each.baseline(), line));
        return lines.stream()
                .filter(
                        each ->
                                Math.abs(mod(each.baseline() - first + line / 2, line) - line / 2)
                                        > OFF_GRID)
                .toList();
    }

    private static double share(long count, int of) {
        return of == 0 ? 0 : (double) count / of;
    }

    /** How far most lines are from the next. */
    private double distance() {
        double[] distances =
                blocks.stream()
                        .filter(SetBlock::isOfText)
                        .map(SetBlock::lines)
                        .flatMap(
                                lines ->
                                        IntStream.range(1, lines.size())
                                                .mapToObj(
                                                        i ->
                                                                lines.get(i).baseline()
                                                                        - lines.get(i - 1)
                                                                                .baseline()))
                        .mapToDouble(each -> each)
                        .filter(each -> each > 0)
                        .sorted()
                        .toArray();
        return distances.length == 0 ? 1 : distances[distances.length / 2];
    }

    private static double mod(double value, double by) {
        return value - Math.floor(value / by) * by;
    }

    private static double most(Stream<SetLine> lines, Function<SetLine, Double> value) {
        Map<Long, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(Math.round(value.apply(line) * 10), 1, Integer::sum));
        return counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 10.0;
    }

    private int faults(String kind, List<SetLine> lines) {
        lines.forEach(line -> fault(kind, line));
        return lines.size();
    }

    private void fault(String kind, SetLine line) {
        faults.add("    " + kind + ", page " + (line.page() + 1) + ": " + line.text());
    }
}
