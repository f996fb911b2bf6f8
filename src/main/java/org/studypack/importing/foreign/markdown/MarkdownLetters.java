package org.studypack.importing.foreign.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.html.PageLetters;
import org.studypack.importing.foreign.html.UnseenWords;
import org.studypack.importing.wording.LetterCount;

/**
 * The letters and figures of a Markdown document, counted by a walk of their own through all that
 * its parser found, with what no page shows; addresses and tags have none.
 */
record MarkdownLetters(MarkdownContext context) {

    /** Those of a node and all in it, without those of its marks that were taken off. */
    static int of(Node root, MarkdownContext context) {
        int marks = context.marks().stream().mapToInt(LetterCount::of).sum();
        return new MarkdownLetters(context).all(root) - marks;
    }

    private int all(Node parent) {
        int count = own(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            count += all(node);
        }
        return count;
    }

    private int own(Node node) {
        return switch (node) {
            case Text text -> LetterCount.of(text.getLiteral());
            case Code code -> LetterCount.of(code.getLiteral());
            case FencedCodeBlock code -> count(code.getInfo()) + count(code.getLiteral());
            case IndentedCodeBlock code -> LetterCount.of(code.getLiteral());
            case Link link -> LetterCount.of(context.definitions().title(link));
            case Image image -> count(image.getTitle());
            case LinkReferenceDefinition definition ->
                    LetterCount.of(context.definitions().unread(definition));
            case FootnoteReference call -> LetterCount.of(call.getLabel());
            case FootnoteDefinition note -> LetterCount.of(note.getLabel());
            case HtmlBlock html -> block(html.getLiteral());
            case HtmlInline html -> inline(html.getLiteral());
            default -> 0;
        };
    }

    private static int count(@Nullable String text) {
        return text == null ? 0 : LetterCount.of(text);
    }

    private int block(String html) {
        Element body = Jsoup.parseBodyFragment(context.tags().withoutOthers(html)).body();
        int unseen =
                UnseenWords.in(body, new Origin.Lines(1, 1)).stream()
                        .mapToInt(words -> LetterCount.of(words.text()))
                        .sum();
        return PageLetters.of(body) + unseen;
    }

    private int inline(String html) {
        if (!context.tags().isTag(html)) {
            return LetterCount.of(
                    html.startsWith("<!") || html.startsWith("<?")
                            ? UnseenWords.comment(html)
                            : html);
        }
        String alternative = Jsoup.parseBodyFragment(html).select("img").attr("alt");
        return LetterCount.of(UnseenWords.title(html)) + LetterCount.of(alternative);
    }
}
