package org.studypack.edition;

import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;
import org.studypack.pack.Pack;
import org.studypack.pack.Paper;
import org.studypack.pack.Part;
import org.studypack.pack.QuestionPlacement;
import org.studypack.pack.TimelineEntry;

import java.util.List;

/**
 * What goes into one publication, selected, ordered and numbered. An edition is data: the same
 * edition makes the same bytes.
 *
 * @param pack where everything comes from
 * @param parts those that are made, in order; none is empty
 * @param sections with their questions, numbered from 1 through all sections
 * @param transcripts those that are printed whole
 */
public record Edition(
        Pack pack,
        Audience audience,
        Paper paper,
        QuestionPlacement questions,
        List<Part> parts,
        List<NumberedSection> sections,
        List<QuotedExcerpt> excerpts,
        List<QuotedTranscript> transcripts) {

    public Edition {
        parts = List.copyOf(parts);
        sections = List.copyOf(sections);
        excerpts = List.copyOf(excerpts);
        transcripts = List.copyOf(transcripts);
    }

    public Metadata metadata() {
        return pack.metadata();
    }

    public Labels labels() {
        return pack.labels();
    }

    public List<GlossaryEntry> glossary() {
        return pack.glossary();
    }

    public List<TimelineEntry> timeline() {
        return pack.timeline();
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** Whether questions stand at the end of their section in the guide. */
    public boolean listsQuestions() {
        return has(Part.GUIDE) && questions != QuestionPlacement.NONE;
    }

    /** How many questions there are; the last one's number. */
    public int questionCount() {
        return sections.stream().mapToInt(section -> section.questions().size()).sum();
    }
}
