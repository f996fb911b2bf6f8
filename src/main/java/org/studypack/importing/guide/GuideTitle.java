package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.wording.Phrases;
import org.studypack.importing.wording.WordCount;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a guide.
 *
 * @param title empty where there is none
 * @param subtitle what stands after a colon
 * @param origin where it stands in the text; empty where it stands elsewhere, or is none
 */
record GuideTitle(String title, String subtitle, Optional<Origin> origin) {
    static final GuideTitle NONE = new GuideTitle("", "", Optional.empty());
    private static final int LONGEST = 25;
    private static final int MOST_CHARACTERS = 500;
    private static final Pattern LABEL =
            Pattern.compile(
                    "^" + Phrases.anyOf("title-label") + "\\s?[:：]\\s+(?=\\S)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PARTS = Pattern.compile("^(.+?):\\s+(.+)$", Pattern.DOTALL);

    /** The word before a title that says it is one, with its colon; empty where there is none. */
    static String label(String words) {
        Matcher label = LABEL.matcher(words.strip());
        return label.find() ? label.group().strip() : "";
    }

    /** What a document says of itself, apart from its text. */
    static GuideTitle apart(String words) {
        return new GuideTitle(words, "", Optional.empty());
    }

    static GuideTitle of(String words, Origin origin) {
        String named = words.strip().substring(label(words).length()).strip();
        Matcher parts = PARTS.matcher(named);
        return parts.matches()
                ? new GuideTitle(parts.group(1), parts.group(2), Optional.of(origin))
                : new GuideTitle(named, "", Optional.of(origin));
    }

    /** With another title, which stands nowhere in the text. */
    GuideTitle withTitle(String other) {
        return other.equals(title) ? this : new GuideTitle(other, subtitle, Optional.empty());
    }

    GuideTitle withSubtitle(String other) {
        return new GuideTitle(title, other, origin);
    }

    /** How many words of the document are in it; a subtitle is always the document's. */
    int words() {
        return WordCount.of(subtitle) + (origin.isPresent() ? WordCount.of(title) : 0);
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
