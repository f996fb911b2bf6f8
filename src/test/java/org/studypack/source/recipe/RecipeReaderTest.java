package org.studypack.source.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Audience;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Pack;
import org.studypack.pack.Paper;
import org.studypack.pack.Recipe;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

final class RecipeReaderTest {
    /** Words that Markdown, FreeMarker, YAML or a spreadsheet takes for its own. */
    private static final List<String> MARKS =
            List.of(
                    "=1+1",
                    "@SUM(A1)",
                    "${x}",
                    "<#if>",
                    "*b*",
                    "_e_",
                    "# h",
                    "- i",
                    "1. n",
                    "[a](#vote)",
                    "![](x)",
                    "[^1]",
                    "{#id}",
                    "&amp;",
                    "`c`",
                    "<b>",
                    "\\",
                    "'",
                    "\"",
                    ": ",
                    "| ",
                    "> ",
                    "Λιμάνι",
                    "مرحبا",
                    "~",
                    "--");

    @TempDir Path book;

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void writeBook() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-setting.md", section("setting"));
        write("guide/02-vote.md", section("vote"));
        write("images/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        write("images/notes.txt", "no picture");
    }

    private static String section(String id) {
        return "# Of %s {#%s}\n\nText.\n\n## Questions {.questions}\n\n- Why? {#%s-1}\n- How? {#%s-2}\n"
                .formatted(id, id, id, id);
    }

    private void write(String path, String content) throws IOException {
        Path file = book.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private RecipeReader reader() throws IOException {
        Pack pack = PackReader.read(book, new Diagnostics()).orElseThrow();
        return new RecipeReader(book, pack);
    }

    private Optional<Recipe> recipe(String content) throws IOException {
        write("editions/evening.yaml", content);
        return reader().named("evening", diagnostics);
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Recipe recipe =
                recipe(
                                """
                                format: 1
                                sections: [vote, setting]
                                questions: vote-2 vote-1
                                excerpts: []
                                without: ["#setting-1"]
                                branch: Λιμάνι
                                date: 2027-03-09
                                time: 19:30
                                place: |
                                  Library

                                  12 Quay Street
                                contact: Ida
                                link: https://harbour.example/study
                                logo: logo.svg
                                parts: [worksheets]
                                audience: leader
                                paper: a5
                                lines: 9
                                language: de
                                note: See [](#vote).
                                """)
                        .orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(recipe.name()).isEqualTo("λιμάνι-leader");
        assertThat(recipe.selection().sections()).contains(List.of("vote", "setting"));
        assertThat(recipe.selection().questions()).contains(List.of("vote-2", "vote-1"));
        assertThat(recipe.selection().excerpts()).contains(List.of());
        assertThat(recipe.selection().without()).containsExactly("setting-1");
        assertThat(recipe.selection().audience()).isEqualTo(Audience.LEADER);
        assertThat(recipe.selection().layout().chosen(LayoutKey.PAPER)).contains(Paper.A5);
        assertThat(recipe.selection().lines()).hasValue(9);
        assertThat(recipe.selection().labels().orElseThrow().language()).isEqualTo("de");
        assertThat(recipe.branch().date()).contains(LocalDate.of(2027, 3, 9));
        assertThat(recipe.branch().time()).isEqualTo("19:30");
        assertThat(recipe.branch().place()).containsExactly("Library", "12 Quay Street");
        assertThat(recipe.branch().logo()).isPresent();
        assertThat(recipe.branch().note()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sections: [setings]|UNKNOWN_PIECE|did you mean `setting`?",
                "sections: [vote-1]|UNKNOWN_PIECE|write it under `questions`",
                "without: [nothing]|UNKNOWN_PIECE|`studypack list` shows all ids",
                "{sections: [vote], questions: [setting-1]}|PICKED_AND_LEFT_OUT|add `setting` to"
                        + " `sections`, or take the question out",
                "{without: [vote], sections: [vote]}|PICKED_AND_LEFT_OUT|take it out of one of"
                        + " them",
                "sections: [vote, vote]|WRONG_VALUE|take one out",
                "extends: evning|UNKNOWN_RECIPE|did you mean `evening`?",
                "extends: evening.yaml|UNKNOWN_RECIPE|write `evening`, without an ending",
                "extends: ../evening|UNKNOWN_RECIPE|use `evening`",
                "extends: evening|RECIPES_IN_A_CIRCLE|take one `extends` out",
                "brnch: x|UNKNOWN_KEY|did you mean `branch`?",
                "date: 9 March 2027|WRONG_VALUE|write year, month and day: `2027-03-09`",
                "date: 2027-02-30|WRONG_VALUE|February 2027 has 28 days",
                "link: javascript:alert(1)|WRONG_VALUE|write a whole address that begins with"
                        + " `https://`",
                "link: https://a b|WRONG_VALUE|the address is not well formed",
                "logo: ../logo.svg|PATH_LEAVES_BOOK|paths start at the book's folder: write"
                        + " `images/logo.svg`",
                "logo: logo.sgv|MISSING_FILE|did you mean `images/logo.svg`?",
                "logo: notes.txt|NOT_AN_IMAGE|save it as one of these",
                "lines: 61|WRONG_VALUE|write a number from 0 to 60",
                "audience: leaders|WRONG_VALUE|did you mean `leader`? there is also"
                        + " `participant`",
                "design: booklet|WRONG_VALUE|formats are given when a pack is made: `studypack"
                        + " build --format booklet`",
                "format: booklet|WRONG_TYPE|write `format: 1`; formats are given when a pack is"
                        + " made: `studypack build --format booklet`",
                "paper: large-print|WRONG_VALUE|`large-print` is a value of `design`",
                "questions: none|UNKNOWN_PIECE|write `[]` for none in a recipe",
                "questions: listed|UNKNOWN_PIECE|how questions stand is said in pack.yaml alone;"
                        + " here stand their ids",
                "cover: images/a.png|WRONG_VALUE|a picture is the cover of the whole pack: name"
                        + " it in pack.yaml",
                "height: 30mm|UNKNOWN_KEY|each question says this in its braces: `{#setting-1"
                        + " answer=box height=30mm minutes=10}`",
                "2-up: yes|UNKNOWN_KEY|formats are given when a pack is made: `studypack build"
                        + " --format 2-up`",
                "parts: [guide, guide]|WRONG_VALUE|take one out",
                "note: '[x](#vot)'|DANGLING_REFERENCE|did you mean `#vote`?",
                "format: 2|NEWER_FORMAT|use a newer studypack"
            })
    void mistakeIsReportedOnceWithAHint(String recipe, Code code, String hint) throws IOException {
        assertThat(recipe(recipe + "\n")).isEmpty();
        assertThat(diagnostics.all()).hasSize(1);
        Diagnostic reported = diagnostics.all().getFirst();
        assertThat(reported.code()).isEqualTo(code);
        assertThat(reported.hint()).contains(hint);
    }

    @Test
    void entryOfAListOnOneLineIsReportedAtItsPlace() throws IOException {
        recipe("questions: vote-1, vote-9\n");
        assertThat(diagnostics.all()).extracting(each -> each.location().column()).contains(20);
        assertThat(diagnostics.all()).hasSize(1);
    }

    @Test
    void misspeltSectionDoesNotBlameItsQuestions() throws IOException {
        recipe("sections: [setings]\nquestions: [setting-1]\n");
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNKNOWN_PIECE);
    }

