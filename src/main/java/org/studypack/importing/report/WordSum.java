package org.studypack.importing.report;

import org.studypack.importing.foreign.content.ForeignFile;

/**
 * Where the words of a document went, so that a reader can see that none is missing: those that are
 * kept, those that are left out, and the marks of its lists, tables and the like are all of it.
 *
 * @param read of the document; a mark that stands between white space is a word here
 * @param kept of the document's own; what an import gives is none of them
 * @param leftOut listed in the report
 */
public record WordSum(int read, int kept, int leftOut) {

    /**
     * The sum of an import. Where marks within a word divide it, as {@code one|two}, its pieces are
     * read as words. That none is missing is known from the letters, which are counted apart.
     */
    public static WordSum of(ForeignFile file, int kept, ImportNotes notes) {
        int own = kept - notes.wordsGiven();
        int leftOut = notes.wordsLeftOut();
        return new WordSum(Math.max(file.wordCount(), own + leftOut), own, leftOut);
    }

    /** What is no word: numbers and bullets of lists, strokes of tables, signs of headings. */
    public int marks() {
        return read - kept - leftOut;
    }

    /** The sum in words. */
    public String words() {
        String sum = count(kept, "word") + " kept, " + count(leftOut, "word") + " left out";
        return marks() == 0
                ? sum
                : sum + ", " + count(marks(), "mark") + " of lists, tables and the like";
    }

    private static String count(int number, String noun) {
        return ReportText.count(number, noun);
    }
}
