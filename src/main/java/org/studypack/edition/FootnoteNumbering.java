package org.studypack.edition;

import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.util.List;

/**
 * Numbers the footnotes of one content document from 1, in the order in which a reader comes to
 * their calls. Prose must be given in that order; what is not shown must not be given.
 */
final class FootnoteNumbering {
    private int last;

    /** The same prose with its footnotes numbered. */
    List<Block> blocks(List<Block> prose) {
        return prose.stream().map(this::block).toList();
    }

    private List<List<Block>> items(List<List<Block>> items) {
        return items.stream().map(this::blocks).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph p -> new Block.Paragraph(inlines(p.content()), p.location());
            case Block.Heading h ->
                    new Block.Heading(h.level(), h.id(), inlines(h.content()), h.location());
            case Block.Quotation q ->
                    new Block.Quotation(blocks(q.content()), inlines(q.source()), q.location());
            case Block.BulletList l ->
                    new Block.BulletList(l.tight(), items(l.items()), l.location());
            case Block.NumberedList l ->
                    new Block.NumberedList(l.start(), l.tight(), items(l.items()), l.location());
            case Block.Table t -> new Block.Table(columns(t), rows(t), t.location());
            case Block.Figure f ->
                    new Block.Figure(f.path(), f.alternative(), inlines(f.caption()), f.location());
            case Block.Verbatim verbatim -> verbatim;
            case Block.ThematicBreak mark -> mark;
        };
    }

    private List<Block.Column> columns(Block.Table table) {
        return table.columns().stream()
                .map(column -> new Block.Column(inlines(column.heading()), column.alignment()))
                .toList();
    }

    private List<List<List<Inline>>> rows(Block.Table table) {
        return table.rows().stream().map(row -> row.stream().map(this::inlines).toList()).toList();
    }

    /** The same running text with its footnotes numbered. */
    List<Inline> inlines(List<Inline> content) {
        return content.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Footnote note ->
                    new Inline.Footnote(note.id(), ++last, note.content(), note.location());
            case Inline.Emphasis emphasis -> new Inline.Emphasis(inlines(emphasis.content()));
            case Inline.Strong strong -> new Inline.Strong(inlines(strong.content()));
            case Inline.Span span -> new Inline.Span(span.language(), inlines(span.content()));
            case Inline.Link link -> new Inline.Link(link.destination(), inlines(link.content()));
            case Inline.Reference r ->
                    new Inline.Reference(r.target(), inlines(r.content()), r.location());
            case Inline.Text text -> text;
            case Inline.Code code -> code;
            case Inline.Image image -> image;
            case Inline.LineBreak lineBreak -> lineBreak;
        };
    }
}
