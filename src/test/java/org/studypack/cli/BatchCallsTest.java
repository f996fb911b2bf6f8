package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Calls of {@code batch} that follow each other, as a script makes them. */
final class BatchCallsTest {
    @TempDir Path folder;
    private Streams streams = new Streams();

    @BeforeEach
    void makeBook() {
        assertThat(streams.run("new", folder.resolve("book").toString())).isZero();
    }

    private int batch(String... options) {
        streams = new Streams();
        String[] call = {
            "batch",
            folder.resolve("rows.csv").toString(),
            folder.resolve("book").toString(),
            "-o",
            folder.resolve("out").toString(),
            "--format",
            "epub"
        };
        String[] all = Arrays.copyOf(call, call.length + options.length);
        System.arraycopy(options, 0, all, call.length, options.length);
        return streams.run(all);
    }

    @Test
    void mergeAfterTheOnlyShardEndsAsItDid() throws IOException {
        Files.writeString(folder.resolve("rows.csv"), "branch,date\nHarbour,\nHill,\n");
        assertThat(batch("--shard", "1/1")).isZero();
        String printed = streams.out();
        assertThat(batch("--merge")).as(streams.err()).isZero();
        assertThat(streams.out()).isEqualTo(printed).startsWith("  2 packs made\n");
    }

    @Test
    void mergeAfterTheOnlyShardReportsItsMistakes() throws IOException {
        Files.writeString(folder.resolve("rows.csv"), "branch,date\nHarbour,\nHill,2027-02-30\n");
        assertThat(batch("--shard", "1/1")).isEqualTo(1);
        assertThat(batch("--merge")).isEqualTo(1);
        assertThat(streams.out()).startsWith("  1 pack made, 1 row with errors\n");
        assertThat(streams.err()).contains("error[PCK-006]", "rows.csv:3:1");
        assertThat(folder.resolve("out/manifest.json"))
                .content()
                .contains("\"name\": \"my-first-study-pack-hill\"");
    }
}
