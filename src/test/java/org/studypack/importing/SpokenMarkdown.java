package org.studypack.importing;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All words of a talk of Markdown, those that no page shows among them; notes stand at its end. */
final class SpokenMarkdown {
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
                    .enabledBlockTypes(
                            new LinkedHashSet<>(
                                    List.of(
                                            BlockQuote.class,
                                            Heading.class,
                                            FencedCodeBlock.class,
                                            HtmlBlock.class,
                                            ThematicBreak.class)))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(\\s[^<>]*)?/?>");
    private static final Pattern TITLE = Pattern.compile("(?:title|alt)=[\"']([^\"']*)[\"']");
    private static final Pattern FRONT = Pattern.compile("(?s)\\A(---\n.*?\n---)\n(.*)\\z");

    private final String text;
    private final List<String> targets = new ArrayList<>();

    /** Labels of the notes that are called and were not read. */
    private final Set<String> called = new HashSet<>();

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();

    private SpokenMarkdown(String text) {
        this.text = text;
    }

    /**
     * The words, with line ends between blocks.
     *
     * @param report says whether the text begins with settings
     */
    static String words(String text, String report) {
        Matcher front = FRONT.matcher(text);
        if (report.contains("settings of another program") && front.matches()) {
            return front.group(1) + "\n" + words(front.group(2), "");
        }
        SpokenMarkdown reader = new SpokenMarkdown(text);
        Node root = PARSER.parse(text);
        clearTitles(root, Set.copyOf(wordsForTitles(root)));
        reader.findTargets(root);
        reader.read(root, reader.words);
        return reader.words + "\n" + reader.notes;
    }

    /** What the parser takes for titles and for words below too. */
    private static List<String> wordsForTitles(Node parent) {
        List<String> titles = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition definition
                    && definition.getTitle() != null
                    && linesBelow(definition) > 0) {
                titles.add(definition.getTitle());
            }
            titles.addAll(wordsForTitles(node));
        }
        return titles;
    }

    private static void clearTitles(Node parent, Set<String> titles) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition definition
                    && definition.getTitle() != null
                    && titles.contains(definition.getTitle())) {
                definition.setTitle(null);
            } else if (node instanceof Link link
                    && link.getTitle() != null
                    && titles.contains(link.getTitle())) {
                link.setTitle(null);
            }
            clearTitles(node, titles);
        }
    }

    private void findTargets(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link) {
                targets.add(target(link.getDestination(), link.getTitle()));
            } else if (node instanceof Image image) {
                targets.add(target(image.getDestination(), image.getTitle()));
            }
            if (node instanceof FootnoteReference call) {
                called.add(call.getLabel().toLowerCase(Locale.ROOT));
            }
            findTargets(node);
        }
    }

    private static String target(String address, String title) {
        return address + " " + Objects.requireNonNullElse(title, "").strip();
    }

    private void readAll(Node parent, StringBuilder to) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, to);
        }
    }

    private void read(Node node, StringBuilder to) {
        switch (node) {
            case Text piece -> to.append(piece.getLiteral());
            case Code code -> to.append(code.getLiteral());
            case SoftLineBreak ignored -> to.append('\n');
            case HardLineBreak ignored -> to.append('\n');
            case FencedCodeBlock code ->
                    to.append(code.getInfo() + "\n" + code.getLiteral() + "\n");
            case HtmlBlock html -> to.append(shown(html.getLiteral())).append('\n');
            case HtmlInline html -> to.append(shown(html.getLiteral()));
            case FootnoteReference call -> to.append(' ').append(call.getLabel()).append(' ');
            case FootnoteDefinition note -> {
                boolean first = called.remove(note.getLabel().toLowerCase(Locale.ROOT));
                StringBuilder at = first ? notes : to;
                at.append('\n').append(note.getLabel()).append('\n');
                readAll(note, at);
            }
            case Image image -> {
                to.append(' ');
                readAll(image, to);
                to.append(beside(image, image.getDestination(), image.getTitle()));
            }
            case Link link -> {
                readAll(link, to);
                to.append(beside(link, link.getDestination(), link.getTitle()));
            }
            case LinkReferenceDefinition definition -> readDefinition(definition, to);
            default -> readAll(node, to);
        }
        to.append(node instanceof Block || node instanceof TableCell ? "\n" : "");
    }

    /** A definition that no link uses is speech, and so is one that names no address. */
    private void readDefinition(LinkReferenceDefinition definition, StringBuilder to) {
        if (leads(definition.getDestination())
                && targets.contains(target(definition.getDestination(), definition.getTitle()))) {
            return;
        }
        List<SourceSpan> spans = definition.getSourceSpans();
        StringBuilder line = new StringBuilder("\\");
        for (SourceSpan span : spans.subList(0, spans.size() - linesBelow(definition))) {
            line.append(written(span)).append('\n');
        }
        readAll(PARSER.parse(line.toString()), to);
    }

    /** How many lines of a definition are words: they look like its title and are none. */
    private static int linesBelow(LinkReferenceDefinition definition) {
        Node below = definition.getNext();
        if (below == null || !below.getSourceSpans().isEmpty()) {
            return 0;
        }
        int lines = 1;
        for (Node node = below.getFirstChild(); node != null; node = node.getNext()) {
            lines += node instanceof SoftLineBreak || node instanceof HardLineBreak ? 1 : 0;
        }
        return lines;
    }

    private static boolean leads(String address) {
        return address.matches("(?s).*([/:#]|\\w\\.\\w).*");
    }

    /** The title of a link or picture; its label where what that refers to is no address. */
    private String beside(Node link, String address, @Nullable String title) {
        String written = written(link.getSourceSpans().getLast());
        if (leads(address) || !written.endsWith("]")) {
            return " " + Objects.requireNonNullElse(title, "");
        }
        int label = written.lastIndexOf("][");
        return label < 0 ? "" : " " + written.substring(label);
    }

    private String written(SourceSpan span) {
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    /** HTML without its tags; what only looks like one is words. */
    private String shown(String html) {
        return TAG.matcher(html)
                .replaceAll(
                        tag ->
                                Matcher.quoteReplacement(
                                        isTag(tag.group(2), tag.group(3))
                                                ? titles(tag.group())
                                                : tag.group()));
    }

    private boolean isTag(String name, String attributes) {
        boolean closed =
                text.toLowerCase(Locale.ROOT).contains("</" + name.toLowerCase(Locale.ROOT) + ">");
        return Tag.isKnownTag(name.toLowerCase(Locale.ROOT))
                && (closed
                        || name.matches("br|hr|wbr|p|li|img")
                        || (attributes != null && attributes.contains("=")));
    }

    private static String titles(String tag) {
        StringBuilder titles = new StringBuilder();
        TITLE.matcher(tag)
                .results()
                .forEach(title -> titles.append(' ').append(title.group(1)).append(' '));
        return titles.toString();
    }
}
