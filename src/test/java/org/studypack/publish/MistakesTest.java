package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.DiagnosticRenderer;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Editor;
import org.studypack.pack.Pack;
import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;
import org.studypack.source.PackReader;
import org.studypack.source.recipe.RecipeReader;
import org.studypack.source.recipe.Row;
import org.studypack.source.recipe.Spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Whatever a person writes into the files of a pack, it ends with diagnostics or with sound files,
 * never with a mistake of the program's own (exit 3). The seeds are always the same.
 */
final class MistakesTest {
    private static final Path MODEL = Path.of("src/test/cases/source/whole-pack/in");

    /** What a person's mistake never ends with. */
    private static final EnumSet<Code> OURS = EnumSet.of(Code.ENVIRONMENT, Code.TEXT_CHANGED);

    private static final DiagnosticRenderer RENDERER = new DiagnosticRenderer(false);

    @TempDir Path folder;

    /** Tries a book folder; whether it is sound. */
    private interface Trial {
        boolean isSound(Path book) throws IOException;
    }

    private void tryAll(long first, int count, int sound, Trial trial) throws IOException {
        Mistakes mistakes = new Mistakes(MODEL, folder.resolve("book"));
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (long seed = first; seed < first + count; seed++) {
            String made = mistakes.make(seed);
            try {
                found += trial.isSound(mistakes.book()) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError e) {
                wrong.add("seed %d (%s): %s".formatted(seed, made, trace(e)));
            }
            mistakes.unmake();
        }
        assertThat(wrong).isEmpty();
        assertThat(found).as("some mistakes are none").isBetween(sound, count - sound);
    }

    private static String trace(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    @Test
    void readingEndsWithAPackOrWithErrors() throws IOException {
        tryAll(1, 1000, 200, MistakesTest::read);
    }

    private static boolean read(Path book) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Pack> pack = PackReader.read(book, Optional.empty(), diagnostics);
        assertThat(pack.isPresent()).isEqualTo(!diagnostics.hasErrors());
        pack.ifPresent(sound -> editions(book, sound, diagnostics));
        diagnostics.all().forEach(MistakesTest::requireSound);
        return pack.isPresent();
    }

    private static void editions(Path book, Pack pack, Diagnostics diagnostics) {
        Editor.edit(pack);
        RecipeReader recipes = new RecipeReader(book, pack);
        for (String name : recipes.names()) {
            recipes.named(name, diagnostics).ifPresent(recipe -> Editor.edit(pack, recipe));
        }
        Spreadsheet.read(book.resolve("branches.csv"), diagnostics)
                .ifPresent(rows -> rows.forEach(row -> edition(row, recipes, pack, diagnostics)));
    }

    private static void edition(Row row, RecipeReader recipes, Pack pack, Diagnostics diagnostics) {
        recipes.name(row);
        recipes.row(row, diagnostics).ifPresent(recipe -> Editor.edit(pack, recipe));
    }

    /** It can be shown, and is nobody's fault but the writer's. */
    private static void requireSound(Diagnostic found) {
        RENDERER.render(found);
        if (OURS.contains(found.code())) {
            throw new IllegalStateException(found.toString());
        }
    }

    @Test
    void checkingEndsWithAPackOrWithErrors() throws IOException {
        tryAll(
                100_000,
                40,
                10,
                book -> {
                    Outcome<String> outcome = new Publisher().checkBook(book);
                    outcome.diagnostics().forEach(MistakesTest::requireSound);
                    return outcome.result().isPresent();
                });
    }

    @Test
    void buildingEndsWithSoundFilesOrWithErrors() throws IOException {
        tryAll(
                200_000,
                6,
                1,
                book -> {
                    Outcome<Built> outcome =
                            BuildMaker.of(book).into(folder.resolve("out")).replacing().build();
                    outcome.diagnostics().forEach(MistakesTest::requireSound);
                    return outcome.result().isPresent();
                });
    }
}
