package org.studypack.source.markdown;

import org.studypack.words.Slug;

import java.util.List;
import java.util.Locale;

/**
 * What a section's reading depends on beside its text.
 *
 * @param file the section's file, without folders
 * @param questionHeadings headings that open the questions, compared without capitals and a final
 *     colon
 * @param likelyHeadings headings that open them where a list of what looks like questions follows
 */
public record SectionRules(
        String file, List<String> questionHeadings, List<String> likelyHeadings) {

    public SectionRules {
        questionHeadings = questionHeadings.stream().map(SectionRules::normal).toList();
        likelyHeadings = likelyHeadings.stream().map(SectionRules::normal).toList();
    }

    /** The id of a section that has none: its file's name without number and ending. */
    String defaultId() {
        String name = file.replaceFirst("\\.md$", "");
        String named = name.replaceFirst("^[0-9]+[-_. ]*", "");
        return Slug.id(named.isEmpty() ? name : named, "section");
    }

    boolean opensQuestions(String heading) {
        return questionHeadings.contains(normal(heading));
    }

    boolean likelyOpensQuestions(String heading) {
        return likelyHeadings.contains(normal(heading));
    }

    private static String normal(String heading) {
        return heading.strip()
                .replaceFirst("\\s*[:：]$", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
