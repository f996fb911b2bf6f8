package org.studypack.publish.press;

import org.studypack.diagnostic.Awaited;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.pack.Branch;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;
import org.studypack.print.PrintedBody;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What packs share, for each selection made once and kept while there is room. May be used by
 * several threads: those that want the same body wait for the one that makes it.
 */
public final class Bodies {
    /** As many as a batch is likely to use in turn. */
    private static final int MOST = 8;

    /** Of so many pages or fewer, a selection is a handout. */
    private static final int FEW_PAGES = 8;

    /** How many times the bytes of its files a body takes in memory, because of its text. */
    private static final long TEXT = 5;

    private final Pack pack;
    private final Press press;
    private final BodyStore store;
    private final Set<Product> products;
    private final long room;
    private final Map<Selection, CompletableFuture<Made>> made = new LinkedHashMap<>(16, 1, true);

    /**
     * A body that was asked for.
     *
     * @param edition of its selection, for nobody
     * @param reported what keeps it from being made
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
        this.room = room;
    }

    /** What is to be made of the bodies. */
    public Set<Product> products() {
        return products;
    }

    /** The body for a recipe's selection. */
    public Made of(Recipe recipe) throws IOException {
        CompletableFuture<Made> mine = new CompletableFuture<>();
        Selection selection = recipe.selection().ofPages();
        Optional<CompletableFuture<Made>> known = claim(selection, mine);
        if (known.isEmpty()) {
            try {
                mine.complete(make(recipe));
                makeRoom();
            } catch (IOException | RuntimeException | Error e) {
                mine.completeExceptionally(e);
                forget(selection);
            }
        }
        return Awaited.withTrouble(known.orElse(mine));
    }

    /** What another thread makes or has made; empty where it is for this one to make. */
    private synchronized Optional<CompletableFuture<Made>> claim(
            Selection selection, CompletableFuture<Made> mine) {
        Optional<CompletableFuture<Made>> known =
                Optional.ofNullable(made.putIfAbsent(selection, mine));
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return known;
    }

    /** Drops the least recently used ones until there is room. */
    private synchronized void makeRoom() {
        long weight = made.values().stream().mapToLong(Bodies::weight).sum();
        Iterator<CompletableFuture<Made>> oldest = made.values().iterator();
        while (weight > room && oldest.hasNext()) {
            long own = weight(oldest.next());
            if (own > 0 && own < weight) {
                oldest.remove();
                weight -= own;
            }
        }
    }

    /** Nothing while it is being made. */
    private static long weight(CompletableFuture<Made> body) {
        return body.state() == Future.State.SUCCESS ? body.resultNow().weight() : 0;
    }

    private static long weight(SharedBody body) {
        long pdf = body.printed().map(PrintedBody::shared).orElse(0);
        long halves = body.halves().map(each -> each.printed().shared()).orElse(0);
        return TEXT * (pdf + halves + body.packed().shared());
    }

    private synchronized void forget(Selection selection) {
        made.remove(selection);
    }

    /**
     * Says that a pack was made with a body, so that it is kept for other runs; until then the body
     * has no contents page.
     */
    public void used(Recipe recipe, Made made) {
        if (!made.kept().getAndSet(true)) {
            made.body()
                    .flatMap(body -> body.kept(made.handedOut()))
                    .ifPresent(body -> store.keep(recipe.selection().ofPages(), body));
        }
    }

    private Made make(Recipe recipe) throws IOException {
        Edition edition = Editor.edit(pack, recipe).forBranch("", Branch.NONE);
        Optional<KeptBody> kept = store.find(recipe.selection().ofPages());
        boolean handedOut = kept.map(KeptBody::handedOut).orElse(false);
        Edition known = handedOut ? handedOut(edition) : edition;
        if (kept.isPresent() && BodyPress.serves(known, kept.get(), products)) {
            Diagnostics own = new Diagnostics();
            Optional<SharedBody> body = press.share(known, kept.get(), products, own);
            return made(known, body, own, handedOut, /* kept= */ true);
        }
        Diagnostics own = new Diagnostics();
        Optional<SharedBody> body = press.share(edition, products, own);
        boolean few = body.filter(each -> isHandout(recipe, each)).isPresent();
        return few ? makeHandout(edition) : made(edition, body, own, false, /* kept= */ false);
    }

    private Made makeHandout(Edition edition) throws IOException {
        Edition handout = handedOut(edition);
        Diagnostics own = new Diagnostics();
        return made(handout, press.share(handout, products, own), own, true, /* kept= */ false);
    }

    /** Decided by the body alone, so that all packs that share it look the same. */
    private boolean isHandout(Recipe recipe, SharedBody body) {
        int pages = body.pagesOfText();
        return pages > 0
                && pages <= FEW_PAGES
                && Editor.mayBeHandedOut(pack, recipe.selection())
                && Editor.edit(pack, recipe).layout().design() == Design.BOOK;
    }

    private static Edition handedOut(Edition edition) {
        return edition.laidOut(edition.layout().with(LayoutKey.DESIGN, Design.HANDOUT));
    }

    private static Made made(
            Edition edition,
            Optional<SharedBody> body,
            Diagnostics own,
            boolean handedOut,
            boolean kept) {
        return new Made(
                edition,
                body,
                body.isPresent() ? List.of() : own.all(),
                handedOut,
                new AtomicBoolean(kept),
                body.isPresent() ? weight(body.get()) : 0);
    }
}
