package org.studypack.importing.foreign.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.studypack.importing.foreign.block.DocumentLimits;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.html.UnseenWords;
import org.studypack.importing.foreign.page.HtmlFragment;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/** Reads Markdown. Marks at the beginnings of lines that Markdown has none of are lists too. */
final class MarkdownBlocks {
    private final List<ForeignBlock> blocks = new ArrayList<>();
    private final SequencedMap<String, List<ForeignBlock>> notes;
    private final boolean inNote;
    private final MarkdownContext context;
    private final MarkdownInlines inlines;
    private final AskedLines asked = new AskedLines();
    private final MarkdownParagraphs paragraphs;

    private MarkdownBlocks(
            MarkdownContext context,
            SequencedMap<String, List<ForeignBlock>> notes,
            boolean inNote) {
        this.context = context;
        this.inlines = new MarkdownInlines(context, inNote);
        this.paragraphs = new MarkdownParagraphs(context, inlines, asked, blocks);
        this.notes = notes;
        this.inNote = inNote;
    }

    /**
     * What a node holds, as blocks in no list.
     *
     * @param notes takes the notes in it
     */
    static List<ForeignBlock> in(
            Node node,
            MarkdownContext context,
            SequencedMap<String, List<ForeignBlock>> notes,
            boolean inNote) {
        MarkdownBlocks reader = new MarkdownBlocks(context, notes, inNote);
        reader.readAll(node, 0);
        return reader.blocks;
    }

    private void readAll(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, depth);
        }
    }

    private void read(Node node, int depth) {
        context.steps().next();
        switch (node) {
            case Paragraph paragraph -> paragraphs.read(paragraph, depth, Role.CONTINUES, "");
            case org.commonmark.node.Heading heading -> readHeading(heading, depth);
            case ListBlock list -> readList(list, depth + (depth == 0 ? around(list) : 1));
            case BlockQuote quote -> readQuotation(quote, depth);
            case TableBlock table -> blocks.add(MarkdownTable.of(table, depth, inlines));
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
        List<ForeignInline> words = inlines.paragraph(heading);
        if (words.isEmpty()) {
            return;
        }
        String plain = ForeignInline.plain(words);
        if (depth > 0 && isUnderlined(heading)) {
            addUnderlined(words, heading, depth, Role.CONTINUES, "");
        } else if (depth > 0) {
            List<ForeignInline> strong = List.of(new ForeignInline.Strong(words));
            blocks.add(new Item(strong, at(heading), depth, Role.CONTINUES, ""));
        } else if (plain.length() > DocumentLimits.LONGEST_HEADING) {
            blocks.add(new ForeignBlock.Paragraph(words, at(heading), false));
        } else {
            asked.heading(heading.getLevel(), plain);
            blocks.add(new ForeignBlock.Heading(heading.getLevel(), words, at(heading)));
        }
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
                paragraphs.read(paragraph, depth, role, counted);
            } else if (first != null && isUnderlined(first)) {
                List<ForeignInline> words = inlines.paragraph(first);
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

    private void readQuotation(BlockQuote quote, int depth) {
        List<ForeignBlock> inner = in(quote, context, notes, inNote);
        if (!inner.isEmpty()) {
            blocks.add(new ForeignBlock.Quotation(inner, at(quote), depth));
        }
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
        List<ForeignBlock> inner = in(note, context, notes, inNote || apart);
        if (apart || inner.isEmpty()) {
            context.marks().add(note.getLabel());
        }
        if (inner.isEmpty()) {
            return;
        }
        if (apart) {
            notes.put(called, inner);
            return;
        }
        InlineBuilder label = new InlineBuilder();
        label.text("[^" + note.getLabel() + "]: ");
        if (inner.getFirst() instanceof ForeignBlock.Paragraph first) {
            label.addAll(first.content());
            inner.removeFirst();
        }
        paragraphs.add(label.paragraph(), at(note), false);
        blocks.addAll(inner);
    }

    private static Origin at(Node node) {
        return MarkdownContext.at(node);
    }
}
