package org.studypack.importing.foreign.block;

import org.studypack.importing.foreign.block.ForeignBlock.Role;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * How deep the items of a plain text are nested: an item that is indented further than the one
 * before is nested in it, and so does one with another kind of mark directly under it, such as
 * {@code a)} under {@code 1.}; a mark of a kind that is open goes back to it.
 */
public final class ListLevels {
    private static final int MOST = 6;
    private final Deque<Level> open = new ArrayDeque<>();

    /** Items of one kind at one place. */
    private record Level(String kind, int indent) {}

    /** Where an item is. */
    public record Place(int depth, Role role) {}

    public void close() {
        open.clear();
    }

    /** Whether a line with that indent, which opens no item, stands in an item. */
    public boolean hold(int indent) {
        return !open.isEmpty() && indent >= open.getLast().indent() + 2;
    }

    /** How many lists are around a line with that indent that opens no item; at least 1. */
    public int depth(int indent) {
        long around = open.stream().filter(level -> level.indent() < indent).count();
        return (int) Math.max(1, around);
    }

    /**
     * Places the next item.
     *
     * @param kind of its mark
     * @param follows whether no blank line stands before it
     */
    public Place next(String kind, int indent, boolean follows) {
        while (open.size() > 1 && indent + 1 < open.element().indent()) {
            open.pop();
        }
        if (open.isEmpty()) {
            open.push(new Level(kind, indent));
            return new Place(1, Role.BEGINS);
        }
        Level last = open.element();
        boolean deeper = indent > last.indent() + 1;
        if (!deeper && isOpen(kind)) {
            backTo(kind);
            return new Place(open.size(), Role.OPENS);
        }
        if ((deeper || follows) && open.size() < MOST) {
            open.push(new Level(kind, indent));
            return new Place(open.size(), Role.BEGINS);
        }
        open.pop();
        open.push(new Level(kind, indent));
        return new Place(open.size(), Role.BEGINS);
    }

    private boolean isOpen(String kind) {
        return open.stream().anyMatch(level -> level.kind().equals(kind));
    }

    private void backTo(String kind) {
        for (Iterator<Level> levels = open.iterator(); levels.hasNext(); ) {
            if (levels.next().kind().equals(kind)) {
                return;
            }
            levels.remove();
        }
    }
}
