package org.studypack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of the benchmarks can be run, and each part of them is shown. */
final class BenchmarksTest {
    private static final Path RUN = Path.of("bench/run");
    private static final Path PAGE = Path.of("docs/benchmarks.md");
    private static final Pattern RESULT =
            Pattern.compile("(?ms)^<!-- bench/run ([a-z-]+) -->$.*?^<!-- end -->$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(bench/[a-z]+)([^#\n]*)");
    private static final Pattern OPTION = Pattern.compile("(?m)^  (--[a-z]+)");

    @Test
    void pageShowsEachPart() throws IOException {
        Set<String> parts = parts();
        parts.add("machine");
        assertThat(results(PAGE)).containsExactlyInAnyOrderElementsOf(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/benchmarks.md", "bench/README.md"})
    void commandsCanBeRun(Path page) throws IOException {
        Set<String> known = parts();
        known.addAll(found(OPTION, Files.readString(RUN)));
        List<String> commands = commands(page);
        assertThat(commands).hasSizeGreaterThan(3);
        for (String command : commands) {
            List<String> words = List.of(command.strip().split(" +", -1));
            assertThat(Path.of(words.getFirst())).isExecutable();
            if (words.getFirst().equals(RUN.toString())) {
                assertThat(words).as(command).allMatch(word -> isKnown(word, known));
            }
        }
    }

    @Test
    void readmeTellsOfEachPart() throws IOException {
        String readme = Files.readString(Path.of("bench/README.md"));
        assertThat(parts()).isNotEmpty().allMatch(part -> readme.contains("| `" + part + "` |"));
    }

    private static boolean isKnown(String word, Set<String> known) {
        return word.startsWith("bench/") || word.startsWith("~/") || known.contains(word);
    }

    private static Set<String> parts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bench/parts"))) {
            return files.map(file -> file.getFileName().toString().replace(".bash", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> results(Path page) throws IOException {
        return found(RESULT, Files.readString(page));
    }

    private static List<String> commands(Path page) throws IOException {
        return COMMAND.matcher(Files.readString(page))
                .results()
                .map(command -> command.group(1) + command.group(2))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
