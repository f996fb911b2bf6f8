package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The starter pack: a small book folder that builds, and explains itself. */
final class Starter {
    private Starter() {}

    /** Writes it into a folder that is missing or empty. */
    static Optional<List<Path>> write(Path folder, Diagnostics diagnostics) throws IOException {
        if (!isFree(folder)) {
            diagnostics.report(
                    Code.FOLDER_NOT_EMPTY,
                    Location.of(folder.toString()),
                    "this folder holds something already",
                    "name a folder that does not exist yet");
            return Optional.empty();
        }
        List<Path> written = new ArrayList<>();
        for (String name :
                new String(content("files.txt"), StandardCharsets.UTF_8).lines().toList()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content(name));
            written.add(file);
        }
        return Optional.of(written);
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream("/starter/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the starter pack has no " + name);
            }
            return in.readAllBytes();
        }
    }
}
