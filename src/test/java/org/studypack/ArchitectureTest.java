package org.studypack;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the table of packages in docs/architecture.md. */
final class ArchitectureTest {
    private static final String ROOT = "org.studypack.";

    /** Package: the packages it may use; the libraries that no package without them uses. */
    private static final List<Row> TABLE =
            table(
                    """
                    diagnostic |                                       |
                    pack       | diagnostic                            |
                    words      | pack diagnostic                       |
                    source     | pack words book.reach diagnostic      | org.snakeyaml org.commonmark
                    importing  | pack words source diagnostic          | org.jsoup org.commonmark
                    edition    | pack diagnostic                       |
                    book       | diagnostic                            |
                    template   | pack edition book.reach diagnostic    | freemarker
                    assemble   | pack edition book template diagnostic | org.apache.batik com.google.zxing
                    print      | book diagnostic                       | com.openhtmltopdf org.apache.pdfbox org.apache.fontbox org.apache.xmpbox org.daisy
                    epub       | book diagnostic                       | nl.siegmann com.positiondev
                    check      | pack words edition book diagnostic    | com.adobe.epubcheck org.verapdf
                    publish    | diagnostic pack words source importing edition book template assemble print epub check | com.fasterxml.jackson
                    cli        | publish words importing.request diagnostic | picocli me.tongfei
                    """);

    /**
     * The packages of some parts of the program, a line for each, from the bottom; what stands
     * between two signs stands side by side.
     */
    private static final List<List<List<String>>> LAYERS =
            layers(
                    """
                    publish.run publish.json < publish.folder < publish.press < publish.delivery < publish.build publish.batch < publish
                    print.file < print.content < print.face print.imposed < print.line < print.manuscript < print.page < print
                    importing.request importing.wording < importing.foreign.line < importing.foreign.block < importing.foreign.content importing.foreign.html < importing.foreign.note < importing.foreign.page importing.foreign.text < importing.foreign.markdown < importing.foreign < importing.report < importing.folder < importing.guide importing.talk < importing
                    source.yaml source.markdown < source.transcript < source < source.recipe
                    """);

    /** A line of one of the tables in docs/architecture.md: a package and its sentence. */
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `([\\w.]+)` \\| (.*?) \\|");

    private static final Pattern AN_ASIDE = Pattern.compile(" \\(\\[.*?]\\(.*?\\)\\)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern CODE = Pattern.compile("\\{@code (.*?)}");

    /** These neither read nor write: a model does not depend on where it came from. */
    private static final String[] MODELS = packages("pack", "edition", "book");

    /** What these do reaches the bytes of a publication. */
    private static final String[] PHASES =
            packages("pack", "edition", "book", "template", "assemble", "print", "epub");

    /** Calls whose answer depends on the machine or the moment. */
    private static final Set<String> UNSTEADY =
            Set.of(
                    "java.lang.Math.random()",
                    "java.lang.System.currentTimeMillis()",
                    "java.lang.System.nanoTime()",
                    "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.lang.String.formatted([Ljava.lang.Object;)",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.text.Collator.getInstance()",
                    "java.text.NumberFormat.getInstance()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.time.ZoneId.systemDefault()",
                    "java.util.Locale.getDefault()",
                    "java.util.TimeZone.getDefault()",
                    "java.util.UUID.randomUUID()");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.studypack");

    @ParameterizedTest
    @MethodSource("rows")
    void packageUsesOnlyWhatItMay(Row row) {
        String[] allowed =
                Stream.concat(Stream.of(row.name()), row.mayUse().stream())
                        .map(name -> ROOT + name + "..")
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + row.name() + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed)
                                .or(DescribedPredicate.not(resideInAPackage("org.studypack.."))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void libraryHasNoOtherUser(Row row) {
        for (String library : row.libraries()) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(usersOf(library))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library + "..")
                    .check(CLASSES);
        }
    }

    @Test
    void epublibHasOneUser() {
        noClasses()
                .that()
                .doNotHaveSimpleName("EpublibNcx")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.siegmann..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages = packages();
        assertThat(packages).allMatch(name -> name.startsWith(ROOT));
        assertThat(packages.stream().map(name -> name.split("\\.", -1)[2]).distinct())
                .containsExactlyInAnyOrderElementsOf(TABLE.stream().map(Row::name).toList());
    }

    @Test
    void noPackageIsAPlaceForOddsAndEnds() {
        assertThat(packages())
                .noneMatch(name -> name.matches(".*[.](utils?|common|misc|helpers?)"));
    }

