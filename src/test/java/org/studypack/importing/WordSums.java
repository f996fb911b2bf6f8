package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** That the sum of a report is exact: what was read was kept, left out, or is a mark. */
final class WordSums {
    private static final Pattern READ = Pattern.compile("(?m)^Read as .*, ([\\d,]+) words?\\.$");
    private static final Pattern SUM =
            Pattern.compile(
                    "; ([\\d,]+) words? kept, ([\\d,]+) words? left out(?:, ([\\d,]+) marks?"
                            + " of lists, tables and the like)?\\.");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private WordSums() {}

    /**
     * Checks a report.
     *
     * @param words as many as the document has between white space; for a page as many as it shows,
     *     marks of lists that it types and calls of notes among them
     * @param loose how many of these are such marks at the most
     */
    static void check(String report, int words, int loose) {
        assertThat(report).doesNotContain("do not add up");
        Matcher read = READ.matcher(report);
        Matcher sum = SUM.matcher(report);
        assertThat(read.find()).isTrue();
        assertThat(sum.find()).isTrue();
        int marks = sum.group(3) == null ? 0 : number(sum.group(3));
        assertThat(number(sum.group(1)) + number(sum.group(2)) + marks)
                .isEqualTo(number(read.group(1)));
        if (report.contains("Read as a saved web page")) {
            assertThat(number(read.group(1))).as("read").isBetween(words - loose, words);
        } else {
            assertThat(number(read.group(1))).isEqualTo(words);
        }
        int listed = 0;
        for (String line : KeptWords.leftOut(report)) {
            listed += count(line);
        }
        assertThat(number(sum.group(2))).as("listed").isEqualTo(listed);
    }

    /** How many words stand between white space. */
    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace(",", ""));
    }
}
