package org.studypack.assemble;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.studypack.bench.ShippedBook;
import org.studypack.book.Node.Element;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Targets;
import org.studypack.template.Frame;
import org.studypack.template.Rendered;

import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** What a template made becomes a tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MarkupBenchmark {
    private final Rendered longest = longest(ShippedBook.read());

    private static Rendered longest(ShippedBook shipped) {
        Edition edition = shipped.edition();
        Frame frame =
                new Frame(
                        edition.metadata(),
                        edition.labels(),
                        Targets.of(edition),
                        Targets.absent(edition),
                        Targets.unmissed(edition),
                        PageDesigns.of(edition).answers().pitch());
        return new BodyPages(edition, frame)
                .pages().stream()
                        .flatMap(
                                planned ->
                                        shipped
                                                .templates()
                                                .render(planned.page(), new Diagnostics())
                                                .stream())
                        .max(Comparator.comparingInt(rendered -> rendered.markup().length()))
                        .orElseThrow();
    }

    @Benchmark
    public Element parseLongestDocument() {
        return MarkupParser.parse(longest, new Diagnostics()).orElseThrow();
    }
}
