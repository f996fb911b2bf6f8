package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Whatever happens to the files of a rich book folder, a check ends with a place or with nothing.
 */
final class DamagedFolderTest {
    private static final Path RICH = Path.of("src/test/cases/publish/everything/in");
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final List<Charset> ENCODINGS =
            List.of(
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.ISO_8859_1,
                    Charset.forName("windows-1251"));
    private static final List<String> VALUES =
            List.of(
                    "",
                    "~",
                    "[]",
                    "{}",
                    "- a",
                    "0",
                    "-1",
                    "99999999999",
                    "1e9",
                    "'%s %d {0} {1} ${x} <#if>'",
                    "\"\\0\"",
                    "\"\\uD83D\"",
                    "\"\\u202E\\u2028\"",
                    "!!java.io.File x",
                    "&a [*a]",
                    "*nowhere",
                    "|\n  a\n\n   b",
                    "x: y",
                    "../../x",
                    "CON",
                    "\u0130\u0131\u00DF",
                    "2026-02-30",
                    "00:00:00.000",
                    "true");
    private static final List<String> NAMES =
            List.of("A b", "\u00E9", "01", "a%20b", "\u202Ex", "con", "\u0130", "a\nb", "a\u0001b");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damageEndsWithAPlace(long seed, @TempDir Path temporary) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Path book = temporary.resolve("book" + round);
            copy(book);
            StringBuilder done = new StringBuilder("seed " + seed + ", round " + round);
            for (int i = 0; i <= random.nextInt(3); i++) {
                damage(book, random, done);
            }
            check(book, done.toString());
        }
    }

    private static void check(Path book, String done) {
        Outcome<String> outcome;
        try {
            outcome = new Publisher().checkBook(book);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(done, e);
        }
        assertThat(outcome.failure())
                .as("%s: %s", done, outcome.diagnostics())
                .isNotEqualTo(Outcome.Failure.ENVIRONMENT);
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            assertThat(diagnostic.location().file()).as("%s: %s", done, diagnostic).isNotEmpty();
        }
    }

    private static void damage(Path book, Random random, StringBuilder done) throws IOException {
        List<Path> files = files(book);
        Path file = files.get(random.nextInt(files.size()));
        int kind = random.nextInt(6);
        done.append("; ").append(kind).append(" on ").append(book.relativize(file));
        byte[] bytes = Files.readAllBytes(file);
        switch (kind) {
            case 0 -> Files.write(file, flipped(bytes, random));
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 2 -> Files.write(file, recoded(bytes, random));
            case 3 -> rename(file, random);
            case 4 -> Files.write(file, marked(bytes, random));
            default -> Files.write(file, edited(bytes, random, done));
        }
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int i = 0; bytes.length > 0 && i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] recoded(byte[] bytes, Random random) {
        Charset charset = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        return new String(bytes, StandardCharsets.UTF_8).getBytes(charset);
    }

    private static byte[] marked(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length() + 1);
        return (text.substring(0, at) + "\uFEFF" + text.substring(at))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void rename(Path file, Random random) throws IOException {
        String name = file.getFileName().toString();
        String stem = NAMES.get(random.nextInt(NAMES.size()));
        Path renamed = file.resolveSibling(stem + name.substring(name.lastIndexOf('.')));
        Files.move(file, renamed, StandardCopyOption.REPLACE_EXISTING);
    }

    /** One line with another value after its key, or a line twice, left out or indented. */
    private static byte[] edited(byte[] bytes, Random random, StringBuilder done) {
        List<String> lines = new java.util.ArrayList<>(List.of(text(bytes).split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(':');
        switch (random.nextInt(5)) {
            case 0 -> lines.add(at, line);
            case 1 -> lines.remove(at);
            case 2 -> lines.set(at, "  " + line);
            default ->
                    lines.set(
                            at,
                            (colon < 0 ? line : line.substring(0, colon + 1))
                                    + " "
                                    + VALUES.get(random.nextInt(VALUES.size())));
        }
        done.append(" line ").append(at + 1).append(at < lines.size() ? ": " + lines.get(at) : "");
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void copy(Path book) throws IOException {
        for (Path file : files(RICH)) {
            Path target = book.resolve(RICH.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
