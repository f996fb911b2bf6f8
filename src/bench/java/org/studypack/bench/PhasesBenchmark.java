package org.studypack.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.studypack.book.PageMap;
import org.studypack.check.PackFidelity;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.PackedBody;
import org.studypack.pack.Pack;
import org.studypack.print.PrintedBody;
import org.studypack.print.PrintedBook;
import org.studypack.print.Printer;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The phases of a pack whose body is there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PhasesBenchmark {
    private final Printer printer = new Printer();
    private final ShippedBook shipped = ShippedBook.read();
    private final PrintedBody body =
            printer.printBody(shipped.book(), new Diagnostics()).orElseThrow();
    private final PageMap pages =
            printer.print(shipped.book(), body, new Diagnostics()).orElseThrow().pageMap();
    private final PackedBody packed = pack();

    private PackedBody pack() {
        try {
            return EpubWriter.pack(shipped.book(), body.pageMap(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Pack readFolder() throws IOException {
        return PackReader.read(ShippedBook.FOLDER, new Diagnostics()).orElseThrow();
    }

    @Benchmark
    public PrintedBook printFrontAndJoin() {
        return printer.print(shipped.book(), body, new Diagnostics()).orElseThrow();
    }

    @Benchmark
    public byte[] writeEpubWithPackedBody() throws IOException {
        return EpubWriter.write(shipped.book(), pages, packed);
    }

    @Benchmark
    public int compareWholeBookWithPack() {
        Diagnostics diagnostics = new Diagnostics();
        PackFidelity.compare(shipped.edition(), shipped.book(), diagnostics);
        return diagnostics.all().size();
    }
}
