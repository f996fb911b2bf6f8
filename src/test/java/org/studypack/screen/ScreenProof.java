package org.studypack.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows the content documents of an EPUB on screens of several sizes and says what is wrong with
 * them: words that run over an edge, are cut off or lie on others. By its {@code main}, pictures
 * for a person to look at.
 */
final class ScreenProof {
    private static final Path PROBE = Path.of("src/test/screen/probe.js");
    private static final int HIGHEST = 2_600;

    private final Chromium browser;
    private final String probe;

    ScreenProof(Chromium browser) throws IOException {
        this.browser = browser;
        this.probe = Files.readString(PROBE);
    }

    /**
     * What is wrong, each flaw once, with the first document and screen that shows it.
     *
     * @param folder where the EPUB is unpacked
     */
    List<String> flaws(Path epub, Path folder) throws IOException, InterruptedException {
        Map<String, String> found = new LinkedHashMap<>();
        for (Path document : documents(epub, folder)) {
            browser.open(document.toUri());
            browser.evaluate(probe);
            for (Screen screen : Screen.all()) {
                screen.show(browser);
                for (Object flaw : (List<?>) browser.evaluate("flaws()")) {
                    found.putIfAbsent(document.getFileName() + ": " + flaw, " (" + screen + ")");
                }
            }
        }
        return found.entrySet().stream().map(each -> each.getKey() + each.getValue()).toList();
    }

    private static List<Path> documents(Path epub, Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(epub, Map.of());
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            List<Path> documents = new ArrayList<>();
            for (Path entry : entries.filter(Files::isRegularFile).sorted().toList()) {
                Path file = folder.resolve(entry.toString().substring(1));
                Files.createDirectories(file.resolveSibling("."));
                try (InputStream in = Files.newInputStream(entry)) {
                    Files.copy(in, file);
                }
                if (file.toString().endsWith(".xhtml")) {
                    documents.add(file);
                }
            }
            return documents;
        }
    }

    private void picture(Path file) throws IOException, InterruptedException {
        String height = String.valueOf(browser.evaluate("document.documentElement.scrollHeight"));
        String width =
                String.valueOf(
                        browser.evaluate("Math.min(3200, document.scrollingElement.scrollWidth)"));
        Map<?, ?> shot =
                browser.call(
                        "Page.captureScreenshot",
                        "{\"captureBeyondViewport\":true,\"clip\":{\"x\":0,\"y\":0,\"width\":%s,\"height\":%d,\"scale\":1}}"
                                .formatted(width, Math.min(HIGHEST, Integer.parseInt(height))));
        Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
    }

    /**
     * Takes an EPUB and an empty folder for pictures, and, if only some screens are to be seen,
     * what their names begin with: {@code 360-200-dark}. Documents may be named after that.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path out = Files.createDirectories(Path.of(arguments[1]));
        String screens = arguments.length > 2 ? arguments[2] : "";
        String names = arguments.length > 3 ? arguments[3] : "";
        Path work = Files.createTempDirectory("screens");
        Optional<Path> program = Chromium.find();
        try (Chromium browser =
                Chromium.start(program.orElseThrow(), Files.createDirectory(work.resolve("p")))) {
            ScreenProof proof = new ScreenProof(browser);
            for (Path document :
                    documents(Path.of(arguments[0]), Files.createDirectory(work.resolve("e")))) {
                if (!document.getFileName().toString().startsWith(names)) {
                    continue;
                }
                browser.open(document.toUri());
                browser.evaluate(proof.probe);
                for (Screen screen : Screen.all()) {
                    String name = screen.name();
                    if (name.startsWith(screens)) {
                        screen.show(browser);
                        String of = document.getFileName().toString().replace(".xhtml", "");
                        proof.picture(out.resolve(of + "-" + name + ".png"));
                        System.out.println(of + " " + screen + " " + browser.evaluate("flaws()"));
                    }
                }
            }
        }
    }
}
