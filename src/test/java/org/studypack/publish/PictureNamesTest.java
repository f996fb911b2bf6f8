package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.check.Validators;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

/** Whatever a picture is called, the EPUB is one that EPUBCheck takes. */
final class PictureNamesTest {
    private static final String[] PIECES = {
        "a", "A", "map", "MAP", "é", "e\u0301", "ü", "Ω", "ж", "图", " ", "  ", "'", "&", "+", "=",
        "%20", "%", "#", "(", ")", "[", "!", ",", ";", "@", "$", "~", "–", "’", "\u00A0", "\u200D",
        "\ud83c\udf5e", ".", "..", "-", "_", "1", "İ", "ß", "SS", "con", "aux", "nul", "image-1"
    };

    private static final List<String> ENDINGS =
            List.of(".png", ".PNG", ".jpg", ".jpeg", ".gif", "");

    @TempDir Path folder;

    @Test
    void oddNamesMakeAValidEpub() throws IOException {
        Path book = Files.createDirectory(folder.resolve("book"));
        Files.writeString(book.resolve("pack.yaml"), "format: 1\ntitle: Names\nlanguage: en\n");
        Files.createDirectories(book.resolve("guide"));
        StringBuilder guide = new StringBuilder("# Names\n\nWords.\n\n");
        int number = 0;
        for (String name : names(book.resolve("images"))) {
            picture(book.resolve("images").resolve(name), ++number);
            guide.append("![Picture ").append(number).append("](").append(address(name));
            guide.append(")\n\n");
        }
        Files.writeString(book.resolve("guide/01-names.md"), guide.toString());
        Path out = folder.resolve("out");
        Outcome<Built> built = BuildMaker.of(book).into(out).making(Product.EPUB).build();
        assertThat(built.diagnostics()).isEmpty();
        Path epub = out.resolve("names.epub");
        assertThat(new Validators().validate(epub, "names.epub"))
                .extracting(Diagnostic::message)
                .isEmpty();
        List<String> entries = pictures(epub);
        assertThat(entries).hasSize(number);
        assertThat(entries)
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    /** A handful that this machine's disk can hold, some of them in folders. */
    private static Set<String> names(Path images) throws IOException {
        Random random = new Random(11);
        Set<String> names = new TreeSet<>(List.of("map.jpg", "Map.jpg", "MAP.JPG", "a b.png"));
        Set<String> composed = new HashSet<>(names);
        while (names.size() < 40) {
            StringBuilder name = new StringBuilder(random.nextInt(4) == 0 ? "Sub/" : "");
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                name.append(PIECES[random.nextInt(PIECES.length)]);
            }
            name.append(ENDINGS.get(random.nextInt(ENDINGS.size())));
            String one = name.toString();
            String last = one.substring(one.lastIndexOf('/') + 1);
            boolean usable = !last.startsWith(".") && !last.isBlank() && !last.endsWith("~");
            if (usable
                    && composed.add(Normalizer.normalize(one, Normalizer.Form.NFC))
                    && isBearable(images, one)) {
                names.add(one);
            }
        }
        return names;
    }

    private static boolean isBearable(Path images, String name) throws IOException {
        try {
            Path file = images.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            return !Files.exists(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Each is a little different, and what it is has nothing to do with its ending. */
    private static void picture(Path file, int number) throws IOException {
        BufferedImage picture = new BufferedImage(9 + number, 9, BufferedImage.TYPE_INT_RGB);
        String kind = List.of("png", "jpeg", "gif").get(number % 3);
        ImageIO.write(picture, kind, file.toFile());
    }

    /** The link to it, its letters composed otherwise where they can be. */
    private static String address(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String other =
                composed.equals(name) ? Normalizer.normalize(name, Normalizer.Form.NFD) : composed;
        return "images/"
                + URLEncoder.encode(other, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }

    private static List<String> pictures(Path epub) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(epub);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (Optional<ZipEntry> entry = Optional.ofNullable(zip.getNextEntry());
                    entry.isPresent();
                    entry = Optional.ofNullable(zip.getNextEntry())) {
                String name = entry.get().getName();
                if (name.startsWith("EPUB/images/")) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
