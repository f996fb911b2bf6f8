package org.studypack.publish;

import org.studypack.assemble.BookAssembler;
import org.studypack.book.Book;
import org.studypack.check.EpubLint;
import org.studypack.check.PackFidelity;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.epub.EpubWriter;
import org.studypack.pack.Branch;
import org.studypack.pack.Pack;
import org.studypack.print.PrintedBook;
import org.studypack.print.Printer;
import org.studypack.publish.press.Press;
import org.studypack.publish.press.Printout;
import org.studypack.publish.press.Product;
import org.studypack.publish.press.SharedBody;
import org.studypack.publish.press.Version;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.RunWatch;
import org.studypack.source.PackReader;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
                                Locale.ROOT, "%-36s %6.1f ms%n", phase, median(nanos) / 1e6));
    }

    private int round(int round) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Pack pack = timed("read", round, () -> PackReader.read(folder, diagnostics).orElseThrow());
        Edition edition = Editor.edit(pack);
        Press press =
                Press.of(folder, new RunWatch(Budget.NORMAL, folder), diagnostics).orElseThrow();
        shared(press, edition, diagnostics);
        SharedBody body =
                timed(
                        "a new body, its checks with it",
                        round,
                        () -> shared(press, edition, diagnostics));
        int pages =
                Product.PDF
                        .of(
                                press.make(
                                                edition,
                                                body,
                                                EnumSet.copyOf(Product.BY_DEFAULT),
                                                diagnostics)
                                        .orElseThrow(),
                                diagnostics)
                        .orElseThrow()
                        .pages();
        Edition branch = edition.forBranch("branch-" + round, branch(round));
        Printout made =
                timed(
                        "a further pack, its checks with it",
                        round,
                        () ->
                                press.make(
                                                branch,
                                                body,
                                                EnumSet.copyOf(Product.BY_DEFAULT),
                                                diagnostics)
                                        .orElseThrow());
        further(round, branch, body, diagnostics);
        return Math.max(pages, Product.PDF.of(made, diagnostics).orElseThrow().pages());
    }

    private static SharedBody shared(Press press, Edition edition, Diagnostics diagnostics)
            throws IOException {
        return press.share(edition, EnumSet.copyOf(Product.BY_DEFAULT), diagnostics).orElseThrow();
    }

    /** The steps of a further pack, one by one and without checks. */
    private void further(int round, Edition branch, SharedBody body, Diagnostics diagnostics)
            throws IOException {
        TemplateEngine templates = new TemplateEngine(TemplateFolder.read(folder, diagnostics));
        BookAssembler assembler = new BookAssembler(templates, Version.generator());
        Book warm = assembler.book(branch, body.text(), diagnostics).orElseThrow();
        Book book =
                timed(
                        "- its front matter",
                        round,
                        () -> assembler.book(branch, body.text(), diagnostics).orElseThrow());
        PrintedBook printed =
                timed(
                        "- its PDF",
                        round,
                        () ->
                                new Printer()
                                        .print(book, body.printed().orElseThrow(), diagnostics)
                                        .orElseThrow());
        timed("- its EPUB", round, () -> EpubWriter.write(book, printed.pageMap(), body.packed()));
        timed("- lint", round, () -> lint(warm, printed, diagnostics));
        timed("- comparison with the pack", round, () -> compare(branch, book, diagnostics));
    }

    private static int lint(Book book, PrintedBook printed, Diagnostics diagnostics) {
        EpubLint.check(book, diagnostics);
        EpubLint.checkPages(book, printed.pageMap(), diagnostics);
        return diagnostics.all().size();
    }

    private static int compare(Edition edition, Book book, Diagnostics diagnostics) {
        PackFidelity.compare(edition, book, diagnostics);
        return diagnostics.all().size();
    }

    private static Branch branch(int round) {
        return new Branch(
                "Branch of the year " + (1900 + round),
                Optional.of(LocalDate.of(2027, 3, 9).plusDays(round)),
                "7.30 pm",
                List.of("Reading room", round + " Quay Street"),
                List.of("branch" + round + "@example.org"),
                Optional.empty(),
                Optional.empty(),
                List.of());
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
