package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Whatever is done to a book folder, reading it ends with a pack or with errors. */
final class DamagedPackTest {
    private static final Path WHOLE = Path.of("src/test/cases/source/whole-pack/in");
    private static final List<String> PIECES =
            List.of(
                    "",
                    "\n",
                    "\n\n",
                    " ",
                    ":",
                    "- ",
                    "#",
                    "## ",
                    "[",
                    "]",
                    "{",
                    "}",
                    "{#x}",
                    "<",
                    ">",
                    "*",
                    "`",
                    "|",
                    "&",
                    "\"",
                    "'",
                    "-->",
                    "00:00:07",
                    "[^1]",
                    "![](",
                    "\t",
                    "~",
                    "1",
                    "é",
                    "\uD83D\uDE00",
                    "\u0000",
                    "{#setting}",
                    "null");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void damageNeverThrows(long seed, @TempDir Path temporary) throws IOException {
        Random random = new Random(seed);
        List<Path> files = files();
        for (int round = 0; round < 60; round++) {
            Path book = temporary.resolve("book" + round);
            for (Path file : files) {
                Path target = book.resolve(WHOLE.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
            Path chosen = files.get(random.nextInt(files.size()));
            Path target = book.resolve(WHOLE.relativize(chosen).toString());
            Files.writeString(target, damaged(Files.readString(chosen), random));
            Diagnostics diagnostics = new Diagnostics();
            Optional<Pack> pack = PackReader.read(book, Optional.empty(), diagnostics);
            assertThat(pack.isPresent()).isEqualTo(!diagnostics.hasErrors());
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int from = random.nextInt(damaged.length() + 1);
            int to = Math.min(damaged.length(), from + random.nextInt(6) * random.nextInt(6));
            damaged.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        return damaged.toString();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(WHOLE)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
