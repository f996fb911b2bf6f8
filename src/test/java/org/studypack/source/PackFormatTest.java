package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.AnswerKinds;
import org.studypack.pack.Pack;
import org.studypack.pack.Question;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The examples of docs/pack-format.md, taken together, are a pack. */
final class PackFormatTest {
    @Test
    void examplesOfTheSpecificationAreOnePack(@TempDir Path folder) throws IOException {
        FormatExamples.write(folder);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Pack> pack = PackReader.read(folder, Optional.empty(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(pack).isPresent();
        Map<String, String> written =
                pack.orElseThrow().guide().get(1).questions().stream()
                        .collect(
                                Collectors.toMap(
                                        Question::id, q -> AnswerKinds.name(q.space().getClass())));
        assertThat(written.values()).containsExactlyInAnyOrderElementsOf(AnswerKinds.names());
        assertThat(written).allSatisfy((id, kind) -> assertThat(id).isEqualTo("answer-" + kind));
    }
}
