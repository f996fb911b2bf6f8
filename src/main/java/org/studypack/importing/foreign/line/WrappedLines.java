package org.studypack.importing.foreign.line;

import org.studypack.words.NoteMarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds lines that an editor or a mail program wrapped, among lines that are paragraphs, and joins
 * the former without changing a character but the line end.
 */
public final class WrappedLines {
    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;

    /** Verse is narrower. */
    private static final int LEAST_ALONE = 55;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…][)\\]”’\"'»“]*$");

    private WrappedLines() {}

    /**
     * The width at which a document's lines are wrapped; 0 where its lines are not wrapped. Wrapped
     * lines are nearly as long as each other, and many break off in the middle of a sentence.
     */
    public static int width(List<Line> lines) {
        List<Line> inner = new ArrayList<>();
        for (List<Line> group : Line.groups(lines)) {
            for (int i = 0; i + 1 < group.size(); i++) {
                if (!isList(group.get(i + 1))) {
                    inner.add(group.get(i));
                }
            }
        }
        if (inner.isEmpty()) {
            return 0;
        }
        long broken = inner.stream().filter(l -> !endsSentence(l.text())).count();
        int[] lengths =
                inner.stream().mapToInt(l -> l.indent() + l.text().length()).sorted().toArray();
        int width = lengths[(lengths.length - 1) * 9 / 10];
        boolean wrapped = broken * 5 >= inner.size() * 2L && width >= NARROWEST && width <= WIDEST;
        return wrapped ? width : 0;
    }

    /** A line above an item, or above a line of marks, is short for another reason. */
    public static boolean isList(Line line) {
        return LineMarks.isRule(line.text())
                || LineMarks.items(line.text()).anyMatch(mark -> mark.number() > 0)
                || LineMarks.isItem(line.text());
    }

    /**
     * The width at which lines that may be one paragraph are wrapped, by themselves alone; 0 where
     * they do not look so. No line has room for the first word of the next, one breaks off in the
     * middle of a sentence, and the last ends one.
     */
    public static int widthAlone(List<Line> lines) {
        int width = lines.stream().mapToInt(l -> l.indent() + l.text().length()).max().orElse(0);
        boolean likely =
                lines.size() > 1
                        && width >= LEAST_ALONE
                        && width <= WIDEST
                        && endsSentence(lines.getLast().text());
        boolean broken = false;
        for (int i = 0; likely && i + 1 < lines.size(); i++) {
            likely = hasNoRoom(lines.get(i), lines.get(i + 1), width);
            broken |= !endsSentence(lines.get(i).text());
        }
        return likely && broken ? width : 0;
    }

    private static boolean hasNoRoom(Line line, Line next, int width) {
        int first = next.text().indexOf(' ');
        int word = first < 0 ? next.text().length() : first;
        return line.indent() + line.text().length() + 1 + word > width;
    }

    /**
     * Whether a line goes on in the next one.
     *
     * @param width of the document's lines; 0 where they are not wrapped
     */
    public static boolean goesOn(Line line, Line next, int width) {
        if (isCapitals(line.text()) != isCapitals(next.text())) {
            return false;
        }
        if (width > 0 && hasNoRoom(line, next, width)) {
            return next.indent() < line.indent() + 2 || !endsSentence(line.text());
        }
        return !endsSentence(line.text()) && Character.isLowerCase(next.text().codePointAt(0));
    }

    /** Whether a text ends with a sentence; marks of notes may stand after it. */
    public static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find()
                || SENTENCE_END.matcher(NoteMarks.without(text)).find();
    }

    /** Whether a line is set in capitals, as some headings are. */
    public static boolean isCapitals(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 3
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /**
     * The lines of one group by paragraphs, with no marks looked for.
     *
     * @param opens whether a line surely begins a paragraph
     */
    public static List<List<Line>> paragraphs(List<Line> group, int width, Predicate<Line> opens) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : group) {
            boolean breaks =
                    !open.isEmpty() && (opens.test(line) || !goesOn(open.getLast(), line, width));
            if (breaks) {
                paragraphs.add(List.copyOf(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(List.copyOf(open));
        }
        return paragraphs;
    }

    /**
     * Lines as one line. A hyphen at a line's end stays, and what follows is joined to it without a
     * space; whether it belongs to the word, only a reader can say.
     */
    public static String join(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            if (!joined.isEmpty() && !isGlued(joined)) {
                joined.append(' ');
            }
            joined.append(line.text());
        }
        return joined.toString();
    }

    public static boolean isGlued(CharSequence text) {
        if (text.isEmpty()) {
            return false;
        }
        int last = text.length() - 1;
        boolean dash = "-\u2010\u2014".indexOf(text.charAt(last)) >= 0;
        return dash && last > 0 && Character.isLetter(text.charAt(last - 1));
    }
}
