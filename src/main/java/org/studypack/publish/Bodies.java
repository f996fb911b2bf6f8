package org.studypack.publish;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What packs share, for each selection made once and kept while there is room. May be used by
 * several threads: those that want the same body wait for the one that makes it.
 */
final class Bodies {
    /** As many as a batch is likely to take turns with; each is one or two megabytes. */
    private static final int MOST = 8;

    private final Pack pack;
    private final Press press;
    private final Set<Format> formats;
    private final Map<Selection, CompletableFuture<Made>> made = new LinkedHashMap<>(16, 1, true);

    /** An edition of a selection for nobody, its body, and what was said of them. */
    record Made(Edition edition, Optional<SharedBody> body, List<Diagnostic> said) {}

    Bodies(Pack pack, Press press, Set<Format> formats) {
        this.pack = pack;
        this.press = press;
        this.formats = formats;
    }

    /** The name of the files of a recipe's pack, without their endings. */
    String slug(String recipe) {
        return pack.metadata().slug() + "-" + recipe;
    }

    /** The body for a recipe's selection. */
    Made of(Recipe recipe) throws IOException {
        CompletableFuture<Made> mine = new CompletableFuture<>();
        Optional<CompletableFuture<Made>> known = claim(recipe.selection(), mine);
        if (known.isEmpty()) {
            try {
                mine.complete(make(recipe));
            } catch (IOException | RuntimeException | Error e) {
                mine.completeExceptionally(e);
                forget(recipe.selection());
            }
        }
        try {
            return known.orElse(mine).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case IOException trouble -> throw trouble;
                case Error error -> throw error;
                case UncheckedIOException trouble -> throw trouble;
                case null, default -> throw e;
            }
        }
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

    private synchronized void forget(Selection selection) {
        made.remove(selection);
    }

    private Made make(Recipe recipe) throws IOException {
        Diagnostics said = new Diagnostics();
        Edition edition = Editor.edit(pack, recipe);
        Optional<SharedBody> body = press.share(edition, formats, said);
        return new Made(edition, body, body.isPresent() ? List.of() : said.all());
    }
}
