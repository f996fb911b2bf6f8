package org.studypack.source;

import org.studypack.words.Spelling;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a path that names no file of a book was perhaps meant to be, as the hint of a message. */
final class MeantPath {
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+");

    private MeantPath() {}

    /** Of a path that leads out of the book: without what leads out, where it then names a file. */
    static String inside(BookFolder book, String path) {
        String corrected = path.replace('\\', '/').replaceAll("\\.\\./|^/+", "");
        return book.has(corrected)
                ? "paths start at the book's folder: write `%s`".formatted(corrected)
                : "paths start at the book's folder and use `/`";
    }

    /** Of a path of no file: an image of that name, or a file that is spelled like it. */
    static String existing(BookFolder book, String path) {
        int slash = path.lastIndexOf('/');
        String parent = path.substring(0, slash + 1);
        return Optional.of("images/" + path)
                .filter(image -> slash < 0 && book.has(image))
                .or(
                        () ->
                                Spelling.nearest(
                                                path.substring(slash + 1),
                                                others(
                                                        path.substring(slash + 1),
                                                        book.names(parent)))
                                        .map(name -> parent + name))
                .map(meant -> "did you mean `" + meant + "`?")
                .orElse(
                        slash < 0
                                ? "paths start at the book's folder, as in `images/%s`"
                                        .formatted(path)
                                : "paths start at the book's folder");
    }

    /** Files of other numbers and other names are no slips for each other. */
    private static List<String> others(String name, List<String> names) {
        return names.stream().filter(other -> !isNumberedOtherwise(name, other)).toList();
    }

    private static boolean isNumberedOtherwise(String name, String other) {
        String rest = NUMBER.matcher(name).replaceFirst("");
        String otherRest = NUMBER.matcher(other).replaceFirst("");
        String number = name.substring(0, name.length() - rest.length());
        String otherNumber = other.substring(0, other.length() - otherRest.length());
        return !number.equals(otherNumber) && !rest.equals(otherRest);
    }
}
