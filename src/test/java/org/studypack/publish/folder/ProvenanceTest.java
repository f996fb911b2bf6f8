package org.studypack.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ProvenanceTest {
    private static final MadeFrom PACK = new MadeFrom("../a book", "");
    private static final MadeFrom SHEET = new MadeFrom("../a book", "../rows of spring.csv");

    @TempDir Path folder;

    private void claim(String file, MadeFrom madeFrom, String run) throws IOException {
        Provenance known = Provenance.of(folder);
        known.claim(List.of(file), madeFrom, run);
        Files.writeString(folder.resolve(file), "made");
        known.made(List.of(file), Map.of(), madeFrom, run);
    }

    /** A run that failed or was killed: what has the name later may be anyone's. */
    @Test
    void whatIsOnlyClaimedIsNotKnown() throws IOException {
        Provenance known = Provenance.of(folder);
        known.claim(List.of("a.pdf"), PACK, "");
        Files.writeString(folder.resolve("a.pdf"), "a person's own");
        assertThat(Provenance.of(folder).of("a.pdf")).isEmpty();
        assertThat(Provenance.of(folder).claimed("a.pdf")).contains(PACK);
        known.made(List.of("a.pdf"), Map.of(), PACK, "");
        assertThat(Provenance.of(folder).of("a.pdf")).contains(PACK);
        assertThat(Provenance.of(folder).claimed("a.pdf")).isEmpty();
    }

    @Test
    void whatWasMadeStaysKnownWhenItIsClaimedByItsOwnAgain() throws IOException {
        claim("a.pdf", PACK, "");
        Provenance.of(folder).claim(List.of("a.pdf", "b.pdf"), PACK, "");
        assertThat(Provenance.of(folder).of("a.pdf")).contains(PACK);
        assertThat(Provenance.of(folder).claimed("a.pdf")).isEmpty();
        Provenance.of(folder).claim(List.of("a.pdf"), SHEET, "");
        assertThat(Provenance.of(folder).of("a.pdf")).contains(PACK);
        assertThat(Provenance.of(folder).claimed("a.pdf")).contains(SHEET);
    }

    @Test
    void whatIsClaimedIsKnownLater() throws IOException {
        claim("a.pdf", PACK, "");
        claim("b.pdf", SHEET, "");
        claim("a b.epub", PACK, "");
        Provenance known = Provenance.of(folder);
        assertThat(known.of("a.pdf")).contains(PACK);
        assertThat(known.of("b.pdf")).contains(SHEET);
        assertThat(known.of("a b.epub")).contains(PACK);
        assertThat(known.of("c.pdf")).isEmpty();
    }

    /** It was written by another program. */
    @Test
    void largeFileSaysNothing() throws IOException {
        claim("a.pdf", PACK, "");
        try (RandomAccessFile hidden =
                new RandomAccessFile(folder.resolve(".studypack-made").toFile(), "rw")) {
            hidden.setLength(5L << 30);
        }
        assertThat(Provenance.of(folder).of("a.pdf")).isEmpty();
    }

    @Test
    void whatIsClaimedAnewHasAnotherOrigin() throws IOException {
        claim("a.pdf", PACK, "");
        claim("a.pdf", SHEET, "");
        assertThat(Provenance.of(folder).of("a.pdf")).contains(SHEET);
    }

    /** A file that is claimed again stays what it says until it is made. */
    @Test
    void whatAFileSaysIsKnownUntilItIsMadeAgain() throws IOException {
        Map<String, String> first = Map.of("a.pdf", "11", "b.pdf", "11");
        claim("a.pdf", PACK, "");
        claim("b.pdf", PACK, "");
        assertThat(Provenance.of(folder).textOf("a.pdf")).isEmpty();
        Provenance.of(folder).made(List.of("a.pdf", "b.pdf"), first, PACK, "");
        claim("c.pdf", PACK, "");
        Provenance.of(folder).claim(List.of("a.pdf"), PACK, "");
        assertThat(Provenance.of(folder).textOf("a.pdf")).contains("11");
        Provenance.of(folder).made(List.of("a.pdf"), Map.of("a.pdf", "22"), PACK, "");
        assertThat(Provenance.of(folder).textOf("a.pdf")).contains("22");
        assertThat(Provenance.of(folder).textOf("b.pdf")).contains("11");
        assertThat(Provenance.of(folder).textOf("c.pdf")).isEmpty();
        Provenance.of(folder).made(List.of("a.pdf"), Map.of(), PACK, "");
        assertThat(Provenance.of(folder).textOf("a.pdf")).contains("22");
    }

    /** Else the file would grow with all that was ever made. */
    @Test
    void fileThatIsGoneIsForgotten() throws IOException {
        claim("a.pdf", PACK, "");
        Files.delete(folder.resolve("a.pdf"));
        claim("b.pdf", PACK, "");
        assertThat(folder.resolve(".studypack-made")).content().doesNotContain("a.pdf");
    }

    @Test
    void shardsKnowOfEachOtherAndAreJoined() throws IOException {
        claim("a.pdf", PACK, "");
        claim("a.pdf", SHEET, "-1-of-2");
        claim("b.pdf", SHEET, "-2-of-2");
        for (int i = 0; i < 2; i++) {
            Provenance known = Provenance.of(folder);
            assertThat(known.of("a.pdf")).contains(SHEET);
            assertThat(known.of("b.pdf")).contains(SHEET);
            Provenance.join(folder);
        }
        assertThat(folder.resolve(".studypack-1-of-2-made")).doesNotExist();
        assertThat(folder.resolve(".studypack-2-of-2-made")).doesNotExist();
    }

    @Test
    void damagedFileSaysNothingAndIsWrittenAnew() throws IOException {
        Path file = folder.resolve(".studypack-made");
        for (byte[] damaged : List.of(new byte[] {'b', (byte) 0xFF, '\n'}, new byte[] {120, 10})) {
            Files.write(file, damaged);
            assertThat(Provenance.of(folder).of("a.pdf")).isEmpty();
            claim("a.pdf", PACK, "");
            assertThat(Provenance.of(folder).of("a.pdf")).contains(PACK);
        }
    }

    @Test
    void linkInItsPlaceIsNeitherReadNorWritten(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("x"), "book b\nfile a.pdf\n");
        Files.createSymbolicLink(folder.resolve(".studypack-made"), outside);
        assertThat(Provenance.of(folder).of("a.pdf")).isEmpty();
        claim("a.pdf", PACK, "");
        assertThat(outside).hasContent("book b\nfile a.pdf\n");
        assertThat(Provenance.of(folder).of("a.pdf")).contains(PACK);
    }

    @Test
    void originIsTheWayFromTheFolderByAllItsNames() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path book = Files.createDirectories(folder.resolve("book"));
        Path recipe = Files.writeString(folder.resolve("r.yaml"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), book);
        MadeFrom madeFrom = MadeFrom.in(out, book, Optional.of(recipe));
        assertThat(madeFrom).isEqualTo(new MadeFrom("../book", "../r.yaml"));
        assertThat(MadeFrom.in(out, link, Optional.of(out.resolve("../r.yaml"))))
                .isEqualTo(madeFrom);
        assertThat(MadeFrom.in(out, book, Optional.empty())).isEqualTo(new MadeFrom("../book", ""));
    }

    @Test
    void whatNamesNoFileOfTheFolderSaysNothing() throws IOException {
        Files.writeString(
                folder.resolve(".studypack-made"),
                "book b\0c\nfile a\0.pdf\nfile ../b.pdf\nfile /c.pdf\nbook b\nfile d.pdf\n");
        claim("a.pdf", PACK, "");
        Provenance known = Provenance.of(folder);
        assertThat(known.of("../b.pdf")).isEmpty();
        assertThat(known.of("/c.pdf")).isEmpty();
        assertThat(known.of("a.pdf")).contains(PACK);
    }
}
