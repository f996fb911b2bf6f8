package org.studypack.source.markdown;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;

import java.util.List;
import java.util.Optional;

/**
 * Parses Markdown that is no pack's: CommonMark with tables and footnotes, and nothing that a pack
 * has beyond it. The time it takes grows with the text, as for a pack.
 */
public final class PlainMarkdown {
    private PlainMarkdown() {}

    /**
     * The document, whose blocks know their lines; empty, and reported, where it has a paragraph
     * that nobody writes.
     *
     * @param content the text to parse, whose lines are those of the source
     */
    public static Optional<Node> parse(SourceText source, String content, Diagnostics diagnostics) {
        Parser parser =
                Parser.builder()
                        .extensions(List.of(FootnotesExtension.create()))
                        .customInlineContentParserFactory(new AngleBrackets.Factory())
                        .customBlockParserFactory(new BlockStarts())
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .maxOpenBlockParsers(100)
                        .build();
        try {
            Node root = parser.parse(content);
            String widened = RaggedTables.widened(root, content);
            return Optional.of(widened.equals(content) ? root : parser.parse(widened));
        } catch (BlockStarts.LongParagraphException e) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    source.at(e.line(), 1, 1),
                    "a paragraph of more than %d lines".formatted(MarkdownBounds.MOST_LINES),
                    "divide it by blank lines");
            return Optional.empty();
        }
    }
}
