package org.studypack.importing.foreign.markdown;

import org.commonmark.node.Document;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.html.PageBlanks;
import org.studypack.importing.foreign.html.PageElements;
import org.studypack.importing.foreign.html.PageInlines;
import org.studypack.importing.foreign.html.PageLanguages;
import org.studypack.importing.foreign.html.PageVisibility;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of HTML in a run of Markdown, which mean in it what they mean in a page. */
final class OpenTags {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(.*)>", Pattern.DOTALL);

    /** More tags within each other are taken away. */
    private static final int DEEPEST = 20;

    private final MarkdownContext context;
    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * An element and what it gathers until it ends.
     *
     * @param at where it begins
     */
    private record Open(Element element, Node at, InlineBuilder content) {}

    OpenTags(MarkdownContext context) {
        this.context = context;
        open.push(new Open(new Element("#root"), new Document(), new InlineBuilder()));
    }

    /** What gathers the words that stand here. */
    InlineBuilder here() {
        return open.element().content();
    }

    /** Reads a tag. */
    void read(HtmlInline node) {
        Matcher tag = TAG.matcher(node.getLiteral());
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!tag.group(1).isEmpty()) {
            close(name);
            return;
        }
        Element element = tag.group(3).isBlank() ? new Element(name) : element(node.getLiteral());
        if (element.tag().isSelfClosing()) {
            add(element, List.of(), node);
        } else if (open.size() < DEEPEST) {
            open.push(new Open(element, node, new InlineBuilder()));
        }
    }

    /** A tag with its attributes, wherever a page could have it. */
    private static Element element(String html) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
        Element read = Jsoup.parse(html, "", parser).firstElementChild();
        Element element = new Element(read == null ? "span" : read.normalName());
        if (read != null) {
            element.attributes().addAll(read.attributes());
        }
        return element;
    }

    /** Ends an element, and those in it that were not ended; nothing where none is open. */
    private void close(String name) {
        boolean known = open.stream().anyMatch(one -> one.element().normalName().equals(name));
        boolean ended = !known;
        while (!ended) {
            ended = open.element().element().normalName().equals(name);
            endLast();
        }
    }

    private void endLast() {
        Open ended = open.pop();
        add(ended.element(), ended.content().within(), ended.at());
    }

    private void add(Element element, List<ForeignInline> content, Node at) {
        String words = ForeignInline.plain(content);
        Optional<String> blank = PageBlanks.of(element, words);
        if (blank.isPresent()) {
            here().text(blank.get());
            return;
        }
        element.text(words);
        if (PageVisibility.isUnshown(element)) {
            String all = element.normalName().equals("img") ? element.attr("alt") : words;
            context.leaveOut(at, all, PageVisibility.reason(element));
            here().gap();
            return;
        }
        boolean apart = PageElements.isBlock(element) || element.normalName().equals("option");
        String around = apart ? " " : "";
        here().text(around);
        InlineBuilder meant = new InlineBuilder();
        PageInlines.add(element, meant, () -> content);
        PageLanguages.language(element)
                .filter(language -> !content.isEmpty())
                .ifPresentOrElse(
                        language ->
                                PageInlines.addAround(
                                        new ForeignInline.InLanguage(language, meant.within()),
                                        here()),
                        () -> here().addAll(meant.within()));
        here().text(around);
    }

    /** All that was gathered; what is open ends here. */
    List<ForeignInline> end() {
        while (open.size() > 1) {
            endLast();
        }
        return here().within();
    }
}