    @Test
    void docsShowTheSameTable() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/architecture.md"));
        for (Row row : TABLE) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("| `" + row.name() + "` |"))
                    .singleElement()
                    .satisfies(
                            line ->
                                    assertThat(usesOf(line))
                                            .isIn(row.mayUse(), Set.of("all above")));
        }
    }

    @Test
    void packagesSayWhatTheTableSays() throws IOException {
        Matcher row = PACKAGE.matcher(Files.readString(Path.of("docs/architecture.md")));
        int compared = 0;
        while (row.find()) {
            String name = row.group(1);
            String sentence = AN_ASIDE.matcher(row.group(2)).replaceAll("");
            Path file = Path.of("src/main/java/org/studypack", name.replace('.', '/'));
            assertThat(firstSentence(file.resolve("package-info.java"))).isEqualTo(sentence);
            compared++;
        }
        assertThat(compared).isGreaterThan(TABLE.size());
    }

    /** Of a file's first comment, as the table writes it. */
    private static String firstSentence(Path file) throws IOException {
        Matcher comment = COMMENT.matcher(Files.readString(file));
        assertThat(comment.find()).isTrue();
        String text = comment.group(1).replaceAll("\\s*\n \\* ?", " ").strip() + " ";
        return CODE.matcher(text.substring(0, text.indexOf(". "))).replaceAll("`$1`");
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void packagesUseOnlyWhatStandsBelowThem(List<List<String>> layers) {
        for (int i = 0; i < layers.size(); i++) {
            for (String name : layers.get(i)) {
                noClasses()
                        .that()
                        .resideInAPackage(layer(name, layers))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                layers.subList(i, layers.size()).stream()
                                        .flatMap(List::stream)
                                        .filter(other -> !other.equals(name))
                                        .map(other -> layer(other, layers))
                                        .toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    /** With those below it, unless these stand among the layers themselves. */
    private static String layer(String name, List<List<String>> layers) {
        return ROOT + name + (isDivided(name, layers) ? "" : "..");
    }

    private static boolean isDivided(String name, List<List<String>> layers) {
        return layers.stream().flatMap(List::stream).anyMatch(all -> all.startsWith(name + "."));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyPackageOfAPartHasItsLayer(List<List<String>> layers) {
        List<String> all = layers.stream().flatMap(List::stream).toList();
        String part = all.getFirst().split("\\.", -1)[0];
        assertThat(packages())
                .filteredOn(name -> name.startsWith(ROOT + part))
                .allMatch(name -> all.stream().anyMatch(each -> isWithin(name, each, layers)));
    }

    private static boolean isWithin(String name, String layer, List<List<String>> layers) {
        return name.equals(ROOT + layer)
                || (!isDivided(layer, layers) && name.startsWith(ROOT + layer + "."));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void docsShowTheSameLayers(List<List<String>> layers) throws IOException {
        String docs = Files.readString(Path.of("docs/architecture.md"));
        List<String> shown = PACKAGE.matcher(docs).results().map(found -> found.group(1)).toList();
        for (List<String> layer : layers) {
            for (String name : layer) {
                boolean isPart = !name.contains(".");
                assertThat(isPart ? docs : shown.toString())
                        .contains(isPart ? "| `" + name + "` itself |" : name);
            }
        }
        for (int i = 1; i < layers.size(); i++) {
            int above = place(docs, layers.get(i).getFirst());
            assertThat(layers.get(i - 1)).allMatch(name -> place(docs, name) > above);
        }
    }

    private static int place(String docs, String name) {
        return docs.indexOf("| `" + name + (name.contains(".") ? "` |" : "` itself |"));
    }

    @Test
    void noTwoClassesHaveOneName() {
        assertThat(
                        CLASSES.stream()
                                .filter(each -> each.isTopLevelClass())
                                .map(JavaClass::getSimpleName)
                                .filter(name -> !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }

    @Test
    void modelsDoNotReadOrWrite() {
        noClasses()
                .that()
                .resideInAnyPackage(MODELS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .check(CLASSES);
    }

    @Test
    void phasesDoNotAskClockLocaleOrChance() {
        noClasses()
                .that()
                .resideInAnyPackage(PHASES)
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "the answer depends on the machine or the moment",
                                ArchitectureTest::isUnsteady))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(CLASSES);
    }

    /** A text that is no path throws where it is made one: `WrittenPath` answers that instead. */
    @Test
    void textsOfStrangersBecomePathsInOnePlace() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("source", "importing"))
                .and()
                .doNotHaveSimpleName("WrittenPath")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "a text becomes a path", ArchitectureTest::makesAPathOfText))
                .check(CLASSES);
    }

    /** An import names its own files below a folder, or such as `InnerPath` let through. */
    private static boolean makesAPathOfText(JavaMethodCall call) {
        String target = call.getTarget().getFullName();
        boolean below =
                target.startsWith("java.nio.file.Path.resolve")
                        && target.endsWith("(java.lang.String)")
                        && call.getOriginOwner().getPackageName().startsWith(ROOT + "source");
        return below
                || target.startsWith("java.nio.file.Path.of(java.lang.String")
                || target.startsWith("java.nio.file.Paths.get(")
                || target.contains("FileSystem.getPath(");
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Processor|Info|Data|Impl)")
                .check(CLASSES);
    }

    private static boolean isUnsteady(JavaMethodCall call) {
        String target = call.getTarget().getFullName();
        boolean now =
                call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty();
        return now || UNSTEADY.contains(target);
    }

    private static Set<String> usesOf(String line) {
        String cell = line.split("\\|", -1)[3].strip();
        return cell.equals("–") ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(", ", -1)));
    }

    private static String[] usersOf(String library) {
        return packages(
                TABLE.stream()
                        .filter(row -> row.libraries().contains(library))
                        .map(Row::name)
                        .toArray(String[]::new));
    }

    private static Set<String> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static List<Row> table(String text) {
        return text.lines()
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(cells[0].strip(), words(cells[1]), words(cells[2])))
                .toList();
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" +", -1));
    }

    private static List<List<List<String>>> layers(String text) {
        return text.lines()
                .map(
                        line ->
                                Arrays.stream(line.split("<", -1))
                                        .map(layer -> List.of(layer.strip().split(" ", -1)))
                                        .toList())
                .toList();
    }

    static List<Row> rows() {
        return TABLE;
    }

    static List<List<List<String>>> layers() {
        return LAYERS;
    }

    /** A line of the table. */
    record Row(String name, Set<String> mayUse, Set<String> libraries) {
        @Override
        public String toString() {
            return name;
        }
    }
}
