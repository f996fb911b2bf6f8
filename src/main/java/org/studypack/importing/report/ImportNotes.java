package org.studypack.importing.report;

import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.wording.WordCount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Collects what an organizer should know of an import, for the report. */
public final class ImportNotes {
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int given;
    private final List<String> unworded = new ArrayList<>();
    private final List<LeftOut> toConfirm = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private BiFunction<Integer, Integer, Origin> places = Origin.Lines::new;

    /**
     * A stretch of the document that is not in the book.
     *
     * @param text the words as they stand
     * @param reason why, in words that follow a colon
     */
    public record LeftOut(Origin origin, String text, String reason) {}

    /**
     * What looks like a slip and was not changed.
     *
     * @param kind a heading of the report under which it is listed
     * @param text what stands there
     * @param remark what to look at
     */
    public record Slip(Kind kind, Origin origin, String text, String remark) {

        /** The headings, in the order of the report. */
        public enum Kind {
            LINE_END_HYPHEN("Hyphens at the end of a line"),
            DOUBLED("Doubled words"),
            PUNCTUATION("Perhaps slips"),
            SPELLING("One name, several spellings"),
            QUOTATION("Quotation marks"),
            INTERRUPTION("Interruptions"),
            TIMES("Times"),
            CAPTIONS("Captions that are not as they should be");

            private final String title;

            Kind(String title) {
                this.title = title;
            }

            String title() {
                return title;
            }
        }
    }

    /** Says from now on where lines stand as a person finds them in this file. */
    public void sayPlacesOf(ForeignContent content) {
        places = content::origin;
    }

    /** Where lines of the document stand. */
    public Origin origin(int firstLine, int lastLine) {
        return places.apply(firstLine, lastLine);
    }

    /** What the reader of a document did not take for text. */
    public void leaveOut(ForeignDocument document) {
        document.unread().forEach(u -> leaveOut(u.origin(), u.text(), u.reason()));
        unworded.addAll(document.unworded());
    }

    /** Something that has no words and is not in the book, such as a picture that is elsewhere. */
    public void leaveOutUnworded(String what) {
        unworded.add(what);
    }

    /** Words that are not in the book, for good. */
    public void leaveOut(Origin origin, String text, String reason) {
        leftOut.add(new LeftOut(origin, text, reason));
    }

    /** The same, of lines. */
    public void leaveOut(int firstLine, int lastLine, String text, String reason) {
        leaveOut(origin(firstLine, lastLine), text, reason);
    }

    /**
     * Many short stretches of one kind as one entry: all in their order, or where some stand more
     * often than once, each with how often.
     */
    public void leaveOutTogether(List<String> texts, int firstLine, int lastLine, String reason) {
        if (!texts.isEmpty()) {
            leaveOut(firstLine, lastLine, LeftOutTogether.text(texts), reason);
        }
    }

    /** Words that are not in the book but may belong in pack.yaml, once a person has confirmed. */
    public void askToConfirm(Origin origin, String text, String question) {
        toConfirm.add(new LeftOut(origin, text, question));
    }

    /** The same, of lines. */
    public void askToConfirm(int firstLine, int lastLine, String text, String question) {
        askToConfirm(origin(firstLine, lastLine), text, question);
    }

    /** Says where what was read is not what the file holds, which would be our mistake. */
    public void openLetters(ForeignDocument document) {
        int astray = document.astray();
        if (astray != 0) {
            open(
                    "Where %s of the document %s: its words do not add up. Compare the book with it."
                            .formatted(
                                    ReportText.count(Math.abs(astray), "letter"),
                                    astray > 0 ? "went" : "came from"));
        }
    }

    /** Something that the document does not say. */
    public void open(String sentence) {
        open.add(sentence);
    }

    public void slip(Slip.Kind kind, Origin origin, String text, String remark) {
        slips.add(new Slip(kind, origin, text, remark));
    }

    /** The same, of a line. */
    public void slip(Slip.Kind kind, int line, String text, String remark) {
        slip(kind, origin(line, line), text, remark);
    }

    public List<LeftOut> leftOut() {
        return inOrder(leftOut);
    }

    /** How many words are left out, those to be confirmed among them. */
    public int wordsLeftOut() {
        return Stream.concat(leftOut.stream(), toConfirm.stream())
                .mapToInt(piece -> WordCount.of(piece.text()))
                .sum();
    }

    /** Words that the document does not have, such as the name of a picture that says nothing. */
    public void give(String words) {
        given += WordCount.of(words);
    }

    /** How many words the import gave. */
    int wordsGiven() {
        return given;
    }

    /** What has no words and is not in the book. */
    public List<String> unworded() {
        return List.copyOf(unworded);
    }

    public List<LeftOut> toConfirm() {
        return inOrder(toConfirm);
    }

    public List<String> open() {
        return List.copyOf(open);
    }

    /** Those of one kind, in the order of the document. */
    List<Slip> slips(Slip.Kind kind) {
        return slips.stream()
                .filter(s -> s.kind() == kind)
                .sorted(Comparator.comparing(Slip::origin, Origin.ORDER))
                .toList();
    }

    private static List<LeftOut> inOrder(List<LeftOut> pieces) {
        return pieces.stream().sorted(Comparator.comparing(LeftOut::origin, Origin.ORDER)).toList();
    }
}
