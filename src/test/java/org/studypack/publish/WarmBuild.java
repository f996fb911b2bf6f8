package org.studypack.publish;

import org.studypack.book.Book;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Editor;
import org.studypack.epub.EpubReader;
import org.studypack.epub.EpubWriter;
import org.studypack.pack.Pack;
import org.studypack.print.PdfReader;
import org.studypack.print.PrintedBody;
import org.studypack.print.PrintedBook;
import org.studypack.print.Printer;
import org.studypack.source.PackReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Times the phases of a build in a warm process: milliseconds of this thread's CPU, the median of
 * the second half of the rounds. Not a test; docs/benchmarks.md says how to run it.
 */
final class WarmBuild {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final int rounds;
    private final Map<String, long[]> times = new LinkedHashMap<>();

    private WarmBuild(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Takes a book folder and the number of rounds. */
    public static void main(String[] arguments) throws IOException {
        new WarmBuild(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run();
    }

    private void run() throws IOException {
        int pages = 0;
        for (int round = 0; round < rounds; round++) {
            pages = round(round);
        }
        System.out.printf(Locale.ROOT, "%s, %d pages, %d rounds%n", folder, pages, rounds);
        times.forEach(
                (phase, nanos) ->
                        System.out.printf(
                                Locale.ROOT, "%-22s %6.1f ms%n", phase, median(nanos) / 1e6));
    }

    private int round(int round) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Manufacture manufacture = new Manufacture(folder, diagnostics);
        Pack pack = timed("read", round, () -> PackReader.read(folder, diagnostics).orElseThrow());
        Book book =
                timed(
                        "assemble, compare",
                        round,
                        () -> manufacture.assemble(Editor.edit(pack)).orElseThrow());
        PrintedBook printed =
                timed("PDF", round, () -> new Printer().print(book, diagnostics).orElseThrow());
        byte[] epub =
                timed(
                        "EPUB",
                        round,
                        () -> {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            EpubWriter.write(book, printed.pageMap(), out);
                            return out.toByteArray();
                        });
        PrintedBody body = new Printer().printBody(book, diagnostics).orElseThrow();
        timed(
                "PDF of one more front",
                round,
                () -> new Printer().print(book, body, diagnostics).orElseThrow());
        timed("PDF read back", round, () -> PdfReader.read(printed.pdf()));
        timed("EPUB read back", round, () -> EpubReader.read(epub));
        return printed.pages();
    }

    private interface Phase<T> {
        T run() throws IOException;
    }

    private <T> T timed(String name, int round, Phase<T> phase) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        T result = phase.run();
        times.computeIfAbsent(name, unused -> new long[rounds])[round] =
                THREADS.getCurrentThreadCpuTime() - start;
        return result;
    }

    private static long median(long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
