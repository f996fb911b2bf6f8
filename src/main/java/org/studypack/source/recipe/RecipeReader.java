package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.source.BookFolder;
import org.studypack.source.NamedFile;
import org.studypack.source.markdown.CrossReferences;
import org.studypack.source.markdown.CrossReferences.Mention;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.words.Setting;
import org.studypack.words.Spelling;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads recipes and holds them against one pack. What is wrong with one is reported in one run; a
 * recipe comes of it only where nothing is an error. Recipes of the book, pictures and labels are
 * read once for all rows. Not for use by several threads.
 */
public final class RecipeReader {
    private static final String EDITIONS = "editions";
    private static final String ENDING = ".yaml";

    private final Path book;
    private final Pieces pieces;
    private final Map<String, Named> named = new HashMap<>();

    /** Recipes that rows name, with mistakes or without; empty where one cannot be read at all. */
    private final Map<String, Optional<Wishes>> bases = new HashMap<>();

    private final WishReader wishReader;

    /** A recipe of the book with all that it extends, and what was reported of them. */
    private record Named(Optional<Wishes> wishes, List<Diagnostic> reported) {}

    /**
     * Prepares to read.
     *
     * @param book the pack's folder
     */
    public RecipeReader(Path book, Pack pack) {
        this.book = book;
        this.pieces = new Pieces(pack);
        this.wishReader = new WishReader(book, pieces);
    }

    /** The names of the book's recipes. */
    public List<String> names() {
        return files().stream()
                .filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
    }

    /** Reports files that were meant as recipes, it seems, but have another ending. */
    public void reportOthers(Diagnostics diagnostics) {
        BookFolder.open(book, diagnostics).ifPresent(folder -> reportOthers(folder, diagnostics));
    }

    private static void reportOthers(BookFolder folder, Diagnostics diagnostics) {
        for (String name : folder.names(EDITIONS)) {
            if (!name.endsWith(ENDING) && isLikely(name)) {
                diagnostics.report(
                        Code.MISSPELT_FILE,
                        folder.whole(EDITIONS + "/" + name),
                        "`%s` is not read".formatted(name),
                        "rename it to `%s`".formatted(stem(name) + ENDING));
            }
        }
    }

