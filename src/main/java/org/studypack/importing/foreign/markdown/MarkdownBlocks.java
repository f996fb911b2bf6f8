package org.studypack.importing.foreign.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.DocumentLimits;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Alignment;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.block.ListLevels;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.html.UnseenWords;
import org.studypack.importing.foreign.page.HtmlFragment;
import org.studypack.importing.wording.QuestionsLine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/** Reads Markdown. Marks at the beginnings of lines that Markdown has none of are lists too. */
final class MarkdownBlocks {

    private final List<ForeignBlock> blocks = new ArrayList<>();
    private final SequencedMap<String, List<ForeignBlock>> notes;
    private final boolean inNote;
    private final MarkdownContext context;
    private final MarkdownInlines inlines;
    private final AskedLines asked = new AskedLines();

    private MarkdownBlocks(
            MarkdownContext context,
            SequencedMap<String, List<ForeignBlock>> notes,
            boolean inNote) {
        this.context = context;
        this.inlines = new MarkdownInlines(context, inNote);
        this.notes = notes;
        this.inNote = inNote;
    }

    /**
     * Reads a document.
     *
     * @param title what its settings name
     * @param text what was parsed
     * @param steps those of the work on it
     */
    static ForeignDocument read(Optional<String> title, Node root, String text, Steps steps) {
        return read(title, root, MarkdownContext.of(root, text, /* spoken= */ false, steps));
    }

    /** The same of a talk. */
    static ForeignDocument readTalk(Node root, String text, Steps steps) {
        return read(
                Optional.empty(), root, MarkdownContext.of(root, text, /* spoken= */ true, steps));
    }

    private static ForeignDocument read(
            Optional<String> title, Node root, MarkdownContext context) {
        SequencedMap<String, List<ForeignBlock>> notes = new LinkedHashMap<>();
        MarkdownBlocks reader = new MarkdownBlocks(context, notes, false);
        reader.readAll(root, 0);
        return new ForeignDocument(
                title,
                Optional.empty(),
                reader.blocks,
                notes,
                context.unread(),
                List.of(),
                OptionalInt.of(MarkdownLetters.of(root, context)));
    }

