package org.studypack.cli;

import org.studypack.publish.batch.BatchOutcome;
import org.studypack.publish.batch.BatchRequest;
import org.studypack.publish.batch.Shard;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code studypack batch}. */
@Command(
        name = "batch",
        description = "Make a pack for each row of a spreadsheet that was saved as CSV.")
final class BatchCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Parameters(
            index = "0",
            paramLabel = "BRANCHES.csv",
            description =
                    "The spreadsheet; its first line names the columns as recipes their keys.")
    private Path rows = Path.of("");

    @Mixin private PackOptions pack = new PackOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            required = true,
            description = "The folder for what is made.")
    private Path out = Path.of("out");

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            converter = ThreadCount.class,
            description = "How many packs to make at once (as many as there are processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @ArgGroup private Share share = new Share();

    /** A batch that is shared is either made in part or put together. */
    private static final class Share {
        @Option(
                names = "--shard",
                paramLabel = "I/N",
                converter = ShardName.class,
                description = "Make only the I-th of N shares of the rows.")
        private Shard shard = Shard.WHOLE;

        @Option(
                names = "--merge",
                description = "Join and check the manifests of all shares; nothing is made.")
        private boolean merge;
    }

    BatchCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        if (share.merge) {
            return end(Publishers.plain().merge(rows, pack.book(), out, pack.pages()));
        }
        BatchRequest request =
                new BatchRequest(
                        rows,
                        pack.book(),
                        out,
                        pack.products(),
                        threads,
                        share.shard,
                        pack.check(),
                        pack.force(),
                        pack.pages());
        BatchOutcome batch;
        try (PhaseBar bar = conclusion.terminal().countingBar()) {
            batch = Publishers.keeping().batch(request, bar);
        }
        return end(batch);
    }

    private int end(BatchOutcome batch) {
        Optional<Answer> answer = batch.summary().map(BatchAnswer::new);
        return conclusion.of(List.of(batch.outcome()), answer, pack.json());
    }
}
