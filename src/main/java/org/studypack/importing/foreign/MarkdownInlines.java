package org.studypack.importing.foreign;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the running text of Markdown. Of raw HTML, emphasis and pictures are understood. */
final class MarkdownInlines {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*).*", Pattern.DOTALL);
    private static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "var", "dfn");
    private static final Set<String> STRONG = Set.of("strong", "b");

    private static final int DEEPEST = 20;

    private final MarkdownContext context;

    /** Calls of notes are words where notes cannot be called: in notes themselves. */
    private final boolean inNote;

    /** What an HTML element gathers until it ends. */
    private record Open(String tag, InlineBuilder content) {}

    MarkdownInlines(MarkdownContext context, boolean inNote) {
        this.context = context;
        this.inNote = inNote;
    }

    /** What a node holds. */
    List<ForeignInline> read(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return read(children);
    }

    /** Some nodes side by side. */
    List<ForeignInline> read(List<Node> nodes) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", new InlineBuilder()));
        for (Node node : nodes) {
            if (node instanceof HtmlInline html) {
                readHtml(html, open);
            } else {
                add(node, open.element().content());
            }
        }
        while (open.size() > 1) {
            List<ForeignInline> unclosed = open.pop().content().within();
            open.element().content().addAll(unclosed);
        }
        return open.element().content().within();
    }

    private void add(Node node, InlineBuilder to) {
        switch (node) {
            case Text text -> to.text(text.getLiteral());
            case SoftLineBreak ignored -> to.lineEnd();
            case HardLineBreak ignored -> to.add(new ForeignInline.Break());
            case Code code -> to.add(new ForeignInline.Code(code.getLiteral()));
            case Emphasis emphasis -> to.add(new ForeignInline.Emphasis(read(emphasis)));
            case StrongEmphasis strong -> to.add(new ForeignInline.Strong(read(strong)));
            case Link link -> to.add(link(link));
            case Image image -> to.add(picture(image));
            case FootnoteReference call when inNote -> to.text("[^" + call.getLabel() + "]");
            case FootnoteReference call ->
                    to.add(new ForeignInline.Call(context.notes().label(call.getLabel())));
            default -> to.addAll(read(node));
        }
    }

    private ForeignInline link(Link link) {
        context.leaveOut(link, context.definitions().title(link), UnseenWords.TITLE);
        return new ForeignInline.Link(link.getDestination(), read(link));
    }

    private ForeignInline picture(Image image) {
        String title = image.getTitle() == null ? "" : image.getTitle().strip();
        String shows = ForeignInline.plain(read(image)).strip();
        return new ForeignInline.Picture(image.getDestination(), shows, title);
    }

    /** What only looks like a tag is words; comments and the titles of tags are listed. */
    private void readHtml(HtmlInline node, Deque<Open> open) {
        String html = node.getLiteral();
        if (context.tags().isTag(html)) {
            context.leaveOut(node, UnseenWords.title(html), UnseenWords.TITLE);
            readTag(html, open);
        } else if (html.startsWith("<!") || html.startsWith("<?")) {
            context.leaveOut(node, UnseenWords.comment(html), UnseenWords.COMMENT);
        } else {
            open.element().content().text(html);
        }
    }

    private static void readTag(String html, Deque<Open> open) {
        Matcher tag = TAG.matcher(html);
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!tag.group(1).isEmpty()) {
            close(name, open);
        } else if (name.equals("br")) {
            open.element().content().add(new ForeignInline.Break());
        } else if (name.equals("img")) {
            open.element().content().addAll(PageBlocks.inlines(html));
        } else if (open.size() < DEEPEST && (EMPHASIS.contains(name) || STRONG.contains(name))) {
            open.push(new Open(name, new InlineBuilder()));
        }
    }

    private static void close(String name, Deque<Open> open) {
        if (open.size() > 1 && open.element().tag().equals(name)) {
            List<ForeignInline> content = open.pop().content().within();
            ForeignInline around =
                    STRONG.contains(name)
                            ? new ForeignInline.Strong(content)
                            : new ForeignInline.Emphasis(content);
            open.element().content().add(around);
        }
    }
}
