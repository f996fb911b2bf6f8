package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.edition.Editor;
import org.studypack.source.PackReader;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What is drawn while the text is made is drawn by threads of the run, which its watch knows. */
final class DrawnBesideTest {
    private static final String SQUARE =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                    + "<path d='M0 0H9V9H0Z'/></svg>";

    /** Knows the threads that it made. */
    private static final class Knowing implements Watch {
        private final Set<Thread> made = ConcurrentHashMap.newKeySet();
        private final AtomicInteger known = new AtomicInteger();
        private final AtomicInteger strange = new AtomicInteger();

        @Override
        public void on(Location what) {}

        @Override
        public <T> CompletableFuture<T> beside(Supplier<T> work) {
            return Watch.super.beside(
                    () -> {
                        made.add(Thread.currentThread());
                        return work.get();
                    });
        }

        @Override
        public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                throws Exception {
            (made.contains(Thread.currentThread()) ? known : strange).incrementAndGet();
            return work.call();
        }
    }

    @Test
    void coversAndPicturesAreDrawnByThreadsOfTheRun(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("guide"));
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("pack.yaml"), "format: 1\ntitle: T\nlanguage: en\n");
        Files.writeString(folder.resolve("images/a.svg"), SQUARE);
        Files.writeString(folder.resolve("guide/01.md"), "# T {#t}\n\n![A square](images/a.svg)\n");
        Diagnostics diagnostics = new Diagnostics();
        Knowing watch = new Knowing();
        var pack = PackReader.read(folder, diagnostics).orElseThrow();
        var book =
                new BookAssembler(new TemplateEngine(Map.of()), "studypack 1", watch)
                        .assemble(Editor.edit(pack), diagnostics);
        assertThat(book).isPresent();
        assertThat(watch.made).hasSize(2);
        assertThat(watch.known).hasValueGreaterThan(1);
        assertThat(watch.strange).hasValue(0);
    }
}
