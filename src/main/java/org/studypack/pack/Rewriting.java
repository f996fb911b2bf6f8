package org.studypack.pack;

import java.util.List;

/**
 * Prose with other running text: its blocks and what surrounds its words stay as they are. Blocks
 * and words come in the order in which they are read.
 */
public abstract class Rewriting {

    /** What stands in the place of an inline that holds no others. */
    protected List<Inline> rewritten(Inline leaf) {
        return List.of(leaf);
    }

    /** The same prose, rewritten. */
    public final List<Block> blocks(List<Block> prose) {
        return prose.stream().map(this::block).toList();
    }

    /**
     * The same running text, rewritten: all of a paragraph, a heading or a cell.
     *
     * @param content never part of another line
     */
    public List<Inline> line(List<Inline> content) {
        return inlines(content);
    }

    /** What stands in the place of a block. */
    protected Block block(Block block) {
        return switch (block) {
            case Block.Paragraph p -> new Block.Paragraph(line(p.content()), p.location());
            case Block.Heading h ->
                    new Block.Heading(h.level(), h.id(), line(h.content()), h.location());
            case Block.Quotation quotation -> quotation(quotation);
            case Block.BulletList list -> list(list);
            case Block.NumberedList l ->
                    new Block.NumberedList(l.start(), l.tight(), items(l.items()), l.location());
            case Block.Table table -> table(table);
            case Block.Figure f ->
                    new Block.Figure(f.path(), f.alternative(), line(f.caption()), f.location());
            case Block.Verbatim verbatim -> verbatim;
            case Block.ThematicBreak mark -> mark;
        };
    }

    /** The same answer space with its prose rewritten. */
    public final AnswerSpace space(AnswerSpace space) {
        return switch (space) {
            case AnswerSpace.Ticks ticks -> new AnswerSpace.Ticks(list(ticks.list()));
            case AnswerSpace.Match match ->
                    AnswerSpace.Match.of(match.sides().stream().map(this::table).toList());
            case AnswerSpace.Sized sized -> sized;
            case AnswerSpace.Scale scale -> scale;
            case AnswerSpace.CloseReading reading -> reading;
            case AnswerSpace.CloseQuotation reading ->
                    new AnswerSpace.CloseQuotation(quotation(reading.quotation()));
        };
    }

    private Block.Quotation quotation(Block.Quotation q) {
        return new Block.Quotation(blocks(q.content()), line(q.source()), q.location());
    }

    private Block.BulletList list(Block.BulletList list) {
        return new Block.BulletList(list.tight(), items(list.items()), list.location());
    }

    private Block.Table table(Block.Table table) {
        return new Block.Table(columns(table), rows(table), table.location());
    }

    private List<List<Block>> items(List<List<Block>> items) {
        return items.stream().map(this::blocks).toList();
    }

    private List<Block.Column> columns(Block.Table table) {
        return table.columns().stream()
                .map(column -> new Block.Column(line(column.heading()), column.alignment()))
                .toList();
    }

    private List<List<List<Inline>>> rows(Block.Table table) {
        return table.rows().stream().map(row -> row.stream().map(this::line).toList()).toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream().flatMap(inline -> inline(inline).stream()).toList();
    }

    /** What stands in the place of an inline, whatever it holds. */
    protected List<Inline> inline(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis ->
                    List.of(new Inline.Emphasis(inlines(emphasis.content())));
            case Inline.Strong strong -> List.of(new Inline.Strong(inlines(strong.content())));
            case Inline.Span span ->
                    List.of(new Inline.Span(span.language(), inlines(span.content())));
            case Inline.Link link ->
                    List.of(new Inline.Link(link.destination(), inlines(link.content())));
            case Inline.Reference r ->
                    List.of(new Inline.Reference(r.target(), inlines(r.content()), r.location()));
            case Inline.Footnote note -> rewritten(note);
            case Inline.Text text -> rewritten(text);
            case Inline.Code code -> rewritten(code);
            case Inline.Image image -> rewritten(image);
            case Inline.LineBreak lineBreak -> rewritten(lineBreak);
        };
    }
}
