package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.InterruptingWatch;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Pack;
import org.studypack.source.PackReader;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;

/** A drawing is in an EPUB as it should be, or the build says why it cannot be. */
final class ScreenFiguresTest {
    private static final String SQUARE =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                    + "<path d='M0 0H9V9H0Z'/></svg>";

    /** A machine that is too slow for the first drawing, and has time for all others. */
    private static final class SlowAtFirst implements Watch {
        private final AtomicBoolean first = new AtomicBoolean(true);

        @Override
        public void on(Location what) {}

        @Override
        public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                throws Exception {
            if (first.getAndSet(false)) {
                throw InterruptingWatch.tooLong(what);
            }
            return work.call();
        }
    }

    @Test
    void drawingThatTakesTooLongIsReportedAndNotTriedSmaller(@TempDir Path folder)
            throws IOException {
        Files.createDirectories(folder.resolve("guide"));
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("pack.yaml"), "format: 1\ntitle: T\nlanguage: en\n");
        Files.writeString(folder.resolve("images/a.svg"), SQUARE);
        Files.writeString(folder.resolve("guide/01.md"), "# T {#t}\n\n![A square](images/a.svg)\n");
        Pack pack = PackReader.read(folder, new Diagnostics()).orElseThrow();
        Drawings drawings = new Drawings(new TemplateEngine(Map.of()), new SlowAtFirst());
        Diagnostics diagnostics = new Diagnostics();
        assertThat(drawings.figures(pack).await(diagnostics)).isEmpty();
        isNamed(diagnostics.all());
        isNamed(drawings.proof(pack));
    }

    private static void isNamed(List<Diagnostic> reported) {
        assertThat(reported)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.code()).isEqualTo(Code.NOT_AN_IMAGE);
                            assertThat(each.message())
                                    .isEqualTo("`images/a.svg` cannot be drawn: this takes long");
                            assertThat(each.hint()).contains("make it simpler");
                            assertThat(each.location().file()).endsWith("01.md");
                        });
    }
}
