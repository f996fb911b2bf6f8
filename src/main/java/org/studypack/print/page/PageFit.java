package org.studypack.print.page;

import com.openhtmltopdf.render.Box;

import org.studypack.print.line.FittedBlock;
import org.studypack.print.line.LineWish;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sets paragraphs a line shorter or longer where that saves a page or a poor one: a section's last
 * page goes where the pages before can take up what stands on it, and is filled a little where it
 * would hold less than a fifth. No word is split from one page to the next.
 *
 * <p>What a change leads to is known when all is laid out again; one that did not help is undone.
 */
final class PageFit {
    /** The least share of its last page that a section fills. */
    private static final double LEAST_FILLED = 0.2;

    /** As many lines are found at most in the paragraphs of a section. */
    private static final int MOST_LINES = 12;

    private static final int MOST_PASSES = 3;

    /** Words are kept whole a little longer, since lines moved. */
    private static final int MOST_PASSES_FOR_WORDS = 6;

    private final List<FittedBlock> fitted;
    private final Map<String, Attempt> attempts = new HashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
    private final Map<String, Integer> passes = new HashMap<>();

    /**
     * What was changed in a stretch.
     *
     * @param pages that it took before
     * @param saves whether it was to take one page less
     * @param before the blocks as they were, by their elements
     */
    private record Attempt(
            int pages, boolean saves, IdentityHashMap<Element, FittedBlock> before) {}

    /** A block in other lines, and how much worse these are. */
    private record Change(int place, FittedBlock block, double cost) {}

    /**
     * @param fitted the blocks of the document, which are replaced by what is chosen
     */
    PageFit(List<FittedBlock> fitted) {
        this.fitted = fitted;
    }

    /** Changes what can be better. */
    void improve(LaidOut laidOut, Round round) {
        places.clear();
        for (int i = 0; i < fitted.size(); i++) {
            places.put(fitted.get(i).copy(), i);
        }
        for (PageStretch stretch : PageStretch.of(laidOut, laidOut.roots().getFirst())) {
            if (round.isOpen(stretch.id())) {
                improve(laidOut, stretch, round);
            }
        }
    }

    private void improve(LaidOut laidOut, PageStretch stretch, Round round) {
        int pass = passes.merge(stretch.id(), 1, Integer::sum);
        if (pass <= MOST_PASSES_FOR_WORDS) {
            if (undo(stretch) || (pass < MOST_PASSES && fill(stretch))) {
                round.change(stretch.id());
            } else {
                keepWords(laidOut, stretch, round);
            }
        }
    }

    private boolean fill(PageStretch stretch) {
        if (stretch.pages() < 2 || stretch.blocks().isEmpty() || undone.contains(stretch.id())) {
            return false;
        }
        double line = stretch.blocks().getFirst().getChild(0).getHeight();
        int used = stretch.onLastPage();
        double tooMuch = used - stretch.freeBeforeLast();
        List<Change> changes = cheapest(stretch, -1, Math.max(1, (int) Math.ceil(tooMuch / line)));
        boolean saves = !changes.isEmpty();
        if (!saves) {
            double least = LEAST_FILLED * stretch.heightOfLast();
            changes = cheapest(stretch, 1, (int) Math.ceil((least - used) / line));
        }
        IdentityHashMap<Element, FittedBlock> before = new IdentityHashMap<>();
        for (Change change : changes) {
            FittedBlock old = fitted.get(change.place);
            before.put(old.original(), old);
            replace(change.place, change.block);
        }
        if (!changes.isEmpty()) {
            attempts.put(stretch.id(), new Attempt(stretch.pages(), saves, before));
        }
        return !changes.isEmpty();
    }

    /** The changes that cost least of all that add a line, or take one; none where not enough. */
    private List<Change> cheapest(PageStretch stretch, int more, int count) {
        if (count < 1 || count > MOST_LINES || count > stretch.blocks().size()) {
            return List.of();
        }
        List<Change> found = new ArrayList<>();
        for (Box box : stretch.blocks()) {
            int place = place(box);
            FittedBlock block = fitted.get(place);
            block.longerBy(more)
                    .map(
                            other ->
                                    new Change(
                                            place,
                                            other,
                                            (other.cost() - block.cost())
                                                    / Math.sqrt(block.lines())))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(Change::cost));
        return found.size() < count ? List.of() : found.subList(0, count);
    }

    /** Undoes what did not help; whether it did not. */
    private boolean undo(PageStretch stretch) {
        Attempt attempt = attempts.remove(stretch.id());
        if (attempt == null || stretch.pages() == attempt.pages - (attempt.saves ? 1 : 0)) {
            return false;
        }
        for (int i = 0; i < fitted.size(); i++) {
            FittedBlock before = attempt.before.get(fitted.get(i).original());
            if (before != null) {
                replace(i, before);
            }
        }
        undone.add(stretch.id());
        return true;
    }

    /**
     * Lets no line end in a hyphen that is a page's last. A paragraph of as many lines as before
     * moves nothing, so that other kinds may change its stretch too.
     */
    private void keepWords(LaidOut laidOut, PageStretch stretch, Round round) {
        for (Box box : stretch.blocks()) {
            OptionalInt last = lastOnPage(laidOut, box);
            FittedBlock block = fitted.get(place(box));
            if (last.isPresent() && block.hyphenated().contains(last.getAsInt())) {
                whole(block, last.getAsInt())
                        .ifPresent(
                                other -> {
                                    replace(place(box), other);
                                    if (other.lines() == block.lines()) {
                                        round.changeWithin();
                                    } else {
                                        round.change(stretch.id());
                                    }
                                });
            }
        }
    }

    /** A block whose line has no hyphen at its end. */
    private static Optional<FittedBlock> whole(FittedBlock block, int line) {
        Set<Integer> wholeLines = Set.of(line);
        return block.with(LineWish.of(block.lines(), wholeLines))
                .or(() -> block.with(LineWish.of(block.lines() + 1, wholeLines)))
                .or(() -> block.with(LineWish.of(block.lines() - 1, wholeLines)));
    }

    /** The line, from 1 up, after which a block goes on on the next page. */
    private static OptionalInt lastOnPage(LaidOut laidOut, Box block) {
        List<Box> lines = block.getChildren();
        int first = laidOut.pageAt(lines.getFirst().getAbsY());
        if (first == laidOut.pageAt(lines.getLast().getAbsY())) {
            return OptionalInt.empty();
        }
        return IntStream.range(1, lines.size())
                .filter(line -> laidOut.pageAt(lines.get(line).getAbsY()) > first)
                .findFirst();
    }

    private int place(Box box) {
        return Objects.requireNonNull(places.get(box.getElement()));
    }

    private void replace(int place, FittedBlock by) {
        FittedBlock old = fitted.set(place, by);
        places.put(by.copy(), place);
        by.replace(old);
    }
}