    @Test
    void pictureInANoteMustBeThePacks() throws IOException {
        assertThat(recipe("note: '![A logo](images/logo.svg)'\n")).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.WRONG_VALUE);
    }

    @Test
    void recipeSaysMoreThanTheOneItExtends() throws IOException {
        write("editions/base.yaml", "sections: [vote]\nwithout: [vote-1]\nbranch: Base\n");
        Recipe recipe = recipe("extends: base\nwithout: []\nbranch: Own\n").orElseThrow();
        assertThat(recipe.selection().sections()).contains(List.of("vote"));
        assertThat(recipe.selection().without()).isEmpty();
        assertThat(recipe.name()).isEqualTo("own");
    }

    @Test
    void recipeLeavesOutWhatTheOneItExtendsPicks() throws IOException {
        write("editions/base.yaml", "questions: [vote-1, vote-2]\n");
        Recipe recipe = recipe("extends: base\nwithout: [vote-1]\n").orElseThrow();
        assertThat(recipe.selection().questions()).contains(List.of("vote-2"));
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "without: [vote]|setting-1",
                "without: ['#vote']|setting-1",
                "sections: [setting]|setting-1",
                "without: ['#vote-1']|setting-1 vote-2"
            })
    void questionsGoWithTheirSectionFromWhatIsExtended(String own, String questions)
            throws IOException {
        write("editions/base.yaml", "questions: [setting-1, vote-1, vote-2]\n");
        Recipe recipe = recipe("extends: base\n" + own + "\n").orElseThrow();
        assertThat(recipe.selection().questions()).contains(List.of(questions.split(" ")));
        assertThat(diagnostics.all()).isEmpty();
    }

    /** A pack without questions is asked for aloud, and so is a question. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{extends: base, sections: [vote]}",
                "{extends: base, sections: [vote], questions: [setting-1, vote-1]}"
            })
    void lastQuestionDoesNotGoWithItsSection(String own) throws IOException {
        write("editions/base.yaml", "questions: [setting-1]\n");
        assertThat(recipe(own + "\n")).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.PICKED_AND_LEFT_OUT);
    }

    @Test
    void sectionMayBeAllOfARecipeWithoutQuestions() throws IOException {
        write("editions/base.yaml", "questions: [setting-1]\n");
        Recipe recipe = recipe("{extends: base, sections: [vote], questions: []}\n").orElseThrow();
        assertThat(recipe.selection().sections()).contains(List.of("vote"));
        assertThat(recipe.selection().questions()).contains(List.of());
        assertThat(diagnostics.all()).isEmpty();
    }

    /** White space has no meaning in a line of text, so that files do not differ by it. */
    @Test
    void runsOfSpacesAreOneSpaceExceptInCode() throws IOException {
        Recipe recipe = recipe("note: \"Bring  \\t pencils\\tand `a  b`.\"\n").orElseThrow();
        Block.Paragraph note = (Block.Paragraph) recipe.branch().note().getFirst();
        assertThat(note.content())
                .containsExactly(
                        new Inline.Text("Bring pencils and "),
                        new Inline.Code("a  b"),
                        new Inline.Text("."));
    }

    @Test
    void marksOfAKeyboardBecomeThoseOfPrint() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Brot\nlanguage: de\n");
        Recipe recipe =
                recipe(
                                """
                                branch: Hans' Kreis "Zum Anker"
                                place: Saal "Krone"
                                contact: o'b@example.org
                                note: |
                                  Wir lesen "*Brot* und Rosen", `it's "so"`.

                                  - Hans' Buch
                                """)
                        .orElseThrow();
        assertThat(recipe.branch().name()).isEqualTo("Hans’ Kreis „Zum Anker“");
        assertThat(recipe.branch().place()).containsExactly("Saal „Krone“");
        assertThat(recipe.branch().contact()).containsExactly("o'b@example.org");
        assertThat(recipe.branch().note().toString())
                .contains("Wir lesen „", "Brot", " und Rosen“, ", "it's \"so\"", "Hans’ Buch");
        assertThat(recipe.name()).isEqualTo("hans-kreis-zum-anker");
        assertThat(reader().row(row("branch\nHans' Kreis\n"), diagnostics).orElseThrow().branch())
                .extracting(branch -> branch.name())
                .isEqualTo("Hans’ Kreis");
    }

    @Test
    void tableWithoutRowsIsReported() throws IOException {
        assertThat(recipe("note: |\n  Text.\n\n  | |\n  |-|\n")).isEmpty();
        assertThat(diagnostics.all())
                .extracting(reported -> reported.code() + " " + reported.location().line())
                .containsExactly("UNSUPPORTED_MARKDOWN 4");
    }

    /** In characters, not in UTF-16 units, of which each of these has two. */
    @Test
    void noteHasALimit() throws IOException {
        String longest = "😀".repeat(50_000);
        RecipeReader reader = reader();
        assertThat(recipe("note: " + longest + "\n")).isPresent();
        assertThat(reader.row(row("branch,note\nHill," + longest + "\n"), diagnostics)).isPresent();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(recipe("note: " + longest + "x\n")).isEmpty();
        assertThat(reader.row(row("branch,note\nHill," + longest + "x\n"), diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(
                        reported ->
                                reported.location().line()
                                        + ":"
                                        + reported.location().column()
                                        + " "
                                        + reported.message())
                .containsExactlyInAnyOrder(
                        "1:7 the note has 50001 characters, more than 50000",
                        "2:6 the note has 50001 characters, more than 50000");
    }

    private Row row(String sheet) {
        SourceText text = new SourceText("b.csv", sheet);
        return Spreadsheet.read(text, diagnostics).orElseThrow().iterator().next();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a name.yaml", "Λιμάνι.yml", "no-ending", "$(x) {y}.yaml"})
    void fileMayLieAnywhere(String name, @TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve(name), "lines: 3\n");
        assertThat(reader().file(file, diagnostics)).isPresent();
    }

    @Test
    void missingFileIsNamed() throws IOException {
        assertThat(reader().file(book.resolve("none/x.yaml"), diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.MISSING_FILE);
    }

    @Test
    void readingFailsByItsOwnErrorsAlone() throws IOException {
        assertThat(recipe("lines: many\n")).isEmpty();
        assertThat(recipe("lines: 3\n")).isPresent();
    }

    /** Where a recipe has the mistakes, the row that names it is reported too. */
    @Test
    void rowThatNamesARecipeWithMistakesIsReported() throws IOException {
        write("editions/evening.yaml", "lines: many\n");
        SourceText sheet = new SourceText("b.csv", "branch,edition\nHill,\nQuay,evening\n");
        RecipeReader reader = reader();
        for (Row row : Spreadsheet.read(sheet, diagnostics).orElseThrow()) {
            reader.row(row, diagnostics);
        }
        assertThat(diagnostics.all())
                .extracting(found -> found.location().file() + ":" + found.location().line())
                .hasSize(2)
                .contains("b.csv:3");
    }

    /** So that a second run is not needed to hear of the second mistake. */
    @Test
    void mistakesBesideAMissingRecipeAreReportedAtOnce() throws IOException {
        SourceText sheet = new SourceText("b.csv", "branch,edition,date\nHill,none,2027-02-30\n");
        Row row = Spreadsheet.read(sheet, diagnostics).orElseThrow().iterator().next();
        assertThat(reader().row(row, diagnostics)).isEmpty();
        assertThat(recipe("extends: none\nlines: many\n")).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        Code.UNKNOWN_RECIPE,
                        Code.WRONG_VALUE,
                        Code.UNKNOWN_RECIPE,
                        Code.WRONG_TYPE);
    }

    /**
     * Wherever it is used, whoever read it before; once, where the file is named and not the row.
     */
    @Test
    void heavyLogoIsAWarningOfEveryPack() throws IOException {
        write(
                "images/heavy.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><desc>"
                        + "x".repeat(1 << 20)
                        + "</desc></svg>");
        String rows = "branch,logo\nHill,heavy.svg\nQuay,heavy.svg\nMill,logo.svg\n";
        RecipeReader reader = reader();
        List<List<Code>> reported = new ArrayList<>();
        for (Row row : Spreadsheet.read(new SourceText("b.csv", rows), diagnostics).orElseThrow()) {
            Diagnostics own = new Diagnostics();
            assertThat(reader.row(row, own)).isPresent();
            own.all().forEach(diagnostics::add);
            reported.add(own.all().stream().map(Diagnostic::code).toList());
        }
        assertThat(reported)
                .containsExactly(List.of(Code.HEAVY_LOGO), List.of(Code.HEAVY_LOGO), List.of());
        assertThat(diagnostics.all()).hasSize(1);
    }

    /** Without it, a name of nothing but such a character would make a line that print loses. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\uFEFF", "\u034F", "a\u202Eb"})
    void characterThatIsNotSeenIsReported(String name) throws IOException {
        assertThat(recipe("branch: " + name + "\n")).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .extracting(Diagnostic::code)
                .isEqualTo(Code.CONTROL_CHARACTER);
    }

    @Test
    void idsMayHaveNoBreakSpacesBetweenThem() throws IOException {
        Recipe recipe = recipe("questions: vote-2\u00A0vote-1\n").orElseThrow();
        assertThat(recipe.selection().questions()).contains(List.of("vote-2", "vote-1"));
    }

    /** Markdown, FreeMarker, YAML and formulas: a row's texts are texts. */
    @Test
    void rowEqualsARecipeWithTheSameTextEscaped() throws IOException {
        Random random = new Random(20270309);
        RecipeReader reader = reader();
        for (int round = 0; round < 200; round++) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String key : List.of("branch", "time", "place", "contact", "note")) {
                texts.put(key, words(random) + "\n" + words(random));
            }
            SourceText sheet = new SourceText("b.csv", sheet(texts));
            Row first = Spreadsheet.read(sheet, diagnostics).orElseThrow().iterator().next();
            Recipe fromRow = reader.row(first, diagnostics).orElseThrow();
            String yaml = yaml(texts);
            Recipe fromFile = recipe(yaml).orElseThrow();
            assertThat(diagnostics.all()).isEmpty();
            assertThat(plain(fromRow)).as(yaml).isEqualTo(plain(fromFile));
        }
    }

    private static String sheet(Map<String, String> texts) {
        String row =
                texts.values().stream()
                        .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","));
        return String.join(",", texts.keySet()) + "\n" + row + "\n";
    }

    private static String yaml(Map<String, String> texts) {
        StringBuilder yaml = new StringBuilder();
        texts.forEach(
                (key, text) -> {
                    String own = key.equals("note") ? escaped(text) : text;
                    String quoted =
                            own.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
                    yaml.append(key).append(": \"").append(quoted).append("\"\n");
                });
        return yaml.toString();
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder("a");
        for (int i = 0; i < 4; i++) {
            text.append(random.nextBoolean() ? " " : "")
                    .append(MARKS.get(random.nextInt(MARKS.size())));
        }
        return MARKS.get(random.nextInt(MARKS.size())).strip() + text;
    }

    /** CommonMark: each ASCII mark may have a backslash before it. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Punct}]", "\\\\$0");
    }

    /** Without places, which differ. */
    private static List<String> plain(Recipe recipe) {
        Block.Paragraph note = (Block.Paragraph) recipe.branch().note().getFirst();
        return List.of(
                recipe.name(),
                recipe.branch().name(),
                recipe.branch().time(),
                recipe.branch().place().toString(),
                recipe.branch().contact().toString(),
                recipe.branch().note().size() + Inline.plain(note.content()));
    }
}
