package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What commands say to calls that cannot be done: each option with a wrong value, each command with
 * a wrong argument. {@code -Dgolden=update} rewrites the golden file.
 */
final class WrongCallsTest {
    private static final Path CASE = Path.of("src/test/cases/cli/wrong-calls");

    @TempDir private Path folder;

    @Test
    void wrongCallsAreAnsweredAsBefore() throws IOException {
        write("latin.txt", "Bread\n\nA café and a crêpe.\n", Charset.forName("windows-1252"));
        write("cyrillic.txt", "Хлеб\n\nГород и голод.\n", Charset.forName("windows-1251"));
        write("utf16.txt", "Bread\n\nThe town.\n", UTF_16LE);
        write("mine.yaml", "branch: Mine\n", UTF_8);
        write("mine.csv", "branch\nHill\n", UTF_8);
        write("columns.csv", "branch,Venue,e-mail,dte,leave out,colour\nHill,,,,,\n", UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line : Files.readAllLines(CASE.resolve("in/calls.txt"))) {
            all.append(answer(line)).append('\n');
        }
        Path golden = CASE.resolve("golden/answers.txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(golden, all);
        }
        assertThat(all).hasToString(Files.readString(golden));
        assertThat(names(folder))
                .containsExactly(
                        "columns.csv",
                        "cyrillic.txt",
                        "latin.txt",
                        "mine.csv",
                        "mine.yaml",
                        "utf16.txt");
    }

    private void write(String name, String text, Charset encoding) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(encoding));
    }

    private String answer(String line) {
        Streams streams = new Streams();
        String[] words =
                Arrays.stream(line.split(" "))
                        .map(word -> word.equals("''") ? "" : word.replace("{tmp}", "" + folder))
                        .toArray(String[]::new);
        int exit = streams.run(words);
        String text = "$ studypack " + line + "\n" + streams.out() + streams.err();
        return masked(text) + "exit " + exit + "\n";
    }

    private String masked(String text) {
        String here = Path.of("").toAbsolutePath() + "/";
        return text.replace(folder.toString(), "{tmp}").replace(here, "");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
