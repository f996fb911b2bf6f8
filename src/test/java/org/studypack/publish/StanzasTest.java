package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What is quoted is a poem where somebody ended its lines. */
final class StanzasTest {
    @Test
    void paragraphsOfAPoemAreStanzasAndNoOthers(@TempDir Path folder) throws IOException {
        Path pack = folder.resolve("pack");
        Files.createDirectories(pack.resolve("guide"));
        Files.writeString(pack.resolve("pack.yaml"), UnseenPack.pack("Verse"));
        Files.writeString(
                pack.resolve("guide/01-one.md"),
                """
                # Bread

                An address\\
                of two lines.

                > First the ice,\\
                > then the bread.
                >
                > Second the loaves,\\
                > then the mayor.
                >
                > — Anon.

                After it\\
                two lines.

                > Prose that is quoted.
                """);
        Outcome<Built> made =
                BuildMaker.of(pack).into(folder.resolve("out")).making(Product.EPUB).build();
        Path epub = made.result().orElseThrow().files().getFirst();
        assertThat(pages(epub))
                .containsPattern("class=\"stanza\"[^>]*>First the ice")
                .containsPattern("class=\"stanza\"[^>]*>Second the loaves");
        assertThat(pages(epub).split("class=\"stanza\"", -1)).hasSize(3);
    }

    private static String pages(Path epub) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".xhtml")) {
                    byte[] page = zip.getInputStream(entry).readAllBytes();
                    text.append(new String(page, StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
