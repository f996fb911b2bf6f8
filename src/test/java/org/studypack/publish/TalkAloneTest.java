package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.book.Wording;
import org.studypack.epub.EpubReader;
import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack of a transcript and nothing else. */
final class TalkAloneTest {
    @Test
    void printsTheTalkWholeAndClaimsNothing(@TempDir Path folder) throws IOException {
        Path book = Files.createDirectories(folder.resolve("book/transcripts")).resolveSibling("");
        Files.writeString(book.resolve("pack.yaml"), "format: 1\ntitle: Bread\nlanguage: en\n");
        Files.writeString(
                book.resolve("transcripts/talk.md"),
                "**Chair:** Good evening, and welcome.\n\nNobody was asked.\n");
        Files.writeString(book.resolve("transcripts/talk.yaml"), "title: What bread did\n");
        Outcome<Built> outcome = BuildMaker.of(book).into(folder.resolve("out")).judged().build();
        assertThat(outcome.diagnostics()).isEmpty();
        Path epub = outcome.result().orElseThrow().files().getFirst();
        Wording words = EpubReader.read(Files.readAllBytes(epub));
        String text = String.join(" ", words.flow());
        assertThat(text).contains("Chair: Good evening, and welcome. Nobody was asked.");
        assertThat(text).as("a title stands once").containsOnlyOnce("What bread did");
        assertThat(text).as("a date that nobody gave").doesNotContain("2000");
    }
}
