package org.studypack.print.page;

import org.studypack.book.Matter;
import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Title, note and contents that go over their page by some lines are set closer, in two steps,
 * where that brings a page less, and so is a title above a note that leaves its last lines for the
 * next page. Below a masthead the imprint comes after them; where they go over to its page anyway,
 * it stands at the foot of that, which saves a leaf. What brings nothing is taken back. The style
 * sheet says what is closer.
 */
final class OpeningFit {
    /** The attribute of sections that are set closer; its value is how much. */
    private static final String MARK = "data-tight";

    private static final String START = "data-start";
    private static final String RUN_ON = "run-on";

    /** As much of a page, about, is gained by each step; what goes over by more is left alone. */
    private static final double GAINED = 0.3;

    private static final double GAINED_FIRST = 0.09;

    /** Lines that are free above an imprint at the foot of a page that has other text. */
    private static final double ABOVE_IMPRINT = 1.5;

    /** More lines of a note on its second page are no remnant. */
    private static final double REMNANT_LINES = 5;

    private final Deque<Way> left = new ArrayDeque<>();
    private boolean begun;

    /** The pages that were to become fewer, and whether the note was to become whole. */
    private int before;

    private Optional<String> imprintsStart = Optional.empty();

    /** How close text is set. */
    private enum Closeness {
        AS_IT_IS,
        CLOSER,
        TIGHT
    }

    /**
     * A way to set it.
     *
     * @param joined whether the imprint stands below other text
     */
    private record Way(Closeness closeness, boolean joined) {}

    /** Sets them otherwise than before; whether it does. */
    boolean isChanged(EngineRun run, LaidOut laidOut) {
        if (laidOut.matter() != Matter.FRONT) {
            return false;
        }
        List<PageStretch> stretches = PageStretch.of(laidOut, laidOut.roots().getFirst());
        OpeningSections sections = OpeningSections.of(run.manuscript().document());
        Optional<PageStretch> opening =
                stretches.stream().filter(each -> sections.beginWith(each.id())).findFirst();
        if (opening.isEmpty()) {
            return false;
        }
        int pages = stretches.stream().mapToInt(PageStretch::pages).sum();
        int cost = 2 * pages + (sections.remnant(laidOut) > 0 ? 1 : 0);
        if (!begun) {
            begun = true;
            before = cost;
            Measures measures = new Measures(opening.get(), run.line(), laidOut);
            left.addAll(ways(measures, sections, stretches));
            return !left.isEmpty() && set(left.remove(), sections);
        }
        if (cost < before) {
            left.clear();
            before = Integer.MAX_VALUE;
        }
        return !left.isEmpty() && set(left.remove(), sections);
    }

    /** What ways are judged by before they are tried. */
    private record Measures(PageStretch opening, int line, LaidOut laidOut) {
        double height() {
            return opening.heightOfLast();
        }

        boolean goesOver() {
            return opening.pages() > 1;
        }
    }

    /** The ways to try, one after the other, until one brings something; the last is as it was. */
    private static List<Way> ways(
            Measures measures, OpeningSections sections, List<PageStretch> stretches) {
        List<Way> ways = new ArrayList<>();
        if (measures.goesOver()) {
            closer(measures.opening().onLastPage(), measures.height())
                    .forEach(each -> ways.add(new Way(each, false)));
            ways.addAll(joined(measures, sections, stretches));
        }
        double remnant = sections.remnant(measures.laidOut());
        if (ways.isEmpty() && remnant > 0 && remnant <= REMNANT_LINES * measures.line()) {
            closer(remnant, measures.height()).forEach(each -> ways.add(new Way(each, false)));
        }
        if (!ways.isEmpty()) {
            ways.add(new Way(Closeness.AS_IT_IS, false));
        }
        return ways;
    }

    /** The steps that may gain a height. */
    private static List<Closeness> closer(double missing, double height) {
        if (missing > GAINED * height) {
            return List.of();
        }
        return missing <= GAINED_FIRST * height
                ? List.of(Closeness.CLOSER, Closeness.TIGHT)
                : List.of(Closeness.TIGHT);
    }

    /**
     * With the imprint below the contents, where both end on the back of a leaf and it saves one.
     */
    private static List<Way> joined(
            Measures measures, OpeningSections sections, List<PageStretch> stretches) {
        Optional<PageStretch> imprint =
                sections.imprint().isEmpty() || measures.opening().pages() % 2 != 0
                        ? Optional.empty()
                        : stretches.stream()
                                .filter(each -> isOf(each, sections.imprint().get()))
                                .filter(each -> each.pages() == 1)
                                .findFirst();
        if (imprint.isEmpty()) {
            return List.of();
        }
        double needed = imprint.get().onLastPage() + ABOVE_IMPRINT * measures.line();
        double missing = needed + measures.opening().onLastPage() - measures.height();
        List<Way> ways = new ArrayList<>();
        if (missing <= 0) {
            ways.add(new Way(Closeness.AS_IT_IS, true));
        }
        closer(missing, measures.height()).forEach(each -> ways.add(new Way(each, true)));
        return ways;
    }

    private static boolean isOf(PageStretch stretch, Element section) {
        return stretch.id().equals(section.getAttribute("data-document"));
    }

    private boolean set(Way way, OpeningSections sections) {
        sections.closer()
                .forEach(
                        each -> {
                            if (way.closeness() == Closeness.AS_IT_IS) {
                                each.removeAttribute(MARK);
                            } else {
                                each.setAttribute(
                                        MARK,
                                        way.closeness() == Closeness.TIGHT ? "tight" : "closer");
                            }
                        });
        sections.imprint().ifPresent(each -> setStart(each, way.joined()));
        return true;
    }

    private void setStart(Element imprint, boolean joined) {
        if (joined) {
            imprintsStart = Optional.of(imprintsStart.orElse(imprint.getAttribute(START)));
            imprint.setAttribute(START, RUN_ON);
        } else {
            imprintsStart.ifPresent(start -> imprint.setAttribute(START, start));
        }
    }
}