    private static boolean isLikely(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".yml") || small.endsWith(ENDING);
    }

    private List<String> files() {
        return BookFolder.open(book, new Diagnostics()).stream()
                .flatMap(folder -> folder.names(EDITIONS).stream())
                .toList();
    }

    /** Reads a recipe of the book by its name in {@code editions/}, without its ending. */
    public Optional<Recipe> named(String name, Diagnostics diagnostics) {
        Setting setting = new Setting(name, Location.of(name));
        return diagnostics.within(
                own ->
                        named(setting, new LinkedHashSet<>(), own)
                                .flatMap(wishes -> wishReader.recipe(wishes, name, own)));
    }

    /** Reads a recipe file, which may be anywhere. */
    public Optional<Recipe> file(Path file, Diagnostics diagnostics) {
        String stem = stem(String.valueOf(file.getFileName()));
        return diagnostics.within(
                own ->
                        NamedFile.text(file, own)
                                .flatMap(text -> withBase(text, new LinkedHashSet<>(), own))
                                .flatMap(wishes -> wishReader.recipe(wishes, stem, own)));
    }

    /** Reads a row of a spreadsheet. */
    public Optional<Recipe> row(Row row, Diagnostics diagnostics) {
        return diagnostics.within(
                own -> {
                    Optional<Recipe> recipe = row(row, row.wishes(markdown(own), own), own);
                    nameRow(row, own);
                    return recipe;
                });
    }

    /**
     * What the names of the files of a row's pack end with, read from the row and the recipe that
     * it names; empty where the row names neither branch nor recipe. What is wrong with either is
     * not reported: a recipe that cannot be read at all gives its own name.
     *
     * @see Recipe#name()
     */
    public Optional<String> name(Row row) {
        if (!row.isNamed()) {
            return Optional.empty();
        }
        Wishes own = row.wishesWithoutNote();
        if (own.one("branch").isPresent() && own.one("audience").isPresent()) {
            return Optional.of(own.name("")); // the same without the recipe, and sooner
        }
        Wishes all =
                row.edition()
                        .flatMap(edition -> bases.computeIfAbsent(edition.words(), this::base))
                        .map(base -> own.over(base, pieces))
                        .orElse(own);
        return Optional.of(all.name(otherName(row)));
    }

    private Optional<Wishes> base(String edition) {
        Setting setting = new Setting(edition, Location.of(edition));
        return named(setting, new LinkedHashSet<>(), new Diagnostics());
    }

    private static String otherName(Row row) {
        return row.edition().map(Setting::words).orElse("");
    }

    private Optional<Recipe> row(Row row, Wishes wishes, Diagnostics diagnostics) {
        Wishes all =
                row.edition()
                        .flatMap(base -> named(base, new LinkedHashSet<>(), diagnostics))
                        .map(base -> wishes.over(base, pieces))
                        .orElse(wishes);
        return wishReader.recipe(all, otherName(row), diagnostics);
    }

    /** Names the row whose mistakes all stand in other files, such as the recipe that it names. */
    private static void nameRow(Row row, Diagnostics diagnostics) {
        List<String> files =
                diagnostics.all().stream()
                        .filter(Diagnostic::isError)
                        .map(found -> found.location().file())
                        .distinct()
                        .toList();
        if (!files.isEmpty() && !files.contains(row.place().file())) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    row.place(),
                    "the row uses `%s`, which has mistakes".formatted(String.join("`, `", files)),
                    "correct them first");
        }
    }

    private static MarkdownReader markdown(Diagnostics diagnostics) {
        return new MarkdownReader(new CrossReferences(diagnostics), diagnostics);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private Optional<Wishes> named(
            Setting setting, Set<String> extending, Diagnostics diagnostics) {
        String name = setting.words();
        if (!extending.add(name)) {
            diagnostics.report(
                    Code.RECIPES_IN_A_CIRCLE,
                    setting.location(),
                    "`%s` extends itself: %s"
                            .formatted(name, String.join(" → ", extending) + " → " + name),
                    "take one `extends` out");
            return Optional.empty();
        }
        Named known = named.get(name);
        if (known == null) {
            Diagnostics own = new Diagnostics();
            known = new Named(load(setting, extending, own), own.all());
            if (!own.hasErrors()) {
                named.put(name, known);
            }
        }
        known.reported().forEach(diagnostics::add);
        return known.wishes();
    }

    private Optional<Wishes> load(Setting setting, Set<String> extending, Diagnostics diagnostics) {
        String name = setting.words();
        List<String> names = names();
        if (!names.contains(name)) {
            String stem = name.endsWith(ENDING) ? stem(name) : name;
            diagnostics.report(
                    Code.UNKNOWN_RECIPE,
                    setting.location(),
                    "the book has no recipe `%s`".formatted(name),
                    hint(stem, names));
            return Optional.empty();
        }
        String path = EDITIONS + "/" + name + ENDING;
        return BookFolder.open(book, diagnostics)
                .flatMap(folder -> folder.text(path, folder.whole(path)))
                .flatMap(text -> withBase(text, extending, diagnostics));
    }

    private String hint(String stem, List<String> names) {
        Optional<String> other =
                files().stream()
                        .filter(file -> isLikely(file) && stem(file).equals(stem))
                        .findFirst();
        if (names.contains(stem)) {
            return "write `%s`, without an ending".formatted(stem);
        }
        if (other.isPresent()) {
            return "rename `%s` in `editions` to `%s`".formatted(other.get(), stem + ENDING);
        }
        return names.isEmpty()
                ? "recipes are in `editions` in the book's folder"
                : Spelling.hint(stem, names);
    }

    /**
     * Where what it extends cannot be read, which is reported, its own wishes are read by
     * themselves.
     */
    private Optional<Wishes> withBase(
            SourceText text, Set<String> extending, Diagnostics diagnostics) {
        CrossReferences references = pieces.references(diagnostics);
        Optional<RecipeFile> file =
                RecipeFile.read(text, new MarkdownReader(references, diagnostics), diagnostics);
        references.resolve();
        references.images().forEach(image -> requireInPack(image, diagnostics));
        return file.map(
                own ->
                        own.base()
                                .flatMap(base -> named(base, extending, diagnostics))
                                .map(base -> own.wishes().over(base, pieces))
                                .orElse(own.wishes()));
    }

    private void requireInPack(Mention image, Diagnostics diagnostics) {
        if (!pieces.hasImage(image.name())) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    image.location(),
                    "the pack does not show `%s`".formatted(image.name()),
                    "a note may show the pictures of the pack's own texts;"
                            + " a branch's own picture is its `logo`");
        }
    }
}