    private void readAll(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, depth);
        }
    }

    private void read(Node node, int depth) {
        context.steps().next();
        switch (node) {
            case Paragraph paragraph -> readParagraph(paragraph, depth, Role.CONTINUES, "");
            case org.commonmark.node.Heading heading -> readHeading(heading, depth);
            case ListBlock list -> readList(list, depth + (depth == 0 ? around(list) : 1));
            case BlockQuote quote -> readQuotation(quote, depth);
            case TableBlock table -> readTable(table, depth);
            case FencedCodeBlock code -> readFenced(code, depth);
            case IndentedCodeBlock code -> addCode(code.getLiteral(), code, depth);
            case ThematicBreak rule -> addRule(rule, depth);
            case HtmlBlock html -> blocks.addAll(html(html, depth, Role.CONTINUES, ""));
            case FootnoteDefinition note -> readNote(note);
            case LinkReferenceDefinition definition -> readDefinition(definition);
            default -> readAll(node, depth);
        }
    }

    private void addRule(ThematicBreak rule, int depth) {
        String marks = rule.getLiteral() == null ? "---" : rule.getLiteral().strip();
        blocks.add(new ForeignBlock.Rule(marks, at(rule), depth));
    }

    private void readHeading(org.commonmark.node.Heading heading, int depth) {
        List<ForeignInline> words = paragraph(inlines.read(heading));
        if (words.isEmpty()) {
            return;
        }
        if (depth > 0 && isUnderlined(heading)) {
            addUnderlined(words, heading, depth, Role.CONTINUES, "");
            return;
        }
        if (depth == 0 && ForeignInline.plain(words).length() > DocumentLimits.LONGEST_HEADING) {
            blocks.add(new ForeignBlock.Paragraph(words, at(heading), false));
            return;
        }
        if (depth == 0) {
            asked.heading(heading.getLevel(), ForeignInline.plain(words));
        }
        blocks.add(
                depth == 0
                        ? new ForeignBlock.Heading(heading.getLevel(), words, at(heading))
                        : new Item(
                                List.of(new ForeignInline.Strong(words)),
                                at(heading),
                                depth,
                                Role.CONTINUES,
                                ""));
    }

    /**
     * A line of marks under words of a list is one to write on, though Markdown has it otherwise.
     */
    private void addUnderlined(
            List<ForeignInline> words, Node heading, int depth, Role role, String number) {
        blocks.add(new Item(words, at(heading), depth, role, number));
        blocks.add(new ForeignBlock.Rule("---", at(heading), depth));
    }

    private static boolean isUnderlined(Node node) {
        return node instanceof org.commonmark.node.Heading && node.getSourceSpans().size() > 1;
    }

    private void readList(ListBlock list, int depth) {
        int number = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Role role = number == 0 ? Role.BEGINS : Role.OPENS;
            String counted = list instanceof OrderedList ordered ? number(ordered, number) : "";
            Node first = item.getFirstChild();
            int typed = asked.typed();
            asked.item(counted, depth);
            if (first instanceof Paragraph paragraph) {
                readParagraph(paragraph, depth, role, counted);
            } else if (first != null && isUnderlined(first)) {
                List<ForeignInline> words = paragraph(inlines.read(first));
                addUnderlined(words, first, depth, role, counted);
            } else if (first != null) {
                readOpening(first, new Item(List.of(), at(item), depth, role, counted));
            }
            for (Node node = first == null ? null : first.getNext();
                    node != null;
                    node = node.getNext()) {
                read(node, depth);
            }
            number += 1 + asked.typed() - typed;
        }
    }

    /** In how many lists the items stand of one that stands in none which Markdown knows. */
    private int around(ListBlock list) {
        return 1 + asked.around(list instanceof OrderedList ordered ? number(ordered, 0) : "-");
    }

    /** Reads the first block of an item, which is no paragraph. */
    private void readOpening(Node first, Item item) {
        List<ForeignBlock> shown =
                first instanceof HtmlBlock html
                        ? html(html, item.depth(), item.role(), item.number())
                        : List.of();
        if (shown.isEmpty()) {
            blocks.add(item);
        }
        blocks.addAll(shown);
        if (!(first instanceof HtmlBlock)) {
            read(first, item.depth());
        }
    }

    private static String number(OrderedList list, int index) {
        Integer start = list.getMarkerStartNumber();
        String delimiter = list.getMarkerDelimiter();
        return ((start == null ? 1 : start) + index) + (delimiter == null ? "." : delimiter);
    }

    /** A paragraph, or several where lines of it begin with marks that Markdown does not know. */
    private void readParagraph(Paragraph paragraph, int depth, Role role, String number) {
        if (context.spoken()) {
            addParagraph(paragraph(inlines.read(paragraph)), at(paragraph), false);
            return;
        }
        List<MarkdownLines.Piece> pieces =
                MarkdownLines.pieces(paragraph, depth, role == Role.CONTINUES, inlines, asked);
        Role next = Role.BEGINS;
        for (MarkdownLines.Piece piece : pieces) {
            Origin origin = lines(paragraph, piece.firstLine(), piece.lastLine());
            if (piece.mark().isPresent()) {
                String counted = piece.mark().get().written();
                ListLevels.Place place =
                        piece.place().orElse(new ListLevels.Place(depth + 1, next));
                blocks.add(
                        new Item(
                                piece.content(),
                                origin,
                                place.depth(),
                                place.role(),
                                counted,
                                piece.typed()));
                next = Role.OPENS;
            } else if (depth > 0 && !piece.spoken()) {
                blocks.add(new Item(piece.content(), origin, depth, role, number));
            } else {
                addParagraph(piece.content(), origin, isAlone(paragraph, piece));
            }
        }
    }

    /** Whether a piece is one line, and a paragraph or the words over a list of questions. */
    private static boolean isAlone(Paragraph paragraph, MarkdownLines.Piece piece) {
        String words = ForeignInline.plain(piece.content());
        return piece.firstLine() == piece.lastLine()
                && (paragraph.getSourceSpans().size() == 1 || QuestionsLine.isWorded(words));
    }

    private void addParagraph(List<ForeignInline> content, Origin origin, boolean alone) {
        asked.paragraph(ForeignInline.plain(content), alone);
        if (content.size() == 1 && content.getFirst() instanceof ForeignInline.Picture picture) {
            blocks.add(new ForeignBlock.Figure(picture, origin, 0));
        } else if (!content.isEmpty()) {
            blocks.add(new ForeignBlock.Paragraph(content, origin, alone));
        }
    }

    private void readQuotation(BlockQuote quote, int depth) {
        MarkdownBlocks inner = new MarkdownBlocks(context, notes, inNote);
        inner.readAll(quote, 0);
        if (!inner.blocks.isEmpty()) {
            blocks.add(new ForeignBlock.Quotation(inner.blocks, at(quote), depth));
        }
    }

    private void readTable(TableBlock table, int depth) {
        List<List<List<ForeignInline>>> rows = new ArrayList<>();
        List<Alignment> columns = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<List<ForeignInline>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(paragraph(inlines.read(cell)));
                    if (part instanceof TableHead && cell instanceof TableCell heading) {
                        columns.add(alignment(heading));
                    }
                }
                rows.add(cells);
            }
        }
        boolean headed = table.getFirstChild() instanceof TableHead;
        blocks.add(new ForeignBlock.Table(headed, columns, rows, at(table), depth));
    }

    private static Alignment alignment(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.END;
            case null, default -> Alignment.START;
        };
    }

    /** What HTML shows: in a list it belongs to the item that is open, or opens one. */
    private List<ForeignBlock> html(HtmlBlock html, int depth, Role role, String number) {
        String tags = context.tags().withoutOthers(html.getLiteral());
        Item around = new Item(List.of(), at(html), depth, role, number);
        HtmlFragment read = HtmlFragment.of(tags, around);
        context.unread().addAll(read.unread());
        return read.blocks();
    }

    private void readDefinition(LinkReferenceDefinition definition) {
        boolean used = context.definitions().isUsed(definition);
        context.leaveOut(
                definition,
                context.definitions().unread(definition),
                used ? UnseenWords.TITLE : "an address that no link uses");
    }

    private void readFenced(FencedCodeBlock code, int depth) {
        String info = code.getInfo();
        context.leaveOut(
                code, info == null ? "" : info, "what a program is told of the lines below");
        addCode(code.getLiteral(), code, depth);
    }

    private void addCode(String literal, Node node, int depth) {
        String lines =
                literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        if (!lines.isBlank()) {
            blocks.add(new ForeignBlock.Verbatim(lines, at(node), depth));
        }
    }

    /** A note goes to its calls; one that is not called, or defined twice, stays where it is. */
    private void readNote(FootnoteDefinition note) {
        String called = context.notes().label(note.getLabel());
        boolean apart = !inNote && context.notes().isCalled(note) && !notes.containsKey(called);
        MarkdownBlocks inner = new MarkdownBlocks(context, notes, inNote || apart);
        inner.readAll(note, 0);
        if (apart || inner.blocks.isEmpty()) {
            context.marks().add(note.getLabel());
        }
        if (inner.blocks.isEmpty()) {
            return;
        }
        if (apart) {
            notes.put(called, inner.blocks);
            return;
        }
        InlineBuilder label = new InlineBuilder();
        label.text("[^" + note.getLabel() + "]: ");
        if (inner.blocks.getFirst() instanceof ForeignBlock.Paragraph first) {
            label.addAll(first.content());
            inner.blocks.removeFirst();
        }
        addParagraph(label.paragraph(), at(note), false);
        blocks.addAll(inner.blocks);
    }

    private static List<ForeignInline> paragraph(List<ForeignInline> content) {
        InlineBuilder builder = new InlineBuilder();
        builder.addAll(content);
        return builder.paragraph();
    }

    private static Origin at(Node node) {
        return MarkdownContext.at(node);
    }

    private static Origin lines(Node node, int first, int last) {
        List<SourceSpan> spans = node.getSourceSpans();
        int end = spans.size() - 1;
        return new Origin.Lines(
                spans.get(Math.min(first, end)).getLineIndex() + 1,
                spans.get(Math.min(last, end)).getLineIndex() + 1);
    }
}
