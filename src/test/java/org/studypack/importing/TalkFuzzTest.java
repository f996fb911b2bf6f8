package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whatever is imported as a talk ends with a pack that can be read, all words of the document in it
 * or in the report, or with a diagnostic that says why not.
 */
@Timeout(120)
final class TalkFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 40);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "vtt", "srt"})
    void importEndsInAPackOrADiagnostic(String ending) throws IOException {
        List<String> documents =
                TalkMutations.documents(
                        ImportCase.ALL, "/talk.txt", "/talk.vtt", "/talk.srt", "/talk.md");
        TalkMutations mutations =
                new TalkMutations(documents, Long.getLong("fuzz.seed", 16) + ending.charAt(0));
        for (int i = 0; i < ROUNDS; i++) {
            String text = mutations.next();
            Path file = Files.writeString(folder.resolve("talk." + ending), text);
            check(file, folder.resolve("book" + i), text);
        }
    }

    private static void check(Path file, Path into, String text) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try {
            boolean made =
                    Importer.importTranscript(ImportRequest.of(file, into), diagnostics)
                            .isPresent();
            assertThat(made).isNotEqualTo(diagnostics.hasErrors());
            if (made) {
                Diagnostics mistakes = new Diagnostics();
                PackReader.read(into, mistakes);
                assertThat(mistakes.all()).filteredOn(Diagnostic::isError).isEmpty();
                if (!text.strip().startsWith("<")) {
                    TalkWords.of(file, into).byLetters().check();
                }
            }
        } catch (RuntimeException | Error failure) {
            throw new AssertionError("of the document:\n" + text, failure);
        }
    }
}
