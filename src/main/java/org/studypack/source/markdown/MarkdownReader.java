package org.studypack.source.markdown;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.pack.Section;
import org.studypack.source.markdown.BlockStarts.LongParagraphException;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the Markdown of one pack. What is wrong is reported; what is read in spite of that holds as
 * much as was understood.
 */
public final class MarkdownReader {
    private final CrossReferences references;
    private final Diagnostics diagnostics;

    public MarkdownReader(CrossReferences references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** A guide section; empty where it has no title or no text. */
    public Optional<Section> section(MarkdownText text, SectionRules rules) {
        return guarded(text, Optional.empty(), () -> new SectionReader(parse(text), rules).read());
    }

    /**
     * A text of its own with headings from level 2 and footnotes.
     *
     * @param name what the ids of its footnotes begin with
     */
    public List<Block> chapter(MarkdownText text, String name) {
        return guarded(text, List.of(), () -> read(text, name, true));
    }

    /** A short text without headings and footnotes. */
    public List<Block> passage(MarkdownText text) {
        return guarded(text, List.of(), () -> read(text, "", false));
    }

    /** A text of one paragraph. */
    public List<Inline> line(MarkdownText text) {
        List<Block> blocks = passage(text);
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        if (!blocks.isEmpty()) {
            diagnostics.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    blocks.getLast().location(),
                    "one paragraph is wanted here",
                    "join the lines, or leave out what does not belong there");
        }
        return List.of();
    }

    private List<Block> read(MarkdownText text, String name, boolean headings) {
        MarkdownDocument document = parse(text);
        Footnotes footnotes = new Footnotes(document, name);
        List<Block> blocks = new BlockReader(document, footnotes, headings).read(document.blocks());
        footnotes.reportUnused();
        return blocks;
    }

    private MarkdownDocument parse(MarkdownText text) {
        MarkdownDocument document = new MarkdownDocument(text, references, diagnostics);
        document.reportUnusedLinks();
        return document;
    }

    /** The parser and the readers descend into what is nested; only malice nests so deeply. */
    private <T> T guarded(MarkdownText text, T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (LongParagraphException e) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    text.positions().at(e.line(), 1, 1),
                    String.valueOf(e.getMessage()),
                    "put a blank line where a new thought begins");
            return otherwise;
        } catch (StackOverflowError e) {
            Location start = text.positions().at(1, 1, 1);
            diagnostics.report(Code.UNSUPPORTED_MARKDOWN, start, "marks are nested too deeply");
            return otherwise;
        }
    }
}
