package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a guide.
 *
 * @param title empty where there is none
 * @param subtitle what stands after a colon
 */
record GuideTitle(String title, String subtitle) {
    static final GuideTitle NONE = new GuideTitle("", "");
    private static final int LONGEST = 25;
    private static final int MOST_CHARACTERS = 500;
    private static final Pattern PARTS = Pattern.compile("^(.+?):\\s+(.+)$", Pattern.DOTALL);

    static GuideTitle of(String words) {
        Matcher parts = PARTS.matcher(words.strip());
        return parts.matches()
                ? new GuideTitle(parts.group(1), parts.group(2))
                : new GuideTitle(words.strip(), "");
    }

    /** Whether the first block of a document is its title: a heading, or a short line. */
    static boolean isTitle(ForeignBlock first) {
        return switch (first) {
            case Heading heading -> !heading.text().isBlank();
            case Paragraph paragraph ->
                    paragraph.alone()
                            && paragraph.words() <= LONGEST
                            && paragraph.text().length() <= MOST_CHARACTERS
                            && !paragraph.text().isBlank()
                            && !paragraph.text().endsWith(".");
            default -> false;
        };
    }
}
