package org.studypack.edition;

import org.studypack.pack.Audience;
import org.studypack.pack.Defaults;
import org.studypack.pack.Design;
import org.studypack.pack.Excerpt;
import org.studypack.pack.Labels;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Pack;
import org.studypack.pack.Part;
import org.studypack.pack.Question;
import org.studypack.pack.Recipe;
import org.studypack.pack.Section;
import org.studypack.pack.Selection;
import org.studypack.pack.Worksheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Selects, orders and numbers: from a pack and a recipe to one edition. */
public final class Editor {
    private final Pack pack;
    private final Selection selection;
    private final List<Section> sections;
    private final List<Excerpt> excerpts;

    private Editor(Pack pack, Selection selection) {
        this.pack = pack;
        this.selection = selection;
        Picker picker = new Picker(pack, selection);
        this.sections = picker.sections();
        this.excerpts = picker.excerpts();
    }

    /** The edition that has everything, as pack.yaml says it. */
    public static Edition edit(Pack pack) {
        return edit(pack, Recipe.NONE);
    }

    /**
     * The edition that a recipe asks for.
     *
     * @param recipe resolved against this pack
     */
    public static Edition edit(Pack pack, Recipe recipe) {
        return new Editor(pack, recipe.selection()).edition(recipe);
    }

    /**
     * Whether few pages of a selection are a handout: somebody picked pieces of the pack, and
     * nobody said how their pages look. Worksheets that are each to have a sheet of their own are
     * those of a book.
     */
    public static boolean mayBeHandedOut(Pack pack, Selection selection) {
        Layout chosen = selection.layout().over(pack.defaults().layout());
        return selection.picks()
                && chosen.chosen(LayoutKey.DESIGN).isEmpty()
                && chosen.worksheets() == Worksheets.RUN_ON;
    }

    /** Whether nothing stands before the worksheets of a selection, so that it has no masthead. */
    public static boolean opensWithWorksheets(Pack pack, Selection selection) {
        return Stretch.openWithWorksheets(new Editor(pack, selection).parts());
    }

    private Numbering.Listed listed(List<Part> parts) {
        if (!parts.contains(Part.GUIDE)) {
            return Numbering.Listed.NOTHING;
        }
        return switch (pack.defaults().questions()) {
            case NONE -> Numbering.Listed.NOTHING;
            case LISTED -> Numbering.Listed.WORDS;
            case WITH_SPACE -> Numbering.Listed.WORDS_AND_ROOM;
        };
    }

    private Edition edition(Recipe recipe) {
        Defaults defaults = pack.defaults();
        List<Part> parts = parts();
        boolean forLeader = selection.audience() == Audience.LEADER;
        return new Edition(
                pack,
                recipe.name(),
                recipe.branch(),
                selection.labels().orElse(pack.labels()),
                selection.audience(),
                layout(parts),
                MastheadRoom.of(pack.metadata(), recipe.branch(), layout(parts)),
                defaults.questions(),
                parts,
                new Numbering(lines(), this::passage, numbers(), listed(parts), forLeader)
                        .sections(sections),
                excerpts.stream()
                        .map(each -> new Quoter(pack.transcript(each.transcript())).quote(each))
                        .toList(),
                parts.contains(Part.TRANSCRIPTS)
                        ? pack.transcripts().stream().map(t -> new Quoter(t).whole()).toList()
                        : List.of());
    }

    /** An excerpt to be read closely, whether or not the edition has it among its excerpts. */
    private ReadPassage passage(String id) {
        Excerpt excerpt =
                pack.excerpts().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        QuotedExcerpt quoted = new Quoter(pack.transcript(excerpt.transcript())).quote(excerpt);
        Labels labels = selection.labels().orElse(pack.labels());
        return ReadPassage.of(quoted, Locator.of(quoted.transcript(), labels));
    }

    /** Worksheets by themselves are handed out, unless somebody chose a design. */
    private Layout layout(List<Part> parts) {
        Layout chosen = selection.layout().over(pack.defaults().layout());
        boolean sheets = parts.equals(List.of(Part.WORKSHEETS));
        return sheets && chosen.chosen(LayoutKey.DESIGN).isEmpty()
                ? chosen.with(LayoutKey.DESIGN, Design.HANDOUT)
                : chosen;
    }

    private AnswerLines lines() {
        return new AnswerLines(pack.defaults().lines(), selection.lines());
    }

    /** The numbers of all questions of the pack where nothing is left out. */
    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Section section : pack.guide()) {
            for (Question question : section.questions()) {
                numbers.put(question.id(), numbers.size() + 1);
            }
        }
        return numbers;
    }

    /**
     * Those parts that hold something. Transcripts take the place of excerpts that nobody has
     * chosen yet.
     */
    private List<Part> parts() {
        List<Part> wanted = selection.parts().orElse(pack.defaults().parts());
        List<Part> parts = new ArrayList<>();
        for (Part part : wanted) {
            boolean unchosen = part == Part.EXCERPTS && pack.excerpts().isEmpty();
            Part made = unchosen && !wanted.contains(Part.TRANSCRIPTS) ? Part.TRANSCRIPTS : part;
            if (!isEmpty(made)) {
                parts.add(made);
            }
        }
        return parts;
    }

    private boolean isEmpty(Part part) {
        return switch (part) {
            case GUIDE -> sections.isEmpty();
            case EXCERPTS -> excerpts.isEmpty();
            case TRANSCRIPTS -> pack.transcripts().isEmpty();
            case WORKSHEETS -> sections.stream().allMatch(each -> each.questions().isEmpty());
            case GLOSSARY -> pack.glossary().isEmpty();
            case TIMELINE -> pack.timeline().isEmpty();
            case FURTHER_READING -> pack.furtherReading().isEmpty();
        };
    }
}
