package org.studypack.importing.guide;

import org.studypack.importing.folder.Ids;
import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.AsItStands;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.ForeignBlock.Rule;
import org.studypack.importing.foreign.KeptMarkdown;
import org.studypack.importing.foreign.MarkdownNotes;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.source.MarkdownEscape;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes a guide as the Markdown files of a book folder, a file a section. */
final class GuideFiles {
    private static final String DIGITS_AND_MARK = "\\d+[.)]";

    private final boolean markdown;
    private final MarkdownNotes defined;
    private final Ids ids = new Ids();

    private GuideFiles(boolean markdown, MarkdownNotes defined) {
        this.markdown = markdown;
        this.defined = defined;
    }

    /**
     * The files by their paths.
     *
     * @param markdown whether the words carry Markdown of their own, which is kept
     */
    static NavigableMap<String, String> of(ForeignGuide guide, boolean markdown) {
        GuideFiles files = new GuideFiles(markdown, guide.defined());
        NavigableMap<String, String> byPath = new TreeMap<>();
        int width = guide.sections().size() > 99 ? 3 : 2;
        int number = 0;
        for (Section section : guide.sections()) {
            number++;
            String id = files.ids.of(files.plain(section.title()), "section-" + number);
            String name = String.format(Locale.ROOT, "%0" + width + "d-%s.md", number, id);
            byPath.put("guide/" + name, files.section(section, id));
        }
        return byPath;
    }

    private String section(Section section, String id) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(words(section.title())).append(" {#").append(id).append("}\n");
        List<ForeignBlock> body = section.body();
        for (int i = 0; i < body.size(); i++) {
            boolean follows = i > 0 && isOneList(body.get(i - 1), body.get(i));
            text.append(follows ? "" : "\n").append(block(body.get(i), id)).append("\n");
        }
        String questions =
                section.questionsTitle()
                        .map(title -> questions(title, section.questions(), id))
                        .orElse("");
        return text.append(footnotes(text + questions)).append(questions).toString();
    }

    private String footnotes(String text) {
        StringBuilder footnotes = new StringBuilder();
        for (String label : defined.calledIn(text)) {
            String words = defined.footnotes().getOrDefault(label, "");
            footnotes.append("\n[^").append(label).append("]: ").append(words(words)).append('\n');
        }
        return footnotes.toString();
    }

    private static boolean isOneList(ForeignBlock before, ForeignBlock next) {
        return before instanceof Item item
                && next instanceof Item other
                && (!other.opens() || item.number().isEmpty() == other.number().isEmpty());
    }

    private String block(ForeignBlock block, String section) {
        return switch (block) {
            case Paragraph paragraph -> words(paragraph.text());
            case Heading heading -> {
                String id = ids.of(section + "-" + plain(heading.text()), section + "-part");
                yield "#".repeat(heading.level()) + " " + words(heading.text()) + " {#" + id + "}";
            }
            case Item item -> item(item);
            case AsItStands kept ->
                    markdown ? KeptMarkdown.lines(kept.text(), defined) : kept.text();
            case Rule rule -> throw new IllegalArgumentException("a rule at " + rule.firstLine());
        };
    }

    private String item(Item item) {
        if (!item.opens()) {
            return "\n    " + words(item.text());
        }
        if (item.number().matches(DIGITS_AND_MARK)) {
            return item.number() + " " + words(item.text());
        }
        String lettered = item.number().isEmpty() ? "" : item.number() + " ";
        return "- " + words(lettered + item.text());
    }

    private String questions(ForeignBlock title, List<Question> questions, String section) {
        StringBuilder text = new StringBuilder("\n## ");
        text.append(words(withoutColon(title.text()))).append(" {.questions}\n");
        for (Question question : questions) {
            String id = ids.of(section + "-" + (questions.indexOf(question) + 1), section);
            text.append("\n- ");
            List<ForeignBlock> paragraphs = question.paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                text.append(i == 0 ? "" : "\n\n  ").append(words(paragraphs.get(i).text()));
            }
            text.append(" {#").append(id).append("}\n");
        }
        return text.toString();
    }

    private static String withoutColon(String title) {
        return title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
    }

    private String plain(String text) {
        return markdown ? KeptMarkdown.plain(text) : text;
    }

    private String words(String text) {
        return markdown ? KeptMarkdown.of(defined.resolved(text)) : MarkdownEscape.escape(text);
    }
}
