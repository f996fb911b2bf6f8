package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.importing.request.ImportRequest;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

/**
 * An import whose process was killed: nobody builds what it left, and the next import repairs it.
 */
final class CutOffImportTest {
    @TempDir private Path folder;
    private Path book = Path.of("");

    /** Lets some changes of the folder be made, and then ends as a killed process does. */
    private static final class Killing implements Watch {
        private int left;

        Killing(int left) {
            this.left = left;
        }

        @Override
        public void on(Location what) {}

        @Override
        public void visibly(Step step) throws IOException {
            if (left-- <= 0) {
                throw new IllegalStateException("killed");
            }
            step.run();
        }

        @Override
        public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                throws Exception {
            return Watch.NONE.apart(what, threads, work);
        }
    }

    /** Killed while it took back a former one, before and after its first step, and at the end. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void importAfterAKilledOneIsAsIfThatHadNotBeen(int steps) throws IOException {
        book = folder.resolve("book");
        importGuide("AAAA", 4, Watch.NONE);
        Map<String, String> old = files();
        importGuide("BBBB", 5, Watch.NONE);
        Map<String, String> wanted = files();
        assertThat(wanted).isNotEqualTo(old);

        book = folder.resolve("killed");
        importGuide("AAAA", 4, Watch.NONE);
        assertThatThrownBy(() -> importGuide("BBBB", 5, new Killing(steps))).hasMessage("killed");
        boolean asItWas = files().equals(old);
        assertThat(asItWas).isEqualTo(steps < 2);
        assertThat(readingReports()).isEqualTo(asItWas ? List.of() : List.of(Code.CUT_OFF_IMPORT));
        importGuide("BBBB", 5, Watch.NONE);
        assertThat(files()).isEqualTo(wanted);
        assertThat(readingReports()).isEmpty();
    }

    /** What a person did in the folder since the kill is nobody's to take back unasked. */
    @Test
    void editsAfterAKilledImportStayUnlessForced() throws IOException {
        book = folder.resolve("book");
        importGuide("AAAA", 4, Watch.NONE);
        importGuide("BBBB", 5, Watch.NONE);
        Map<String, String> wanted = files();
        book = folder.resolve("killed");
        importGuide("AAAA", 4, Watch.NONE);
        assertThatThrownBy(() -> importGuide("BBBB", 5, new Killing(2))).hasMessage("killed");
        for (String path : files().keySet()) {
            Path file = book.resolve(path);
            if (path.startsWith("guide/")) {
                Files.writeString(file, Files.readString(file) + "\n# My own\n");
            }
        }
        Map<String, String> edited = files();
        Diagnostics refused = new Diagnostics();
        assertThat(Importer.importGuide(request("BBBB", 5, false), refused)).isEmpty();
        assertThat(refused.all())
                .extracting(Diagnostic::code)
                .contains(Code.CHANGED_SINCE_IMPORT)
                .containsOnly(Code.CHANGED_SINCE_IMPORT);
        Importer.takeBackUnfinished(book);
        assertThat(files()).isEqualTo(edited);
        assertThat(readingReports()).isEqualTo(List.of(Code.CUT_OFF_IMPORT));
        assertThat(Importer.importGuide(request("BBBB", 5, true), new Diagnostics())).isPresent();
        assertThat(files()).isEqualTo(wanted);
    }

    /** What was only prepared, and what nobody's import left, keeps nobody from building. */
    @Test
    void folderWithoutAListIsReadAsAnyOther() throws IOException {
        book = folder.resolve("book");
        importGuide("AAAA", 4, Watch.NONE);
        Path work = Files.createDirectories(book.resolve(".studypack-change/steps"));
        assertThat(readingReports()).isEmpty();
        Files.delete(work);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("steps"), "made\tguide/a.md");
        Files.createSymbolicLink(work, elsewhere.resolve("steps"));
        assertThat(readingReports()).isEmpty();
        Files.delete(work);
        Files.delete(work.resolveSibling(""));
        Files.createSymbolicLink(work.resolveSibling(""), elsewhere);
        assertThat(readingReports()).isEmpty();
    }

    private List<Code> readingReports() {
        Diagnostics diagnostics = new Diagnostics();
        boolean read = PackReader.read(book, Optional.empty(), diagnostics).isPresent();
        assertThat(read).isEqualTo(!diagnostics.hasErrors());
        return diagnostics.all().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }

    private void importGuide(String word, int sections, Watch watch) throws IOException {
        ImportRequest request = request(word, sections, false);
        assertThat(Importer.importGuide(request, new Diagnostics(), watch)).isPresent();
    }

    private ImportRequest request(String word, int sections, boolean force) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sections; i++) {
            text.append("## Part %d\n\nText of %d: %s.\n\n".formatted(i, i, word));
        }
        Path file = Files.writeString(folder.resolve("doc.md"), text, StandardCharsets.UTF_8);
        return new ImportRequest(
                file, book, Optional.of("Bread"), Optional.of("en"), OptionalInt.empty(), force);
    }

    /** All but what an import keeps until it is finished. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(book)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = book.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".studypack-change/")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }
}
