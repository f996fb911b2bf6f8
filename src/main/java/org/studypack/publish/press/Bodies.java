package org.studypack.publish.press;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.pack.Branch;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.print.PrintedBody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What packs share, for each selection made once and kept while there is room. May be used by
 * several threads: those that want the same body wait for the one that makes it.
 */
public final class Bodies {
    /** Of how many selections it is remembered that they are handouts. */
    private static final int MOST_KNOWN = 1000;

    /** Of so many pages or fewer, a selection is a handout. */
    private static final int FEW_PAGES = 8;

    /** How many times the bytes of its files a body takes in memory, because of its text. */
    private static final long TEXT = 5;

    private final Pack pack;
    private final Press press;
    private final BodyStore store;
    private final Set<Product> products;
    private final RecentBodies recent;

    /** The selections of few pages, as far as they are remembered. */
    private final SequencedSet<BodyKey> handedOut = new LinkedHashSet<>();

    /**
     * A body that was asked for.
     *
     * @param edition of its selection, for nobody
     * @param reported what keeps it from being made, and what is not as somebody asked for it
     * @param handedOut whether it is a handout because it has few pages
     * @param kept whether the store has it
     * @param weight about how many bytes of memory it takes
     */
    public record Made(
            Edition edition,
            Optional<SharedBody> body,
            List<Diagnostic> reported,
            boolean handedOut,
            AtomicBoolean kept,
            long weight) {

        /**
         * The edition of a recipe that has this body: for its branch, and on its sheets.
         *
         * @param recipe one for which the body was asked
         */
        public Edition edition(Recipe recipe) {
            Layout chosen = recipe.selection().layout().over(edition.pack().defaults().layout());
            return edition.forBranch(recipe.name(), recipe.branch())
                    .laidOut(edition.layout().onSheetsOf(chosen));
        }
    }

    /** With a quarter of the memory for what is kept. */
    Bodies(Pack pack, Press press, BodyStore store, Set<Product> products) {
        this(pack, press, store, products, Runtime.getRuntime().maxMemory() / 4);
    }

    /**
     * @param room for how many bytes bodies are kept; the last one is whatever it takes
     */
    Bodies(Pack pack, Press press, BodyStore store, Set<Product> products, long room) {
        this.pack = pack;
        this.press = press;
        this.store = store;
        this.products = products;
        this.recent = new RecentBodies(room);
    }

    /** What is to be made of the bodies. */
    public Set<Product> products() {
        return products;
    }

    /** The body for a recipe. */
    public Made of(Recipe recipe) throws IOException {
        BodyKey key = BodyKey.of(pack, recipe);
        if (!isHandedOut(key)) {
            Made asItIs = recent.of(key, () -> make(key, recipe));
            if (!asItIs.handedOut()) {
                return asItIs;
            }
            handOut(key);
        }
        BodyKey handout = BodyKey.handout(pack, recipe);
        return recent.of(handout, () -> makeHandout(handout, recipe));
    }

    private synchronized boolean isHandedOut(BodyKey key) {
        return handedOut.contains(key);
    }

    /** Knows from now on that a selection is a handout; what said so takes no body's place. */
    private synchronized void handOut(BodyKey key) {
        handedOut.add(key);
        if (handedOut.size() > MOST_KNOWN) {
            handedOut.removeFirst();
        }
        recent.remove(key);
    }

    private static long weight(SharedBody body) {
        long pdf = body.printed().map(PrintedBody::shared).orElse(0);
        long halves = body.halves().map(each -> each.printed().shared()).orElse(0);
        long cards = body.cards().map(each -> each.printed().length()).orElse(0);
        return TEXT * (pdf + halves + cards + body.packed().shared());
    }

    /**
     * Says that a pack was made with a body, so that it is kept for other runs; until then the body
     * has no contents page.
     */
    public void used(Recipe recipe, Made made) {
        if (!made.kept().getAndSet(true)) {
            BodyKey key =
                    made.handedOut() ? BodyKey.handout(pack, recipe) : BodyKey.of(pack, recipe);
            made.body().flatMap(SharedBody::kept).ifPresent(body -> store.keep(key, body));
        }
    }

