package org.studypack.importing.guide;

import org.studypack.importing.folder.Ids;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Writes a guide as the files of a pack: one a section, with an id on all that may be named. */
final class GuideFiles {
    private static final String LABEL = "[\\p{L}\\p{N}_-]{1,40}";
    private final ForeignGuide guide;
    private final Map<String, String> labels;
    private final Ids ids;

    private GuideFiles(ForeignGuide guide, Set<String> taken) {
        this.guide = guide;
        this.ids = new Ids(taken);
        this.labels = labels(guide.notes().keySet());
    }

    /**
     * The files by their paths.
     *
     * @param taken ids that nothing of the guide may have
     */
    static NavigableMap<String, String> of(ForeignGuide guide, Set<String> taken) {
        GuideFiles files = new GuideFiles(guide, taken);
        NavigableMap<String, String> byPath = new TreeMap<>();
        int width =
                guide.sections().size() > 99 ? String.valueOf(guide.sections().size()).length() : 2;
        int number = 0;
        for (Section section : guide.sections()) {
            number++;
            String id = files.ids.of(section.plainTitle(), "section-" + number);
            String name = String.format(Locale.ROOT, "%0" + width + "d-%s.md", number, id);
            byPath.put("guide/" + name, files.section(section, id));
        }
        return byPath;
    }

    /** Labels of notes as a pack may have them, by those of the document. */
    private static Map<String, String> labels(Set<String> foreign) {
        Map<String, String> labels = new LinkedHashMap<>();
        Set<String> given = new HashSet<>();
        for (String label : foreign) {
            String plain = label.matches(LABEL) ? label : "note-" + (labels.size() + 1);
            String free = plain;
            for (int n = 2; !given.add(free); n++) {
                free = plain + "-" + n;
            }
            labels.put(label, free);
        }
        return labels;
    }

    private String section(Section section, String id) {
        InlineWriter inlines = new InlineWriter(labels);
        BlockWriter blocks = new BlockWriter(inlines, heading -> headingId(heading, id));
        StringBuilder text = new StringBuilder();
        text.append("# ").append(inlines.line(section.title()));
        text.append(" {#").append(id).append("}\n\n");
        text.append(blocks.write(section.body(), 0)).append('\n');
        String questions =
                section.questionsTitle()
                        .map(title -> questions(title, section.questions(), id, blocks, inlines))
                        .orElse("");
        return text.append(footnotes(section)).append(questions).toString();
    }

    private String headingId(ForeignBlock.Heading heading, String section) {
        return ids.of(section + "-" + heading.text(), section + "-part");
    }

    /** The notes that a section calls, before its questions, since nothing follows those. */
    private String footnotes(Section section) {
        Set<String> called = new LinkedHashSet<>(CalledNotes.in(section.title()));
        section.body().forEach(block -> called.addAll(CalledNotes.in(block)));
        section.questionsTitle().ifPresent(title -> called.addAll(CalledNotes.in(title)));
        section.questions().stream()
                .flatMap(question -> question.blocks().stream())
                .forEach(block -> called.addAll(CalledNotes.in(block)));
        InlineWriter inlines = new InlineWriter(Map.of());
        BlockWriter blocks = new BlockWriter(inlines, heading -> "");
        StringBuilder footnotes = new StringBuilder();
        for (String label : called) {
            List<ForeignBlock> note = guide.notes().get(label);
            if (note != null) {
                String text = blocks.write(asNote(note), 0).replace("\n", "\n    ");
                footnotes.append("\n[^").append(labels.get(label)).append("]: ");
                footnotes.append(text.replaceAll("(?m)^ +$", "")).append('\n');
            }
        }
        return footnotes.toString();
    }

    /** A note begins with a paragraph and has no headings. */
    private static List<ForeignBlock> asNote(List<ForeignBlock> note) {
        List<ForeignBlock> blocks = new ArrayList<>();
        for (ForeignBlock block : note) {
            boolean words = block instanceof ForeignBlock.Heading || blocks.isEmpty();
            blocks.add(
                    words && !(block instanceof ForeignBlock.Paragraph)
                            ? new ForeignBlock.Paragraph(words(block), block.origin(), false)
                            : block);
        }
        return blocks;
    }

    private static List<ForeignInline> words(ForeignBlock block) {
        return block.content().isEmpty()
                ? List.of(new ForeignInline.Text(block.text()))
                : block.content();
    }

    private String questions(
            ForeignBlock title,
            List<Question> questions,
            String section,
            BlockWriter blocks,
            InlineWriter inlines) {
        StringBuilder text = new StringBuilder("\n## ");
        String words = inlines.line(title.content());
        boolean colon = words.endsWith(":");
        text.append(colon ? words.substring(0, words.length() - 1).strip() : words);
        text.append(" {.questions}\n");
        int number = 0;
        for (Question question : questions) {
            number++;
            String id = ids.of(section + "-" + number, section);
            text.append("\n- ").append(indented(question(question, id, blocks))).append('\n');
        }
        return text.toString();
    }

    /** What is asked ends with its id, on a line of its own where it does not end with words. */
    private static String question(Question question, String id, BlockWriter blocks) {
        int base = question.text().getFirst().depth();
        List<ForeignBlock> asked = new ArrayList<>();
        question.text().forEach(block -> asked.add(asParagraph(block, base)));
        boolean words = asked.getLast() instanceof ForeignBlock.Paragraph;
        String text = blocks.write(asked, base) + (words ? " " : "\n\n") + "{#" + id + "}";
        if (question.forLeader().isEmpty()) {
            return text;
        }
        List<ForeignBlock> notes = new ArrayList<>();
        question.forLeader().forEach(block -> notes.add(asParagraph(block, base)));
        return text + "\n\n" + blocks.write(notes, base);
    }

    /** A paragraph of the question's own item is a paragraph, without a mark. */
    private static ForeignBlock asParagraph(ForeignBlock block, int base) {
        boolean own =
                block instanceof ForeignBlock.Item item
                        && (item.depth() <= base || (base == 0 && !item.opens()));
        return own ? new ForeignBlock.Paragraph(block.content(), block.origin(), false) : block;
    }

    private static String indented(String text) {
        return text.replace("\n", "\n  ").replaceAll("(?m)^ +$", "");
    }
}
