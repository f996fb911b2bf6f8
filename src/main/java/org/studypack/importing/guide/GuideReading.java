package org.studypack.importing.guide;

import org.studypack.importing.foreign.BlockReader;
import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.AsItStands;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.ForeignBlock.Rule;
import org.studypack.importing.foreign.ForeignFile;
import org.studypack.importing.foreign.FrontMatter;
import org.studypack.importing.foreign.KeptMarkdown;
import org.studypack.importing.foreign.MarkdownNotes;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.wording.ImportWords;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a foreign document as a reading guide. Each block is in one section, or is noted. */
final class GuideReading {
    private static final int LONGEST_TITLE = 25;
    private static final Pattern TITLE = Pattern.compile("^(.+?):\\s+(.+)$");

    private final ImportWords wording;
    private final boolean markdown;
    private final ImportNotes notes;
    private final List<Section> sections = new ArrayList<>();
    private List<ForeignBlock> blocks = List.of();
    private String title = "";
    private String subtitle = "";
    private String named = "";
    private Draft draft = new Draft("", 0, true);

    private GuideReading(ImportWords wording, boolean markdown, ImportNotes notes) {
        this.wording = wording;
        this.markdown = markdown;
        this.notes = notes;
    }

    /** The section that is being read. */
    private static final class Draft {
        private final String title;
        private final int line;
        private final boolean titleIsOurs;
        private final List<ForeignBlock> body = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private Optional<ForeignBlock> questionsTitle = Optional.empty();

        private Draft(String title, int line, boolean titleIsOurs) {
            this.title = title;
            this.line = line;
            this.titleIsOurs = titleIsOurs;
        }

        private boolean isEmpty() {
            return body.isEmpty() && questions.isEmpty();
        }
    }

    /** The guide; its list of sections is empty where the document holds no text. */
    static ForeignGuide read(ForeignFile file, ImportWords wording, ImportNotes notes) {
        boolean marked = file.kind() == ForeignFile.Kind.MARKDOWN;
        boolean page = file.kind() == ForeignFile.Kind.PAGE;
        FrontMatter front = FrontMatter.of(file.lines());
        notes.leaveOut(front);
        List<ForeignBlock> blocks = BlockReader.read(front.rest(), marked || page);
        MarkdownNotes defined = marked ? MarkdownNotes.in(blocks) : MarkdownNotes.none(blocks);
        return new GuideReading(wording, marked, notes)
                .read(PageFurniture.without(defined.text(), notes), front.title(), defined);
    }

    private ForeignGuide read(
            List<ForeignBlock> text, Optional<String> declared, MarkdownNotes defined) {
        blocks = SectionHeadings.mark(text);
        if (declared.isPresent() && !opensWithTitle()) {
            title = declared.get();
        } else {
            takeTitle();
        }
        NavigableMap<Integer, Integer> runs = QuestionRuns.find(blocks);
        int level = sectionLevel(runs);
        named = wording.introduction();
        draft = new Draft(named, firstLine(), true);
        for (int i = 0; i < blocks.size(); i++) {
            Integer end = runs.get(i);
            if (end != null) {
                addQuestions(i, end);
                i = end - 1;
            } else {
                add(blocks.get(i), level);
            }
        }
        finish();
        return new ForeignGuide(title, subtitle, sections, defined);
    }

    private boolean opensWithTitle() {
        return !blocks.isEmpty()
                && blocks.getFirst() instanceof Heading first
                && first.level() == 1;
    }

    private int firstLine() {
        return blocks.isEmpty() ? 0 : blocks.getFirst().firstLine();
    }

    private void takeTitle() {
        if (blocks.isEmpty()) {
            return;
        }
        ForeignBlock first = blocks.getFirst();
        boolean names =
                switch (first) {
                    case Heading ignored -> blocks.size() > 1;
                    case Paragraph paragraph ->
                            paragraph.alone()
                                    && paragraph.words() <= LONGEST_TITLE
                                    && !paragraph.text().endsWith(".")
                                    && blocks.size() > 1;
                    case Item ignored -> false;
                    case AsItStands ignored -> false;
                    case Rule ignored -> false;
                };
        if (names) {
            String words = markdown ? KeptMarkdown.plain(first.text()) : first.text();
            Matcher parts = TITLE.matcher(words);
            boolean two = parts.matches();
            title = two ? parts.group(1) : words;
            subtitle = two ? parts.group(2) : "";
            blocks = blocks.subList(1, blocks.size());
        }
    }

    /** The level of the headings that open sections: the highest that occurs more than once. */
    private int sectionLevel(NavigableMap<Integer, Integer> runs) {
        int[] count = new int[7];
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && !runs.containsKey(i)) {
                count[heading.level()]++;
            }
        }
        IntPredicate often = level -> count[level] > 1;
        IntPredicate ever = level -> count[level] > 0;
        return IntStream.rangeClosed(1, 6)
                .filter(often)
                .findFirst()
                .orElse(IntStream.rangeClosed(1, 6).filter(ever).findFirst().orElse(6));
    }

    private void add(ForeignBlock block, int level) {
        if (block instanceof Heading heading && heading.level() <= level) {
            open(heading);
            return;
        }
        if (block instanceof Rule) {
            notes.leaveOut(
                    block.firstLine(),
                    block.lastLine(),
                    block.text(),
                    "a line of marks between paragraphs");
            return;
        }
        if (!draft.questions.isEmpty()) {
            proceed(block.firstLine());
        }
        draft.body.add(
                block instanceof Heading heading
                        ? new Heading(
                                Math.min(6, heading.level() - level + 1),
                                heading.text(),
                                heading.firstLine(),
                                heading.lastLine())
                        : block);
    }

    /** Opens a section; a number of its own, as in <i>Chapter 2</i>, waits for the title. */
    private void open(Heading heading) {
        boolean bare = draft.isEmpty() && !draft.titleIsOurs;
        if (!bare) {
            finish();
        }
        String name = bare ? draft.title + ": " + heading.text() : heading.text();
        named = name;
        draft = new Draft(name, bare ? draft.line : heading.firstLine(), false);
    }

    /** Begins a section for what stands behind the questions of another. */
    private void proceed(int line) {
        finish();
        draft = new Draft(wording.continued(named), line, true);
    }

    private void addQuestions(int heading, int end) {
        if (!draft.questions.isEmpty()) {
            proceed(blocks.get(heading).firstLine());
        }
        draft.questionsTitle = Optional.of(blocks.get(heading));
        List<ForeignBlock> paragraphs = new ArrayList<>();
        for (ForeignBlock block : blocks.subList(heading + 1, end)) {
            boolean further = block instanceof Item item && !item.opens();
            if (!further && !paragraphs.isEmpty()) {
                draft.questions.add(new Question(paragraphs));
                paragraphs.clear();
            }
            paragraphs.add(block);
        }
        draft.questions.add(new Question(paragraphs));
    }

    private void finish() {
        if (draft.isEmpty() && !draft.titleIsOurs) {
            notes.leaveOut(draft.line, draft.line, draft.title, "a heading with nothing under it");
        } else if (!draft.isEmpty()) {
            sections.add(
                    new Section(
                            draft.title,
                            draft.line,
                            draft.titleIsOurs,
                            draft.body,
                            draft.questionsTitle,
                            draft.questions));
        }
    }
}
