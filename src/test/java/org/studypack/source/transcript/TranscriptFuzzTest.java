package org.studypack.source.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.TalkMutations;
import org.studypack.pack.Pack;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whatever stands in the folder of transcripts, reading it ends with a pack or with errors that say
 * why there is none, and line ends do not matter.
 */
@Timeout(120)
final class TranscriptFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 60);
    private static final Path CASES = Path.of("src/test/cases");
    private static final String FACTS =
            """
            title: Bread
            event: An evening
            date: 2026-03-03
            media: https://example.org/talks/bread
            language: en
            speakers:
              Chair: The chair
              Ines Calder: Ines
            corrections:
              - at: 00:00:05
                was: the the price
                now: the price
                reason: a doubled word
            note: |
              Recorded with *consent*.
            """;

    @TempDir private Path book;

    @ParameterizedTest
    @ValueSource(strings = {"talk.md", "talk.vtt", "talk.srt", "talk.yaml"})
    void readingEndsInAPackOrInErrors(String name) throws IOException {
        List<String> documents =
                name.endsWith(".yaml")
                        ? List.of(FACTS)
                        : TalkMutations.documents(CASES, "transcripts/" + name, "in/" + name);
        Files.createDirectories(book.resolve("transcripts"));
        Files.writeString(book.resolve("pack.yaml"), "format: 1\ntitle: Bread\nlanguage: en\n");
        if (name.endsWith(".yaml")) {
            write("talk.md", "[00:01] **Chair:** Now.\n\n**Ines Calder:** the the price rose.\n");
        }
        TalkMutations mutations =
                new TalkMutations(documents, Long.getLong("fuzz.seed", 16) + name.charAt(5));
        int packs = 0;
        for (int i = 0; i < ROUNDS; i++) {
            packs += isPack(name, mutations.next()) ? 1 : 0;
        }
        assertThat(packs).as("of both").isBetween(1, ROUNDS - 1);
    }

    private boolean isPack(String name, String text) throws IOException {
        try {
            write(name, text);
            Diagnostics diagnostics = new Diagnostics();
            Optional<Pack> pack = PackReader.read(book, diagnostics);
            assertThat(pack.isPresent()).isNotEqualTo(diagnostics.hasErrors());
            assertThat(diagnostics.all())
                    .extracting(Diagnostic::code)
                    .doesNotContain(Code.TEXT_CHANGED);
            write(name, text.replace("\n", "\r\n"));
            Diagnostics others = new Diagnostics();
            assertThat(PackReader.read(book, others)).isEqualTo(pack);
            assertThat(others.all()).isEqualTo(diagnostics.all());
            return pack.isPresent();
        } catch (RuntimeException | Error failure) {
            throw new AssertionError("of the file " + name + ":\n" + text, failure);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(book.resolve("transcripts").resolve(name), text);
    }
}
