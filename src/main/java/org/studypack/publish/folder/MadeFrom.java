package org.studypack.publish.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a published file was made from: a book folder, and a recipe or a spreadsheet. What stands in
 * them may change; their place says which they are.
 *
 * @param book its folder, as it is reached from the folder of the published file, with forward
 *     slashes; absolute where there is no such way
 * @param recipe a recipe's file or a spreadsheet likewise; empty for the pack itself
 */
public record MadeFrom(String book, String recipe) {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    /**
     * Of files in a folder.
     *
     * @param folder which exists
     * @param recipe empty for the pack itself
     */
    public static MadeFrom in(Path folder, Path book, Optional<Path> recipe) {
        Path real = real(folder);
        return new MadeFrom(way(real, book), recipe.map(file -> way(real, file)).orElse(""));
    }

    private static String way(Path folder, Path to) {
        Path real = real(to);
        boolean sameDisk = Objects.equals(folder.getRoot(), real.getRoot());
        String way = (sameDisk ? folder.relativize(real) : real).toString();
        return CONTROLS.matcher(way.replace('\\', '/')).replaceAll("?");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize(); // it was read, but is there under no name
        }
    }

    /**
     * What it is in a person's words.
     *
     * @param folder of the published file
     */
    String shown(Path folder) {
        String way = folder.resolve(recipe.isEmpty() ? book : recipe).normalize().toString();
        return "`" + way.replace('\\', '/') + "`";
    }
}
