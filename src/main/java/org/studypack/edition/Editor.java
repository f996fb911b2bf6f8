package org.studypack.edition;

import org.studypack.pack.Defaults;
import org.studypack.pack.Pack;
import org.studypack.pack.Part;
import org.studypack.pack.QuestionPlacement;

import java.util.ArrayList;
import java.util.List;

/** Selects, orders and numbers: from a pack to one edition of it. */
public final class Editor {
    private Editor() {}

    /** The edition that has everything, as pack.yaml says it. */
    public static Edition edit(Pack pack) {
        Defaults defaults = pack.defaults();
        List<Part> parts = parts(pack);
        boolean listed =
                parts.contains(Part.GUIDE) && defaults.questions() != QuestionPlacement.NONE;
        return new Edition(
                pack,
                Audience.PARTICIPANT,
                defaults.paper(),
                defaults.questions(),
                parts,
                new Numbering(defaults.lines(), listed, false).sections(pack.guide()),
                excerpts(pack),
                parts.contains(Part.TRANSCRIPTS)
                        ? pack.transcripts().stream().map(t -> new Quoter(t).whole()).toList()
                        : List.of());
    }

    private static List<QuotedExcerpt> excerpts(Pack pack) {
        return pack.excerpts().stream()
                .map(excerpt -> new Quoter(pack.transcript(excerpt.transcript())).quote(excerpt))
                .toList();
    }

    /**
     * Those parts that hold something. Transcripts take the place of excerpts that nobody has
     * chosen yet.
     */
    private static List<Part> parts(Pack pack) {
        List<Part> parts = new ArrayList<>();
        for (Part part : pack.defaults().parts()) {
            boolean wanted = !pack.defaults().parts().contains(Part.TRANSCRIPTS);
            if (part == Part.EXCERPTS && pack.excerpts().isEmpty() && wanted) {
                part = Part.TRANSCRIPTS;
            }
            if (!isEmpty(part, pack)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isEmpty(Part part, Pack pack) {
        return switch (part) {
            case GUIDE -> pack.guide().isEmpty();
            case EXCERPTS -> pack.excerpts().isEmpty();
            case TRANSCRIPTS -> pack.transcripts().isEmpty();
            case WORKSHEETS ->
                    pack.guide().stream().allMatch(section -> section.questions().isEmpty());
            case GLOSSARY -> pack.glossary().isEmpty();
            case TIMELINE -> pack.timeline().isEmpty();
            case FURTHER_READING -> pack.furtherReading().isEmpty();
        };
    }
}
