package org.studypack.source;

import org.studypack.words.Composed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds files whose names are composed otherwise than whoever names them wrote: é may be one
 * character or an e and an accent. A folder is listed once, when such a name is first asked for.
 */
final class ComposedNames {
    private final Path base;
    private final Map<Path, Map<String, List<Path>>> folders = new HashMap<>();

    /**
     * @param base the folder from which paths start
     */
    ComposedNames(Path base) {
        this.base = base;
    }

    /** The file of that name, or the first one whose name is the same to people, if any. */
    Path existing(Path relative) {
        Path file = base.resolve(relative);
        return exists(file) ? file : all(relative).stream().findFirst().orElse(file);
    }

    /** All files whose names are the same to people, in the order of their characters. */
    List<Path> all(Path relative) {
        List<Path> found = List.of(base);
        for (Path part : relative) {
            String name = Composed.of(part.toString());
            found = found.stream().flatMap(folder -> named(folder, name)).toList();
        }
        return found;
    }

    private Stream<Path> named(Path folder, String name) {
        boolean plain = name.chars().allMatch(letter -> letter < 0x80);
        Optional<Path> file =
                WrittenPath.below(folder, name).filter(found -> plain && exists(found));
        return file.isPresent()
                ? file.stream()
                : folders
                        .computeIfAbsent(folder, ComposedNames::list)
                        .getOrDefault(name, List.of())
                        .stream();
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Of a file nothing: what is a pipe must not be opened, since that waits for its writer. */
    private static Map<String, List<Path>> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .collect(Collectors.groupingBy(f -> Composed.of(f.getFileName().toString())));
        } catch (IOException e) {
            return Map.of();
        }
    }
}
