package org.studypack.importing.foreign.markdown;

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
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.html.UnseenWords;

import java.util.ArrayList;
import java.util.List;

/** Reads the running text of Markdown, with the HTML in it. */
final class MarkdownInlines {
    private final MarkdownContext context;

    /** Calls of notes are words where notes cannot be called: in notes themselves. */
    private final boolean inNote;

    MarkdownInlines(MarkdownContext context, boolean inNote) {
        this.context = context;
        this.inNote = inNote;
    }

    /** Reads the same, and lists nothing of it. */
    MarkdownInlines unlisted() {
        return new MarkdownInlines(context.unlisted(), inNote);
    }

    /** What a node holds. */
    List<ForeignInline> read(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return read(children);
    }

    /** The same as a paragraph, without white space around it. */
    List<ForeignInline> paragraph(Node parent) {
        InlineBuilder builder = new InlineBuilder();
        builder.addAll(read(parent));
        return builder.paragraph();
    }

    /** Some nodes side by side, as a paragraph. */
    List<ForeignInline> paragraph(List<Node> nodes) {
        InlineBuilder builder = new InlineBuilder();
        builder.addAll(read(nodes));
        return builder.paragraph();
    }

    /** Some nodes side by side. */
    List<ForeignInline> read(List<Node> nodes) {
        OpenTags tags = new OpenTags(context);
        for (Node node : nodes) {
            if (node instanceof HtmlInline html) {
                readHtml(html, tags);
            } else {
                add(node, tags.here());
            }
        }
        return tags.end();
    }

    private void add(Node node, InlineBuilder to) {
        switch (node) {
            case Text text -> to.text(text.getLiteral());
            case SoftLineBreak ignored when context.spoken() -> to.add(new ForeignInline.Break());
            case SoftLineBreak ignored -> to.lineEnd();
            case HardLineBreak ignored -> to.add(new ForeignInline.Break());
            case Code code -> to.add(new ForeignInline.Code(code.getLiteral()));
            case Emphasis emphasis -> to.add(new ForeignInline.Emphasis(read(emphasis)));
            case StrongEmphasis strong -> to.add(new ForeignInline.Strong(read(strong)));
            case Link link -> to.add(link(link));
            case Image image -> to.add(picture(image));
            case FootnoteReference call when inNote -> to.text("[^" + call.getLabel() + "]");
            case FootnoteReference call -> {
                context.marks().add(call.getLabel());
                to.add(new ForeignInline.Call(context.notes().label(call.getLabel())));
            }
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
    private void readHtml(HtmlInline node, OpenTags tags) {
        String html = node.getLiteral();
        if (context.tags().isTag(html)) {
            context.leaveOut(node, UnseenWords.title(html), UnseenWords.TITLE);
            tags.read(node);
        } else if (html.startsWith("<!") || html.startsWith("<?")) {
            context.leaveOut(node, UnseenWords.comment(html), UnseenWords.COMMENT);
        } else {
            tags.here().text(html);
        }
    }
}
