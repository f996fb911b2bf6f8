package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a guide before and after its import, read by other means than the import's own.
 * Numbers and letters that items are counted with are no words, nor are the marks of notes.
 *
 * @param in of the document
 * @param kept of the title and the sections, without notes
 * @param ordered those of them that stand in the order of the document: where a list of answers
 *     went to its questions, all but the notes of questions
 * @param notes of the sections; one that two of them call is one
 * @param leftOut that the report lists
 * @param marks that may call notes or lead back from them, and may be words
 */
record GuideWords(
        List<String> in,
        List<String> kept,
        List<String> ordered,
        List<String> notes,
        List<String> leftOut,
        List<String> marks) {
    private static final Parser MARKDOWN =
            Parser.builder()
                    .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
                    .build();

    /** Figures apart from letters, since the mark of a note may stand right after a word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?m)^\\s*(?:[-*+•–—]\\s+)?\\(?(?:\\d{1,3}|\\p{L}|[ivx]{2,4}|\\p{L}+"
                            + " ?\\d{1,3})[.:)]\\s+");

    /** What else questions are counted with. */
    private static final Pattern COUNTED_OTHERWISE =
            Pattern.compile(
                    "(?m)^\\s*(?:[①-⑳]\\s*|[１-９]．|(?:[-*]\\s+)?\\[["
                        + " x]\\]\\s+|[\\[#]\\d{1,3}\\]?\\s+|\\d{1,3}(?:\\.\\)|\\*?\\.-|\\.\\d{1,3}|[.:°/]|"
                        + " [-–])\\s+|\\d\\.(?=\\p{Lu})|(?:№|Nr\\.)"
                        + " \\d{1,3}[.:]\\s+|[IVX]{1,4}\\.\\s+|o\\s+(?=\\p{Lu})|Question"
                        + " (?:\\d{1,3}(?: -)?|(?:One|Two|Three):)\\s+|S[pv]:\\s+)|(?<=\\?)"
                        + " {1,2}\\(?\\d[.)] (?=\\p{Lu})");

    /** Stands before the label of a note where it is called, as no character of a text. */
    private static final String CALL = "\uE000";

    /** The same before the text of a note. */
    private static final String TEXT = "\uE001";

    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:[abiqu]|em|span|abbr|strong|script|su[bp]|code|kbd|del|ruby|r[pt]|wbr"
                            + "|select|option|button)(?: (?:[^<>]*=[^<>]*|hidden))?>");
    private static final Pattern TITLED = Pattern.compile("<[^<>]*title=\"([^<>\"]*)\"[^<>]*>");

    /** A link of these words may be the mark of a note. */
    private static final Pattern MARK = Pattern.compile("\\s*[\\[(]?(\\d+|\\p{L})[\\]).]*\\s*");

    /** The line under the headings of a table. */
    private static final Pattern DIVIDER = Pattern.compile("[> ]*[-:| ]*\\|[-:| ]*");

    private static final Pattern BRACES = Pattern.compile("\\s*\\{(?:[#.][^}\\s]*|lang=[^}]*)\\}");

    /** What stands in a question's item below its id. */
    private static final Pattern LEADERS =
            Pattern.compile("(?m)( \\{#[^}\\s]*}\\n)((?:\\n| {2}.*(?:\\n|\\z))+)");

    static GuideWords of(Path document, Path folder) throws IOException {
        String text = Files.readString(document);
        String report = Files.readString(folder.resolve("import-report.md"));
        List<String> kept = new ArrayList<>(words(title(folder, report)));
        List<String> notes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> ordered = new ArrayList<>(kept);
        boolean moved = report.contains("which went to their questions");
        for (Path file : sections(folder)) {
            String section = Files.readString(file);
            Node root = withoutOurs(section, report, file);
            for (Node node : definitions(root)) {
                String note = markdown(node).replaceFirst("^\\S+", "");
                if (seen.add(note)) {
                    notes.addAll(words(note));
                }
                node.unlink();
            }
            kept.addAll(words(markdown(root)));
            String own = moved ? LEADERS.matcher(section).replaceAll("$1\n") : section;
            Node inOrder = withoutOurs(own, report, file);
            definitions(inOrder).forEach(Node::unlink);
            ordered.addAll(words(markdown(inOrder)));
        }
        return new GuideWords(
                words(source(text, report)),
                kept,
                ordered,
                notes,
                words(String.join("\n", KeptWords.leftOut(report))),
                report.contains("Read as a saved web page") ? marks(text) : List.of());
    }

    /** The marks of calls, and those that are typed before the notes too. */
    private static List<String> marks(String html) {
        Element page = Jsoup.parse(html);
        List<String> marks = new ArrayList<>();
        Set<Element> seen = new HashSet<>();
        for (Element link : page.select("a[href^=#]")) {
            if (MARK.matcher(link.text()).matches()) {
                String mark = link.text().replaceAll("\\P{Alnum}", "");
                marks.add(mark);
                page.select("p[id]:not(:has(a))").stream()
                        .filter(note -> link.attr("href").equals("#" + note.id()))
                        .filter(note -> note.text().startsWith(mark + " ") && seen.add(note))
                        .forEach(note -> marks.add(mark));
            }
        }
        return marks;
    }

    /** A section without the words that the import gave. */
    private static Node withoutOurs(String section, String report, Path file) {
        Node root = MARKDOWN.parse(BRACES.matcher(section).replaceAll(""));
        boolean ours =
                report.contains(file.getFileName() + "`: “")
                        && line(report, file).contains("(a title that the import gave)");
        boolean alone = line(report, file).contains("a sentence that the import gave");
        Node first = root.getFirstChild();
        if (ours) {
            first.unlink();
            first = root.getFirstChild();
        }
        if (alone) {
            (ours ? first : first.getNext()).unlink();
        }
        return root;
    }

    /** How many words stand between white space in a document, or in what a page shows. */
    static int count(Path document, String report) throws IOException {
        String text = Files.readString(document);
        return WordSums.count(
                report.contains("Read as a saved web page") ? source(text, report) : text);
    }

    /** How many marks of notes and of lists that are typed a page may have, and pictures. */
    static int loose(Path document) throws IOException {
        Element page = Jsoup.parse(Files.readString(document));
        return page.select("a[href^=#], sup").size()
                + page.select("p:matches(^[*†‡§])").size()
                + 3 * page.select("img").size()
                + (int) COUNTED.matcher(page.wholeText()).results().count();
    }

    /** That no word is lost, and none comes before another that it followed. */
    void check() {
        KeptWords.inOrder(ordered, in);
        List<String> all = new ArrayList<>(kept);
        all.addAll(notes);
        all.addAll(leftOut);
        List<String> lost = new ArrayList<>(in);
        all.forEach(lost::remove);
        marks.forEach(lost::remove);
        List<String> more = new ArrayList<>(all);
        in.forEach(more::remove);
        marks.forEach(more::remove);
        assertThat(lost).as("lost").isEmpty();
        assertThat(more).as("not in the document").isEmpty();
    }

    /** The same of some words alone. */
    GuideWords only(Pattern some) {
        return new GuideWords(
                only(some, in),
                only(some, kept),
                only(some, ordered),
                only(some, notes),
                only(some, leftOut),
                List.of());
    }

    private static List<String> only(Pattern some, List<String> words) {
        return words.stream().filter(some.asMatchPredicate()).toList();
    }

    private static List<String> words(String text) {
        String plain =
                COUNTED.matcher(
                                Normalizer.normalize(
                                        COUNTED_OTHERWISE.matcher(text).replaceAll(" "),
                                        Normalizer.Form.NFKC))
                        .replaceAll(" ");
        return WORD.matcher(plain).results().map(found -> found.group()).toList();
    }

    private static String source(String text, String report) {
        if (report.contains("Read as a saved web page")) {
            return page(text);
        }
        if (!report.contains("Read as Markdown")) {
            return text;
        }
        Matcher front = Pattern.compile("(?s)\\A---\n.*?\n---\n").matcher(text);
        return front.find() ? front.group() + source(text.substring(front.end())) : source(text);
    }

    /** All words of Markdown but marks, those that no page would show among them. */
    private static String source(String text) {
        Node root = MARKDOWN.parse(widened(text));
        Set<String> defined = new HashSet<>();
        StringBuilder words = new StringBuilder();
        for (Node node : all(root, new ArrayList<>())) {
            if (node instanceof LinkReferenceDefinition definition) {
                String title = Objects.requireNonNullElse(definition.getTitle(), "");
                boolean kept = begins(definition.getNext(), title);
                boolean used =
                        all(root, new ArrayList<>()).stream()
                                .anyMatch(
                                        n ->
                                                n instanceof Link link
                                                        && link.getDestination()
                                                                .equals(
                                                                        definition
                                                                                .getDestination()));
                String whole = definition.getLabel() + " " + definition.getDestination() + " ";
                words.append('\n').append(used ? "" : whole);
                words.append(kept ? "" : title).append('\n');
                defined.add(title);
            }
        }
        for (Node node : all(root, new ArrayList<>())) {
            if (node instanceof Link link
                    && link.getTitle() != null
                    && !defined.contains(link.getTitle())) {
                words.append('\n').append(link.getTitle()).append('\n');
            }
        }
        return markdown(root) + words;
    }

    /** The parser takes words for a title too that begin with a mark which nothing closes. */
    private static boolean begins(@Nullable Node next, String title) {
        List<String> first = words(title);
        List<String> text = next == null ? List.of() : words(markdown(next));
        return text.size() >= first.size() && text.subList(0, first.size()).equals(first);
    }

    private static List<Node> all(Node parent, List<Node> to) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            to.add(node);
            all(node, to);
        }
        return to;
    }

    /** Tables with more columns than any row has cells. */
    private static String widened(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 1; i < lines.size(); i++) {
            if (DIVIDER.matcher(lines.get(i)).matches() && lines.get(i - 1).contains("|")) {
                lines.set(i - 1, lines.get(i - 1).replaceFirst("\\|?\\s*$", "| | | |"));
                lines.set(i, lines.get(i).replaceFirst("\\|?\\s*$", "|---|---|---|"));
            }
        }
        return String.join("\n", lines);
    }

    /** The words of a page, shown or not. */
    static String page(String html) {
        StringBuilder text = new StringBuilder();
        page(Jsoup.parse(html).body(), text);
        return text.toString();
    }

    private static void page(Element element, StringBuilder to) {
        for (org.jsoup.nodes.Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                to.append(words.getWholeText());
            } else if (node instanceof Element inner && !isMark(inner)) {
                to.append(
                        inner.isBlock() || inner.normalName().matches("td|th|br|option")
                                ? "\n"
                                : "");
                boolean apart =
                        inner.normalName().matches("title|text|button")
                                || inner.hasAttr("hidden")
                                || (inner.attr("href").startsWith("#")
                                        && MARK.matcher(inner.text()).matches());
                to.append(apart ? " " : "");
                to.append(isNoTag(inner) ? noTag(inner) : "");
                to.append(inner.normalName().equals("img") ? " " + picture(inner) + " " : "");
                to.append(inner.is("input:not([type]), input[type=text]") ? inner.val() : "");
                page(inner, to);
                to.append(apart ? " " : "");
                to.append(inner.isBlock() || inner.normalName().matches("td|th") ? "\n" : "");
            }
        }
    }

    /** Words between angle brackets that HTML has no tag of. */
    private static boolean isNoTag(Element element) {
        return !Tag.isKnownTag(element.normalName())
                && element.normalName().matches("[a-z]+")
                && element.closest("math, svg") == null
                && element.attributes().asList().stream().allMatch(a -> a.getValue().isEmpty());
    }

    private static String noTag(Element element) {
        StringBuilder words = new StringBuilder(" " + element.normalName() + " ");
        element.attributes().forEach(a -> words.append(a.getKey()).append(' '));
        return words.toString();
    }

    /** What a picture says it shows; a near one that says nothing has its file's name. */
    private static String picture(Element image) {
        String alternative = image.attr("alt");
        boolean far = image.attr("src").contains("://");
        return alternative.isEmpty() && !far
                ? image.attr("src")
                        .replaceFirst(".*/", "")
                        .replaceFirst("[.].*", "")
                        .replace("%20", " ")
                : alternative;
    }

    private static boolean isMark(Element element) {
        return element.normalName().matches("script|style")
                || (element.normalName().equals("sup") && element.hasClass("call"));
    }

    private static String markdown(Node root) {
        StringBuilder text = new StringBuilder();
        markdown(root, text);
        return text.toString().replaceAll("[" + CALL + TEXT + "]\\S* ", "");
    }

    private static void markdown(Node node, StringBuilder to) {
        switch (node) {
            case Text words -> to.append(words.getLiteral());
            case Code code -> to.append(code.getLiteral());
            case FencedCodeBlock code ->
                    to.append('\n')
                            .append(code.getInfo())
                            .append('\n')
                            .append(code.getLiteral())
                            .append('\n');
            case IndentedCodeBlock code -> to.append('\n').append(code.getLiteral()).append('\n');
            case HtmlBlock html -> to.append('\n').append(shown(html.getLiteral())).append('\n');
            case HtmlInline html -> to.append(shown(html.getLiteral()));
            case SoftLineBreak ignored -> to.append('\n');
            case HardLineBreak ignored -> to.append('\n');
            case Image ignored -> to.append(' ');
            case FootnoteDefinition note ->
                    to.append(isFirst(note, to) ? "" : note.getLabel())
                            .append(TEXT + key(note.getLabel()) + " ");
            case FootnoteReference call -> to.append(CALL + key(call.getLabel()) + " ");
            default -> {}
        }
        boolean apart = node instanceof Block || node instanceof TableCell;
        to.append(apart ? "\n" : "");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            markdown(child, to);
        }
        to.append(apart ? "\n" : "");
        if (node instanceof Image image && image.getTitle() != null) {
            to.append(' ').append(image.getTitle());
        }
    }

    /** Whether it is the text of a call; a second one of that label stays words. */
    private static boolean isFirst(FootnoteDefinition note, StringBuilder before) {
        return before.indexOf(CALL + key(note.getLabel()) + " ") >= 0
                && before.indexOf(TEXT + key(note.getLabel()) + " ") < 0;
    }

    private static String key(String label) {
        return label.replace("ß", "ss").toLowerCase(Locale.ROOT);
    }

    /** HTML without its tags; what only looks like one is words. */
    private static String shown(String html) {
        String lines = TITLED.matcher(html.replaceAll("\\s+", " ")).replaceAll(" $1 ");
        return TAG.matcher(
                        lines.replaceAll(
                                "</?(?:p|div|[uo]l|li|table|t[rhd]|h[1-6]|blockquote)(?:"
                                        + " [^<>]*)?>|<br/?>|</option>",
                                "\n"))
                .replaceAll("");
    }

    private static List<Node> definitions(Node root) {
        List<Node> found = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition) {
                found.add(node);
            }
        }
        return found;
    }

    private static List<Path> sections(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("guide"))) {
            return files.sorted().toList();
        }
    }

    private static String line(String report, Path section) {
        return report.lines()
                .filter(line -> line.startsWith("- `guide/" + section.getFileName() + "`"))
                .findFirst()
                .orElseThrow();
    }

    /** The title, where it comes from the text and not from its settings or the file's name. */
    private static String title(Path folder, String report) throws IOException {
        if (report.contains("names no title") || report.contains("settings of another program")) {
            return "";
        }
        StringBuilder title = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("pack.yaml"))) {
            if (line.startsWith("title: ") || line.startsWith("subtitle: ")) {
                title.append(line.substring(line.indexOf(' '))).append('\n');
            }
        }
        return title.toString();
    }
}
