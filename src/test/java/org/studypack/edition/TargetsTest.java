package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.source.PackReader;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Every piece of a pack has a name for those who refer to it, there or not. */
final class TargetsTest {

    @Test
    void piecesAreNamedByTheirTitlesAndQuestionsByTheirNumbers() {
        Map<String, String> names = Targets.of(edition("source/whole-pack"));
        assertThat(names)
                .containsEntry("setting", "The setting")
                .containsEntry("setting-prices", "Prices")
                .containsEntry("setting-1", "question\u00A01")
                .containsEntry("magistrate", "magistrate")
                .containsEntry("price", "What the price did");
    }

    @Test
    void whatIsLeftOutIsNamedApart() {
        Edition whole = edition("source/whole-pack");
        Edition worksheets = edition("publish/worksheets-alone");
        assertThat(Targets.absent(whole)).doesNotContainKeys("setting", "setting-1");
        assertThat(Targets.of(worksheets).keySet())
                .doesNotContainAnyElementsOf(Targets.absent(worksheets).keySet());
        assertThat(Targets.absent(worksheets)).isNotEmpty();
    }

    private static Edition edition(String name) {
        Diagnostics diagnostics = new Diagnostics();
        return Editor.edit(
                PackReader.read(
                                Path.of("src/test/cases", name, "in"),
                                Optional.empty(),
                                diagnostics)
                        .orElseThrow());
    }
}
