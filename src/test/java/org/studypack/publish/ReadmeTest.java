package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;
import org.studypack.publish.build.Built;
import org.studypack.source.PackReader;
import org.studypack.source.recipe.RecipeReader;
import org.studypack.source.recipe.Spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README shows is what comes out. */
final class ReadmeTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```(yaml|csv) (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir Path out;

    @ParameterizedTest
    @ValueSource(strings = {"one-evening", "harbour-branch"})
    void editionsComeOutAsShown(String edition) throws IOException {
        Built built =
                BuildMaker.of(Path.of("book"))
                        .into(out)
                        .editions(edition)
                        .build()
                        .result()
                        .orElseThrow();
        String name = "out/october-in-copenhagen-" + edition;
        String questions = built.questions() + " questions\n";
        assertThat(Files.readString(Path.of("README.md")))
                .contains(name + ".epub  " + questions)
                .contains(name + ".pdf   " + built.pages() + " pages, " + questions);
    }

    /** Else whoever tries one example after the other would replace what the first has made. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/recipes.md", "docs/organizers.md"})
    void examplesOfOnePageMakeFilesOfDifferentNames(String page) throws IOException {
        Path book = Path.of("book");
        Pack pack = PackReader.read(book, new Diagnostics()).orElseThrow();
        RecipeReader recipes = new RecipeReader(book, pack);
        List<String> names = new ArrayList<>();
        for (String edition : recipes.names()) {
            names.add(recipes.named(edition, new Diagnostics()).orElseThrow().name());
        }
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of(page)));
        while (example.find()) {
            Path file = Files.writeString(out.resolve(example.group(2)), example.group(3));
            if (example.group(1).equals("yaml")) {
                names.add(recipes.file(file, new Diagnostics()).orElseThrow().name());
            } else {
                Spreadsheet rows = Spreadsheet.read(file, new Diagnostics()).orElseThrow();
                rows.forEach(row -> recipes.name(row).ifPresent(names::add));
            }
        }
        assertThat(names).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }
}