    /**
     * A body as it is said to be, or none where it turns out to be a handout. A thread may come to
     * this when another has just found that out.
     */
    Made make(BodyKey key, Recipe recipe) throws IOException {
        Edition edition = edition(recipe);
        if (Editor.mayBeHandedOut(pack, recipe.selection())) {
            return makeOpen(key, edition, recipe);
        }
        Diagnostics about = new Diagnostics();
        if (chosen(recipe) == Design.HANDOUT) {
            HalfPages.reportDesign(edition, products, about);
        }
        return made(key, edition, /* handedOut= */ false, about.all());
    }

    /**
     * A body that is a handout where it has few pages. They are set and nothing else is made until
     * that is known; nothing is reported of pages that nobody gets.
     */
    private Made makeOpen(BodyKey key, Edition edition, Recipe recipe) throws IOException {
        if (isHandedOut(key) || store.find(BodyKey.handout(pack, recipe)).isPresent()) {
            return aHandout(edition);
        }
        Optional<Made> kept = kept(key, edition, /* handedOut= */ false, List.of());
        if (kept.isPresent()) {
            return kept.get();
        }
        Diagnostics own = new Diagnostics();
        Optional<BodyPress.Begun> begun = press.begin(edition, products, own);
        if (begun.filter(body -> isHandout(edition, body)).isPresent()) {
            return aHandout(edition);
        }
        Optional<SharedBody> body =
                begun.isPresent()
                        ? press.finish(edition, begun.get(), products, own)
                        : Optional.empty();
        return made(edition, body, own, /* handedOut= */ false, List.of());
    }

    private Made makeHandout(BodyKey key, Recipe recipe) throws IOException {
        Edition edition = edition(BodyKey.handedOut(recipe));
        return made(key, edition, /* handedOut= */ true, List.of());
    }

    /** The design that somebody asked for, or that of all packs. */
    private Design chosen(Recipe recipe) {
        return recipe.selection().layout().over(pack.defaults().layout()).design();
    }

    private Edition edition(Recipe recipe) {
        return Editor.edit(pack, recipe).forBranch("", Branch.NONE);
    }

    /** Decided by the body alone, so that all packs that share it look the same. */
    private static boolean isHandout(Edition edition, BodyPress.Begun body) {
        return body.pages() > 0
                && body.pages() <= FEW_PAGES
                && edition.layout().design() == Design.BOOK;
    }

    /** Says that there is another body. */
    private static Made aHandout(Edition edition) {
        return new Made(edition, Optional.empty(), List.of(), true, new AtomicBoolean(true), 0);
    }

    /**
     * @param about what is not as somebody asked for it
     */
    private Made made(BodyKey key, Edition edition, boolean handedOut, List<Diagnostic> about)
            throws IOException {
        Optional<Made> kept = kept(key, edition, handedOut, about);
        if (kept.isPresent()) {
            return kept.get();
        }
        Diagnostics own = new Diagnostics();
        return made(edition, press.share(edition, products, own), own, handedOut, about);
    }

    /** A body with what another run kept of it. */
    private Optional<Made> kept(
            BodyKey key, Edition edition, boolean handedOut, List<Diagnostic> about) {
        Optional<KeptBody> found =
                store.find(key).filter(kept -> BodyPress.serves(edition, kept, products));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Diagnostics own = new Diagnostics();
        Optional<SharedBody> body = press.share(edition, found.get(), products, own);
        Made made = made(edition, body, own, handedOut, about);
        made.kept().set(true);
        return Optional.of(made);
    }

    private static Made made(
            Edition edition,
            Optional<SharedBody> body,
            Diagnostics own,
            boolean handedOut,
            List<Diagnostic> about) {
        List<Diagnostic> reported = new ArrayList<>(about);
        if (body.isEmpty()) { // otherwise each pack repeats its warnings
            reported.addAll(own.all());
        }
        return new Made(
                edition,
                body,
                List.copyOf(reported),
                handedOut,
                new AtomicBoolean(false),
                body.map(Bodies::weight).orElse(0L));
    }
}
