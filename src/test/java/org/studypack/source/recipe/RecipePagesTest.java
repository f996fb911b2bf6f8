package org.studypack.source.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of recipes and spreadsheets in the documentation are sound, for the book that ships.
 */
final class RecipePagesTest {
    private static final Path BOOK = Path.of("book");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^```(yaml|csv) (\\S+)\\R(.*?)^```$");
    private static final Pattern KEYS = Pattern.compile("(?m)^\\|((?: ?`[a-z-]+`,?)+) \\|");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"README.md, 1, 1", "docs/recipes.md, 2, 1"})
    void examplesAreRead(Path page, int recipes, int sheets) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Pack pack = PackReader.read(BOOK, diagnostics).orElseThrow();
        RecipeReader reader = new RecipeReader(BOOK, pack);
        int files = 0;
        int tables = 0;
        Matcher example = EXAMPLE.matcher(Files.readString(page));
        while (example.find()) {
            Path file = Files.writeString(folder.resolve(example.group(2)), example.group(3));
            if (example.group(1).equals("yaml")) {
                files++;
                reader.file(file, diagnostics);
            } else {
                tables++;
                for (Row row : Spreadsheet.read(file, diagnostics).orElseThrow()) {
                    reader.row(row, diagnostics);
                }
            }
        }
        assertThat(diagnostics.all()).isEmpty();
        assertThat(files).isEqualTo(recipes);
        assertThat(tables).isEqualTo(sheets);
    }

    @Test
    void tableHasEachKeyAndNoOther() throws IOException {
        Set<String> keys = new TreeSet<>(Wishes.SINGLES);
        keys.addAll(Wishes.LISTS);
        keys.addAll(Set.of("format", "extends", Wishes.NOTE));
        Set<String> documented = new TreeSet<>();
        KEYS.matcher(Files.readString(Path.of("docs/recipes.md")))
                .results()
                .map(MatchResult::group)
                .forEach(
                        cell ->
                                Pattern.compile("[a-z-]+")
                                        .matcher(cell)
                                        .results()
                                        .map(MatchResult::group)
                                        .forEach(documented::add));
        assertThat(documented).isEqualTo(keys);
    }
}
