package org.studypack.importing.wording;

import java.util.regex.Pattern;

/**
 * What a web page leaves around a text that is copied from it: buttons, menus, appeals. In doubt a
 * line is not residue.
 */
public final class Residue {
    private static final Pattern BUTTONS = Phrases.pattern("buttons");
    private static final Pattern NOTES = Phrases.pattern("notes-headings");
    private static final Pattern APPEALS = Phrases.pattern("appeals");

    /** An address, or a way through a site, and nothing else. */
    private static final Pattern ADDRESS =
            Pattern.compile("^(https?://|www\\.)\\S+$|^\\S+ (›|»|>) .+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS = Pattern.compile("^[\\s»›>←→↑↓✉☰×|]+|[\\s!.…»›>←→↑↓|]+$");
    private static final int BUTTON_WORDS = 12;
    private static final int APPEAL_WORDS = 25;

    private Residue() {}

    /** Whether a line is a button or a menu entry, where it stands before the text or after it. */
    public static boolean isButton(String line) {
        return WordCount.of(line) <= BUTTON_WORDS && BUTTONS.matcher(withoutMarks(line)).matches();
    }

    /** Whether a line in the middle of a text is surely a button: one word might be a heading. */
    public static boolean isButtonAnywhere(String line) {
        return WordCount.of(line) > 1 && isButton(line);
    }

    /** Whether a heading stands over notes or links of a page, and means nothing without them. */
    public static boolean isOverNotes(String heading) {
        return isButton(heading) || NOTES.matcher(withoutMarks(heading)).matches();
    }

    /** Whether a line before or after the text is there to move readers, not to be read. */
    public static boolean isAppeal(String line) {
        if (WordCount.of(line) > APPEAL_WORDS) {
            return false;
        }
        String text = withoutMarks(line);
        return isButton(line) || APPEALS.matcher(text).find() || ADDRESS.matcher(text).find();
    }

    private static String withoutMarks(String line) {
        return MARKS.matcher(line).replaceAll("").strip();
    }
}
