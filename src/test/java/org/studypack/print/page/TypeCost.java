package org.studypack.print.page;

import com.openhtmltopdf.util.XRLog;

import org.studypack.assemble.AssembledBody;
import org.studypack.assemble.BookAssembler;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.print.manuscript.BookFiles;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.source.PackReader;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What it costs in a warm process to set a body well: milliseconds of this thread's CPU, the median
 * of the second half of the rounds. {@code bench/run type-cost} prints them.
 */
final class TypeCost {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Book book;
    private final PageGeometry geometry;
    private final BookFiles files;
    private final int rounds;
    private final Map<String, long[]> times = new LinkedHashMap<>();
    private int layouts;

    private TypeCost(Book book, int rounds) {
        this.book = book;
        this.geometry = new PageGeometry(book.design());
        this.files = new BookFiles(book, new Diagnostics());
        this.rounds = rounds;
    }

    /** Takes a book folder and the number of rounds. */
    public static void main(String[] arguments) throws IOException {
        XRLog.setLoggingEnabled(false);
        new TypeCost(read(Path.of(arguments[0])), Integer.parseInt(arguments[1])).run();
    }

    private static Book read(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        Edition edition = Editor.edit(PackReader.read(folder, diagnostics).orElseThrow());
        TemplateEngine templates = new TemplateEngine(TemplateFolder.read(folder, diagnostics));
        BookAssembler assembler = new BookAssembler(templates, "bench");
        AssembledBody body = assembler.body(edition, diagnostics).orElseThrow();
        return assembler.book(edition, body, diagnostics).orElseThrow();
    }

    private void run() throws IOException {
        for (int round = 0; round < rounds; round++) {
            long plain = laidOut(round, "lines as the engine fills them", Revisions.none(), 1);
            long chosen = laidOut(round, "lines chosen", Revisions.ofLines(), 1);
            long well =
                    laidOut(
                            round,
                            "lines chosen, and pages asked for better ones",
                            Revisions.ofPages(new Diagnostics()),
                            Integer.MAX_VALUE);
            keep(round, "- choosing lines", chosen - plain);
            keep(round, "- better pages", well - chosen);
        }
        System.out.printf(Locale.ROOT, "the body, %d layouts, %d rounds%n", layouts, rounds);
        times.forEach(
                (step, nanos) ->
                        System.out.printf(
                                Locale.ROOT, "%-46s %6.1f ms%n", step, median(nanos) / 1e6));
    }

    /** Lays the body out until nothing asks for another layout, or so many times. */
    private long laidOut(int round, String step, Revisions revisions, int most) throws IOException {
        Manuscript manuscript = Manuscript.of(book, Matter.BODY, geometry, Folios.NONE);
        new SheetFilling(book, geometry, files, Watch.NONE).fill(Matter.BODY, manuscript);
        long start = THREADS.getCurrentThreadCpuTime();
        boolean again = true;
        for (layouts = 0; again && layouts < most; layouts++) {
            try (EngineRun run = EngineRun.of(Matter.BODY, manuscript, geometry, files)) {
                LaidOut laidOut = run.layOut(Matter.BODY, Watch.NONE, revisions);
                again = revisions.areMade(run, laidOut);
                if (again) {
                    manuscript.withoutEnginesElements();
                }
                run.pdf().close();
            }
        }
        return keep(round, step, THREADS.getCurrentThreadCpuTime() - start);
    }

    private long keep(int round, String step, long nanos) {
        times.computeIfAbsent(step, unused -> new long[rounds])[round] = nanos;
        return nanos;
    }

    private static long median(long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
