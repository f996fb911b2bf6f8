package org.studypack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documentation leads nowhere that is not there. */
final class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|^\\[[^\\]]+]: (\\S+)");
    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```|`[^`\n]*`");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)\\b");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*?)(?: +#+)?$");

    private static final Pattern ANTIQUATED =
            Pattern.compile("(?i)\\b(anew|upon|whilst|parted)\\b");

    @Test
    void linksLeadToFilesAndHeadings() throws IOException {
        List<String> lost = new ArrayList<>();
        int found = 0;
        for (Path page : pages()) {
            for (String link : links(Files.readString(page))) {
                found++;
                if (!leadsSomewhere(page, link)) {
                    lost.add(page + ": " + link);
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void changelogHasEachLineOnce() throws IOException {
        assertThat(Files.readAllLines(Path.of("CHANGELOG.md")))
                .filteredOn(line -> line.startsWith("- "))
                .doesNotHaveDuplicates();
    }

    /** Each decision names what holds it, and tests that it names are there. */
    @Test
    void decisionsNameTheTestsThatHoldThem() throws IOException {
        try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            for (Path decision : decisions.sorted().toList()) {
                String text = Files.readString(decision);
                int held = text.indexOf("Held by");
                assertThat(held).as(decision.toString()).isPositive();
                assertThat(TEST.matcher(text.substring(held)).results())
                        .as(decision.toString())
                        .extracting(name -> name.group(1))
                        .isSubsetOf(tests());
            }
        }
    }

    @Test
    void decisionsHaveOneHeadingWithTheirNumber() throws IOException {
        try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            for (Path decision : decisions.sorted().toList()) {
                int number = Integer.parseInt(decision.getFileName().toString().substring(0, 4));
                assertThat(Files.readAllLines(decision))
                        .as(decision.toString())
                        .filteredOn(line -> line.startsWith("#"))
                        .singleElement()
                        .satisfies(line -> assertThat(line).startsWith("# " + number + ". "));
            }
        }
    }

    /** What we write is modern English; inputs of cases are others' texts. */
    @Test
    void noWordIsAntiquated() throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : List.of("src/main", "src/test/java", "src/bench", "bench", "docs")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(DocsTest::isOurs).sorted().toList()) {
                    Files.readAllLines(file).stream()
                            .filter(line -> ANTIQUATED.matcher(line).find())
                            .forEach(line -> found.add(file + ": " + line.strip()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isOurs(Path file) {
        return file.toString().matches(".*\\.(java|md|bash|css)")
                && !file.endsWith("DocsTest.java");
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CHANGELOG.md", "bench/README.md").map(Path::of),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> links(String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(link -> !link.matches("(https?|mailto):.*"))
                .toList();
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        return Files.exists(target)
                && (hash < 0
                        || anchors(Files.readString(target)).contains(link.substring(hash + 1)));
    }

    /** As GitHub makes them of headings. */
    private static List<String> anchors(String text) {
        return HEADING.matcher(CODE.matcher(text).replaceAll(DocsTest::kept))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    /** Code in a heading is part of it; a block of code holds none. */
    private static String kept(MatchResult code) {
        return code.group().contains("\n")
                ? ""
                : java.util.regex.Matcher.quoteReplacement(code.group().replace("`", ""));
    }
}
