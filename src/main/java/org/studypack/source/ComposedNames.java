package org.studypack.source;

import org.studypack.words.Composed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds files whose names are composed otherwise than whoever names them wrote. */
final class ComposedNames {
    private ComposedNames() {}

    /** The file of that name, or the one whose name is the same to people; else the given one. */
    static Path existing(Path file) {
        Path parent = file.getParent();
        if (parent == null || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return file;
        }
        Path folder = existing(parent);
        String wanted = Composed.of(String.valueOf(file.getFileName()));
        if (wanted.chars().allMatch(letter -> letter < 0x80)) {
            return folder.resolve(wanted);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> Composed.of(each.getFileName().toString()).equals(wanted))
                    .sorted()
                    .findFirst()
                    .orElse(file);
        } catch (IOException e) {
            return file;
        }
    }
}
