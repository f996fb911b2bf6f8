package org.studypack.source.markdown;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Parses Markdown that is no pack's: CommonMark with tables and footnotes, and nothing that a pack
 * has beyond it. The time it takes grows with the text, as for a pack.
 */
public final class PlainMarkdown {
    /**
     * What a talk may have, the likelier first: a line that begins with a number or a hyphen is
     * speech, not a list.
     */
    private static final List<Class<? extends Block>> SPOKEN =
            List.of(
                    BlockQuote.class,
                    Heading.class,
                    FencedCodeBlock.class,
                    HtmlBlock.class,
                    ThematicBreak.class);

    private PlainMarkdown() {}

    /**
     * The document, whose blocks know their lines; empty, and reported, where it has a paragraph
     * that nobody writes.
     *
     * @param content the text to parse, whose lines are those of the source
     */
    public static Optional<Node> parse(SourceText source, String content, Diagnostics diagnostics) {
        return parse(source, content, Parser::builder, diagnostics);
    }

    /**
     * A talk: it has no lists, and what looks like the address of a link, as in {@code [Ann]:
     * Yes.}, is speech where no link uses it or it is none.
     *
     * @param content as for a document
     */
    public static Optional<Node> parseTalk(
            SourceText source, String content, Diagnostics diagnostics) {
        Optional<Node> root = parse(source, content, PlainMarkdown::spoken, diagnostics);
        if (root.isEmpty()) {
            return root;
        }
        String escaped = SpokenDefinitions.escaped(new LinkDefinitions(root.get()), content);
        return escaped.equals(content)
                ? root
                : parse(source, escaped, PlainMarkdown::spoken, diagnostics);
    }

    private static Parser.Builder spoken() {
        return Parser.builder().enabledBlockTypes(new LinkedHashSet<>(SPOKEN));
    }

    private static Optional<Node> parse(
            SourceText source,
            String content,
            Supplier<Parser.Builder> kind,
            Diagnostics diagnostics) {
        MarkdownText text = new MarkdownText(content, source::at);
        Supplier<Parser.Builder> blocks = () -> bounded(kind.get());
        try {
            String kept = MarkdownBounds.withoutBrackets(content, text, blocks, diagnostics);
            if (!kept.equals(content)) {
                return Optional.empty();
            }
            Parser parser = blocks.get().build();
            Node root = parser.parse(content);
            String widened = RaggedTables.widened(root, content);
            Node whole = widened.equals(content) ? root : parser.parse(widened);
            UnclosedTitles.clear(whole);
            return Optional.of(whole);
        } catch (BlockStarts.LongParagraphException e) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    source.at(e.line(), 1, 1),
                    "a paragraph of more than %d lines".formatted(MarkdownBounds.MOST_LINES),
                    "divide it by blank lines");
            return Optional.empty();
        }
    }

    private static Parser.Builder bounded(Parser.Builder builder) {
        return builder.extensions(List.of(FootnotesExtension.create()))
                .customInlineContentParserFactory(new AngleBrackets.Factory())
                .customBlockParserFactory(new BlockStarts())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(100);
    }
}
