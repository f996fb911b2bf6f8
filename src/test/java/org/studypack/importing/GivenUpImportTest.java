package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Steps;
import org.studypack.diagnostic.Watch;
import org.studypack.importing.foreign.note.PageNotes;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;

/** An import that was given up stops at one of its next blocks or lines, and writes nothing. */
final class GivenUpImportTest {
    private static final int BLOCKS = 200;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "guide.txt, 'Some words of it.\n\n'",
        "guide.md, '# Some words\n\n'",
        "guide.html, '<p>Some words of it.</p>'",
        "talk.txt, 'Ann: yes.\n\n'",
        "talk.md, 'Ann: yes.\n\n'",
        "talk.srt, '1\n00:00:01,000 --> 00:00:02,000\nyes\n\n'"
    })
    void readersAskAtEachBlock(String name, String block) throws IOException {
        Path file = Files.writeString(folder.resolve(name), block.repeat(BLOCKS));
        Counting watch = new Counting(Integer.MAX_VALUE);
        run(ImportRequest.of(file, folder.resolve("book")), watch);
        int steps = watch.steps;
        assertThat(steps).isGreaterThanOrEqualTo(BLOCKS);
        for (int most : new int[] {0, BLOCKS / 2, steps - 1}) {
            Path book = folder.resolve("book" + most);
            ImportRequest request = ImportRequest.of(file, book);
            assertThatThrownBy(() -> run(request, new Counting(most))).isInstanceOf(Overrun.class);
            assertThat(book).doesNotExist();
        }
    }

    @Test
    void notesOfPagesAreLookedForInSteps() {
        String line = "<p>A word* and<sup>1</sup> a call<a href=#n>2</a></p>";
        Counting watch = new Counting(Integer.MAX_VALUE);
        Element body = Jsoup.parseBodyFragment(line.repeat(BLOCKS)).body();
        PageNotes.in(body, new Steps(watch, Location.of("guide.html")));
        assertThat(watch.steps).isGreaterThanOrEqualTo(3 * BLOCKS);
    }

    private static void run(ImportRequest request, Watch watch) {
        if (request.file().toString().contains("talk.")) {
            Importer.importTranscript(request, new Diagnostics(), watch);
        } else {
            Importer.importGuide(request, new Diagnostics(), watch);
        }
    }

    /** Gives a run up after some steps. */
    private static final class Counting implements Watch {
        private final int most;
        private int steps;

        Counting(int most) {
            this.most = most;
        }

        @Override
        public void on(Location what) {
            if (steps++ >= most) {
                Diagnostics said = new Diagnostics();
                said.report(Code.TAKES_TOO_LONG, what, "given up");
                throw new Overrun(said.all().getFirst());
            }
        }

        @Override
        public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                throws Exception {
            return work.call();
        }
    }
}
