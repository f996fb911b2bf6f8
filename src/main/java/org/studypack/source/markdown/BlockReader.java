package org.studypack.source.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.words.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads blocks. Headings may stand between blocks only, never in a list or a quotation. */
final class BlockReader {
    private static final Pattern DASH = Pattern.compile("^(?:—|–|--)\\s+");

    private final MarkdownDocument document;
    private final InlineReader inlines;
    private final boolean headings;
    private int level = 1;

    /**
     * @param headings whether the text may have headings
     */
    BlockReader(MarkdownDocument document, Footnotes footnotes, boolean headings) {
        this.document = document;
        this.headings = headings;
        this.inlines = new InlineReader(document, footnotes, this);
    }

    InlineReader inlines() {
        return inlines;
    }

    /** Blocks that stand by themselves. */
    List<Block> read(List<Node> nodes) {
        return nodes.stream().flatMap(node -> block(node, headings).stream()).toList();
    }

    /** The blocks in a list item, a quotation or a footnote. */
    List<Block> within(Node parent) {
        return parts(MarkdownDocument.children(parent));
    }

    /** Some of the blocks in a list item. */
    List<Block> parts(List<Node> nodes) {
        return nodes.stream().flatMap(node -> block(node, false).stream()).toList();
    }

    private Optional<Block> block(Node node, boolean heading) {
        if (!document.isShallow(node)) {
            return Optional.empty();
        }
        Location at = document.at(node);
        return switch (node) {
            case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph);
            case org.commonmark.node.Heading title when heading -> heading(title);
            case BlockQuote quote -> Optional.of(quotation(quote));
            case ListBlock list -> Optional.of(list(list));
            case TableBlock table -> Optional.of(new TableReader(document, inlines).read(table));
            case FencedCodeBlock code -> Optional.of(verbatim(code.getLiteral(), at));
            case IndentedCodeBlock code -> Optional.of(verbatim(code.getLiteral(), at));
            case org.commonmark.node.ThematicBreak ignored ->
                    Optional.of(new Block.ThematicBreak(at));
            case FootnoteDefinition ignored -> Optional.empty();
            case LinkReferenceDefinition ignored -> Optional.empty();
            default -> refused(node);
        };
    }

    private Optional<Block> refused(Node node) {
        if (node instanceof HtmlBlock html) {
            RawHtml.report(document, node, html.getLiteral());
        } else {
            document.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    node,
                    node instanceof org.commonmark.node.Heading
                            ? "a heading cannot stand here"
                            : "this cannot stand here",
                    "headings stand between paragraphs, in guide sections and in"
                            + " further-reading.md");
        }
        return Optional.empty();
    }

    private Optional<Block> paragraph(Node node) {
        if (node.getFirstChild() instanceof Image image && image.getNext() == null) {
            return figure(image, document.at(node));
        }
        List<Inline> content = inlines.read(node);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(content, document.at(node)));
    }

    private Optional<Block> figure(Image image, Location at) {
        String title =
                image.getTitle() == null ? "" : document.checked(image, image.getTitle().strip());
        List<Inline> caption = title.isEmpty() ? List.of() : List.of(new Inline.Text(title));
        String alternative = inlines.alternative(image);
        return inlines.imagePath(image)
                .map(path -> new Block.Figure(path, alternative, caption, at));
    }

    private Optional<Block> heading(org.commonmark.node.Heading heading) {
        Location at = document.at(heading);
        if (heading.getLevel() == 1) {
            document.report(
                    Code.SECOND_TITLE,
                    heading,
                    "a second heading of level 1",
                    "a file has one title; write `##` here");
            return Optional.empty();
        }
        if (heading.getLevel() > level + 1) {
            document.report(
                    Code.HEADING_SKIPS_LEVEL,
                    heading,
                    "a heading of level %d follows one of level %d"
                            .formatted(heading.getLevel(), level),
                    "write `%s`".formatted("#".repeat(level + 1)));
        }
        level = heading.getLevel();
        Attributes attributes = TrailingBraces.take(heading, document);
        attributes.refuseOthers(Set.of(), Set.of(), document.diagnostics());
        List<Inline> content = inlines.read(heading);
        document.requireShort(heading, content);
        if (Inline.plain(content).isBlank()) {
            document.report(
                    Code.UNSUPPORTED_MARKDOWN, heading, "a heading without words", "take it out");
        }
        return Optional.of(
                new Block.Heading(heading.getLevel(), id(attributes, content, at), content, at));
    }

    private String id(Attributes attributes, List<Inline> content, Location at) {
        if (attributes.id().isPresent()) {
            document.references().declare(attributes.id().get(), attributes.location());
            return attributes.id().get();
        }
        return document.references().make(Slug.id(Inline.plain(content), "heading"), at);
    }

    private Block quotation(BlockQuote quote) {
        List<Block> content = new ArrayList<>(within(quote));
        List<Inline> source = List.of();
        if (content.size() > 1
                && content.getLast() instanceof Block.Paragraph last
                && last.content().getFirst() instanceof Inline.Text first
                && DASH.matcher(first.text()).find()) {
            content.removeLast();
            List<Inline> words = new ArrayList<>(last.content());
            String rest = DASH.matcher(first.text()).replaceFirst("");
            if (rest.isEmpty()) {
                words.removeFirst();
            } else {
                words.set(0, new Inline.Text(rest));
            }
            source = words;
        }
        return new Block.Quotation(content, source, document.at(quote));
    }

    private Block list(ListBlock list) {
        List<List<Block>> items =
                MarkdownDocument.children(list).stream().map(this::within).toList();
        Location at = document.at(list);
        if (list instanceof OrderedList ordered) {
            Integer start = ordered.getMarkerStartNumber();
            return new Block.NumberedList(start == null ? 1 : start, list.isTight(), items, at);
        }
        return new Block.BulletList(list.isTight(), items, at);
    }

    private static Block verbatim(String literal, Location at) {
        return new Block.Verbatim(
                literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal, at);
    }
}
