package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Large talks, honest and otherwise, are read in seconds; each of them once took minutes, or would
 * if time grew faster than size.
 */
final class TalkSizeTest {
    @TempDir private Path folder;

    /** A document of some size, whose kind the name shows. */
    record Sized(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sized> documents() {
        String cue = "1\n00:00:01,000 --> 00:00:02,000\n";
        return List.of(
                new Sized("no-speakers.txt", lines(8_000, i -> words(i) + ".\n")),
                new Sized(
                        "speakers.txt", lines(8_000, i -> "AB".charAt(i % 2) + "nn: " + i + "\n")),
                new Sized(
                        "doubled-everywhere.txt",
                        lines(8_000, i -> "and the the " + words(i) + "\n")),
                new Sized(
                        "asides.txt",
                        lines(8_000, i -> "Ann (laughs " + i % 7 + "): " + words(i) + "\n")),
                new Sized(
                        "dialogues.srt",
                        lines(8_000, i -> cue(i, "- ANN: yes\n- BEN: no\n\nNOTE " + words(i)))),
                new Sized("cues.srt", lines(8_000, i -> cue(i, words(i)))),
                new Sized("same-cues.srt", lines(8_000, i -> cue(i, "yes yes we did did it"))),
                new Sized("long-cue.srt", cue + words(3) + " no".repeat(150_000)),
                new Sized("voices-in-a-cue.vtt", "WEBVTT\n\n" + cue + "<v A>a <i>b".repeat(50_000)),
                new Sized("open-tags.vtt", "WEBVTT\n\n" + cue + "<a ".repeat(50_000)),
                new Sized("chant.srt", lines(8_000, i -> cue(i, "the same again and again"))),
                new Sized("rolling.srt", lines(8_000, i -> cue(i, words(i) + "\n" + words(i + 1)))),
                new Sized("overrides.srt", cue + "a {\\b ".repeat(150_000)),
                new Sized("overrides-by-lines.srt", cue + "a {\\b\n".repeat(150_000) + "}"),
                new Sized("numbers.srt", cue + "1\n".repeat(100_000)),
                new Sized(
                        "long-title.txt", "Word ".repeat(40_000) + "\n\nAnna: hi\n\nBen: hello\n"),
                new Sized("long-label.txt", "A ".repeat(250_000) + ": hi\n\nBen: hello\n"),
                new Sized("brackets.md", "Ann: hi " + "[a] ".repeat(100_000) + "\n\nBen: hello\n"),
                new Sized("speakers.md", lines(8_000, i -> "**A" + i % 2 + ":** *so* " + i + "\n")),
                new Sized("definitions.md", lines(8_000, i -> "[A" + i + "]: Yes.\n")),
                new Sized("blank-lines.txt", "Anna: a\n" + "\n".repeat(500_000) + "Ben: b\n"));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String words(int seed) {
        return "word%d Name%d of every kind %d".formatted(seed % 977, seed % 3001, seed);
    }

    private static String cue(int number, String text) {
        return String.format(
                Locale.ROOT,
                "%d%n%02d:%02d:%02d,000 --> %02d:%02d:%02d,900%n%s%n",
                number,
                number / 3600,
                number / 60 % 60,
                number % 60,
                number / 3600,
                number / 60 % 60,
                number % 60,
                text);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Timeout(60)
    void isReadInSeconds(Sized document) throws IOException {
        Path file = Files.writeString(folder.resolve(document.name()), document.text());
        Path into = folder.resolve("book");
        assertThat(Importer.importTranscript(ImportRequest.of(file, into), new Diagnostics()))
                .isPresent();
    }

    @Test
    void wordThatNoPackCanHoldIsRefusedAtItsPlace() throws IOException {
        Path file =
                Files.writeString(folder.resolve("talk.txt"), "Ann: a\n\n" + "x".repeat(20_000));
        Diagnostics diagnostics = new Diagnostics();
        assertThat(Importer.importTranscript(ImportRequest.of(file, folder), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(
                        mistake -> {
                            assertThat(mistake.code()).isEqualTo(Code.BEYOND_LIMITS);
                            assertThat(mistake.location().line()).isEqualTo(3);
                        });
    }
}
