package org.studypack.print.page;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.line.FittedBlock;
import org.studypack.print.line.Paragraphs;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * All that may ask for another layout once a manuscript is laid out: what does not fit on its page
 * has to be set otherwise, a block whose lines the engine cannot keep is left to it, and paragraphs
 * are set a line longer or shorter where pages are better for it. Each revision changes what is
 * laid out next. One that a page would be wrong without is asked until it has nothing to change, so
 * that no word is lost; other stretches are made better meanwhile where it is known to keep to its
 * own. Most mark an element once and come to an end by that; a style sheet of a pack's own may undo
 * a mark, so layouts are counted too.
 */
final class Revisions {
    private static final int FIRST = 1;

    /** What would lose words otherwise. */
    private static final int ALWAYS = Integer.MAX_VALUE;

    /**
     * Layouts of one matter. Of more than 300 pages {@link Patience} ends them far earlier, where
     * nothing is wrong; a style sheet of a pack's own may undo what is marked, and then the pages
     * are as they came last.
     */
    private static final int MOST_LAYOUTS = 40;

    /** What is asked to the end, since each page is judged by it. */
    private static final List<Change> AT_LEAST =
            List.of(
                    (run, pages, round) -> BrokenWords.mark(pages, round),
                    (run, pages, round) -> StrandedHeadings.mark(pages, round));

    private final List<FittedBlock> fitted;
    private final List<Revision> all;
    private final List<Change> lastly;
    private final Consumer<LaidOut> reports;
    private final Patience patience = new Patience();
    private int attempt;

    /** Changes what is laid out next. */
    private interface Change {
        void make(EngineRun run, LaidOut laidOut, Round round);
    }

    /** Changes what is laid out next; whether it did, wherever that is. */
    private interface Mark {
        boolean isMade(EngineRun run, LaidOut laidOut);
    }

    /**
     * A change that may be made.
     *
     * @param last attempt after which it may be, from 1 up
     */
    private record Revision(int last, Change change) {
        static Revision of(int last, Mark mark) {
            return new Revision(
                    last,
                    (run, pages, round) -> {
                        if (mark.isMade(run, pages)) {
                            round.changeEverywhere();
                        }
                    });
        }
    }

    /**
     * @param lastly asked of the stretches in which nothing else is changed
     * @param reports says what a person may want to change of the pages that are printed
     * @param attempt the first
     */
    private Revisions(
            List<FittedBlock> fitted,
            List<Revision> all,
            List<Change> lastly,
            Consumer<LaidOut> reports,
            int attempt) {
        this.fitted = fitted;
        this.all = all;
        this.lastly = lastly;
        this.reports = reports;
        this.attempt = attempt;
    }

    /** Those of pages; they report what a person may want to change. */
    static Revisions ofPages(Diagnostics diagnostics) {
        List<FittedBlock> fitted = new ArrayList<>();
        PageFit pageFit = new PageFit(fitted);
        FloatedFigures figures = new FloatedFigures();
        BalancedColumns columns = new BalancedColumns();
        PoorPages poor = new PoorPages();
        IdentityHashMap<Element, LoneQuestions.Marked> beforeQuestions = new IdentityHashMap<>();
        OpeningFit opening = new OpeningFit();
        TallQuestions tall = new TallQuestions();
        List<Revision> all =
                List.of(
                        Revision.of(ALWAYS, (run, pages) -> tall.mark(pages)),
                        Revision.of(FIRST, (run, pages) -> Oversize.mark(run, pages, diagnostics)),
                        Revision.of(ALWAYS, (run, pages) -> SideCaptions.mark(pages)),
                        Revision.of(ALWAYS, (run, pages) -> figures.mark(pages)),
                        new Revision(ALWAYS, FigureLines::mark),
                        Revision.of(ALWAYS, (run, pages) -> StrandedTableHeads.mark(pages)),
                        Revision.of(ALWAYS, (run, pages) -> TableNotes.mark(pages)),
                        Revision.of(ALWAYS, (run, pages) -> TornRows.mark(pages)),
                        Revision.of(ALWAYS, (run, pages) -> CoveredSides.mark(pages)),
                        Revision.of(FIRST, Revisions::beginsLate),
                        Revision.of(ALWAYS, TallBack::mark),
                        Revision.of(ALWAYS, TallCover::mark),
                        Revision.of(ALWAYS, opening::isChanged),
                        Revision.of(ALWAYS, (run, pages) -> givesBack(fitted, pages)));
        DividedTables tables = new DividedTables();
        Overleaf overleaf = new Overleaf();
        List<Change> lastly =
                List.of(
                        columns::undo,
                        (run, pages, round) -> BrokenWords.mark(pages, round),
                        (run, pages, round) -> tall.takeBack(pages, round),
                        (run, pages, round) -> pageFit.improve(pages, round),
                        (run, pages, round) -> tables.mark(pages, round),
                        overleaf::takeBack,
                        (run, pages, round) ->
                                LoneQuestions.mark(pages, run.line(), beforeQuestions, round),
                        (run, pages, round) -> poor.mark(pages, run.line(), round),
                        (run, pages, round) -> LoneSources.mark(pages, run.line(), round),
                        (run, pages, round) -> StrandedHeadings.mark(pages, round),
                        columns::mark);
        return new Revisions(fitted, all, lastly, pages -> tall.report(pages, diagnostics), FIRST);
    }

    /** Only that lines hold, for what is laid out to be measured. */
    static Revisions ofLines() {
        List<FittedBlock> fitted = new ArrayList<>();
        Revision lines = Revision.of(ALWAYS, (run, pages) -> givesBack(fitted, pages));
        return new Revisions(fitted, List.of(lines), List.of(), pages -> {}, FIRST);
    }

    /** None, as in an attempt after all others: no lines are chosen either. */
    static Revisions none() {
        return new Revisions(List.of(), List.of(), List.of(), pages -> {}, FIRST + 1);
    }

    /** Chooses the lines of what is laid out for the first time; later they are chosen already. */
    void fitLines(EngineRun run) {
        if (attempt == FIRST) {
            fitted.addAll(Paragraphs.fit(run.renderer(), run.types()));
        }
    }

    /** Whether anything was changed, so that all has to be laid out again. */
    boolean areMade(EngineRun run, LaidOut laidOut) {
        boolean made = attempt < MOST_LAYOUTS && isChanged(run, laidOut);
        if (!made) {
            reports.accept(laidOut);
        }
        return made;
    }

    private boolean isChanged(EngineRun run, LaidOut laidOut) {
        Round round = new Round();
        for (Revision each : all) {
            if (attempt <= each.last) {
                each.change.make(run, laidOut, round);
            }
        }
        attempt++;
        if (round.isOpen()) {
            makeBetter(run, laidOut, round);
        }
        return round.isMade();
    }

    /** Makes stretches better in which nothing is wrong, each by one kind. */
    private void makeBetter(EngineRun run, LaidOut laidOut, Round round) {
        for (Change each : patience.lasts(laidOut.pages()) ? lastly : AT_LEAST) {
            round.next();
            each.make(run, laidOut, round);
        }
    }

    /** Whether documents of which nothing is shown stand before all others, and were taken out. */
    private static boolean beginsLate(EngineRun run, LaidOut laidOut) {
        return laidOut.starts().stream()
                .findFirst()
                .filter(first -> run.manuscript().beginWith(first.document()))
                .isPresent();
    }

    /** Gives the blocks back to the engine whose lines did not hold; whether there is one. */
    private static boolean givesBack(List<FittedBlock> fitted, LaidOut laidOut) {
        return Paragraphs.giveBack(fitted, laidOut.roots());
    }
}
