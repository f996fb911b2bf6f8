package org.studypack.importing.foreign.block;

import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The blocks of a page that are read so far, with the lists that are open. A paragraph within an
 * item is that item's, and the first one opens it.
 */
public final class BlockList {
    private final Function<String, Origin> origins;
    private final List<ForeignBlock> blocks = new ArrayList<>();
    private final TypedItems typed = new TypedItems();
    private int typedUntil;
    private int depth;
    private Role role = Role.CONTINUES;
    private String number = "";
    private String heading;

    /**
     * @param origins where the next block stands, given the heading above it
     * @param heading the one above the first block, empty if there is none
     */
    public BlockList(Function<String, Origin> origins, String heading) {
        this.origins = origins;
        this.heading = heading;
    }

    public List<ForeignBlock> blocks() {
        return blocks;
    }

    /** The heading above the next block, empty if there is none. */
    public String heading() {
        return heading;
    }

    /** Where the next block stands. */
    public Origin origin() {
        return origins.apply(heading);
    }

    /** How many lists are open. */
    public int depth() {
        return depth;
    }

    public void add(ForeignBlock block) {
        blocks.add(block);
    }

    public void heading(int level, List<ForeignInline> words) {
        Origin origin = origins.apply("");
        heading = ForeignInline.plain(words).strip();
        blocks.add(new ForeignBlock.Heading(level, words, origin));
    }

    public void beginList() {
        depth++;
    }

    public void endList() {
        depth--;
        endItem();
        number = "";
    }

    /** What is read next opens an item. */
    public void beginItem(boolean first, String itemNumber) {
        role = first ? Role.BEGINS : Role.OPENS;
        number = itemNumber;
    }

    /** What is read next belongs to the item before. */
    public void endItem() {
        role = Role.CONTINUES;
    }

    /** Whether something opened the item. */
    public boolean isItemOpen() {
        return role == Role.CONTINUES;
    }

    /** Opens the item that is due, even without words. */
    public void openItem() {
        if (depth > 0 && !isItemOpen()) {
            blocks.add(new Item(List.of(), origin(), depth, role, number));
            endItem();
        }
    }

    /** A term that asks: an item whose own words are these. */
    public void term(List<ForeignInline> words, boolean first) {
        Item item = new Item(words, origin(), depth, first ? Role.BEGINS : Role.OPENS, "");
        blocks.add(TypedItems.withoutMark(item, /* digits= */ true));
        endItem();
    }

    public void paragraph(List<ForeignInline> content) {
        Origin origin = origin();
        if (depth > 0) {
            Item item = new Item(content, origin, depth, role, number);
            blocks.add(TypedItems.withoutMark(item, /* digits= */ false));
            endItem();
        } else if (content.size() == 1
                && content.getFirst() instanceof ForeignInline.Picture picture) {
            blocks.add(new ForeignBlock.Figure(picture, origin, 0));
        } else {
            boolean alone = content.stream().noneMatch(ForeignInline.Break.class::isInstance);
            if (typedUntil != blocks.size()) {
                typed.close();
            }
            blocks.addAll(typed.blocks(content, origin, alone));
            typedUntil = blocks.size();
        }
    }
}
