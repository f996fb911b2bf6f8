package org.studypack.edition;

import org.studypack.pack.Block;
import org.studypack.pack.Excerpt;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Inline;
import org.studypack.pack.Part;
import org.studypack.pack.Section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names everything in an edition that a reference can lead to. */
public final class Targets {
    private final Edition edition;
    private final DateText dates;
    private final Map<String, String> names = new LinkedHashMap<>();

    private Targets(Edition edition) {
        this.edition = edition;
        this.dates = new DateText(edition.labels());
    }

    /** The name of each piece by its id. */
    public static Map<String, String> of(Edition edition) {
        Targets targets = new Targets(edition);
        edition.parts().forEach(targets::part);
        return targets.names;
    }

    /**
     * The names of those pieces of the pack that are not in the edition. A question, which has no
     * number there, goes by its permanent label.
     */
    public static Map<String, String> absent(Edition edition) {
        Targets all = new Targets(edition);
        edition.pack().guide().forEach(all::prose);
        for (Section section : edition.pack().guide()) {
            section.questions().forEach(question -> all.names.put(question.id(), question.id()));
        }
        edition.pack().excerpts().forEach(all::excerpt);
        for (Part part : Part.values()) {
            if (part != Part.GUIDE && part != Part.WORKSHEETS) {
                all.part(part);
            }
        }
        all.names.keySet().removeAll(of(edition).keySet());
        return all.names;
    }

    /**
     * The ids of pieces whose absence is not said, since the words that refer to them are whole
     * without: terms, where the edition has no glossary.
     */
    public static List<String> unmissed(Edition edition) {
        return edition.parts().contains(Part.GLOSSARY)
                ? List.of()
                : edition.pack().glossary().stream().map(GlossaryEntry::id).toList();
    }

    private void part(Part part) {
        switch (part) {
            case GUIDE -> edition.sections().forEach(this::section);
            case WORKSHEETS ->
                    edition.sections()
                            .forEach(section -> section.questions().forEach(this::question));
            case EXCERPTS ->
                    edition.excerpts().stream().map(QuotedExcerpt::excerpt).forEach(this::excerpt);
            case GLOSSARY ->
                    edition.glossary().forEach(entry -> names.put(entry.id(), entry.term()));
            case TIMELINE ->
                    edition.timeline().forEach(entry -> names.put(entry.id(), dates.of(entry)));
            case FURTHER_READING -> headings(edition.pack().furtherReading());
            case TRANSCRIPTS -> {}
        }
    }

    private void section(NumberedSection section) {
        prose(section.section());
        if (edition.listsQuestions()) {
            section.questions().forEach(this::question);
        }
    }

    private void prose(Section section) {
        names.put(section.id(), Inline.plain(section.title()));
        headings(section.body());
    }

    private void excerpt(Excerpt excerpt) {
        names.put(excerpt.id(), excerpt.title());
    }

    private void question(NumberedQuestion question) {
        names.put(question.question().id(), edition.labels().text("question", question.number()));
    }

    private void headings(List<Block> prose) {
        for (Block block : prose) {
            if (block instanceof Block.Heading heading) {
                names.put(heading.id(), Inline.plain(heading.content()));
            }
        }
    }
}
