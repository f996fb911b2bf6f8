package org.studypack.source;

import org.studypack.diagnostic.CharacterPlaces;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds characters in the files of a book folder, which it reads when it is first asked. */
public final class BookCharacters implements CharacterPlaces {
    private static final String PACK = "pack.yaml";

    /** How many lines are looked through: more than a paragraph has. */
    private static final int MOST_LINES = 500;

    private final Path book;
    private Optional<BookFolder> opened = Optional.empty();

    public BookCharacters(Path book) {
        this.book = book;
    }

    /**
     * {@inheritDoc}
     *
     * <p>A text without a place is looked for in pack.yaml, and is the whole file's where it is not
     * there.
     */
    @Override
    public synchronized Optional<Location> find(int codePoint, Optional<Location> from) {
        if (opened.isEmpty()) {
            opened = BookFolder.open(book, new Diagnostics());
        }
        return opened.flatMap(folder -> find(folder, codePoint, from));
    }

    private static Optional<Location> find(
            BookFolder folder, int codePoint, Optional<Location> from) {
        if (from.isPresent()) {
            return path(folder, from.get())
                    .flatMap(path -> folder.text(path, from.get()))
                    .flatMap(text -> find(text, codePoint, from.get()));
        }
        Location whole = folder.whole(PACK);
        return folder.text(PACK, whole).map(text -> find(text, codePoint, whole).orElse(whole));
    }

    private static Optional<String> path(BookFolder folder, Location from) {
        String root = folder.name(PACK);
        String before = root.substring(0, root.length() - PACK.length());
        return from.file().startsWith(before)
                ? Optional.of(from.file().substring(before.length()))
                : Optional.empty();
    }

    private static Optional<Location> find(SourceText text, int codePoint, Location from) {
        List<String> lines = text.lines();
        int first = Math.max(0, from.line() - 1);
        for (int i = first; i < lines.size() && i < first + MOST_LINES; i++) {
            int start = i == from.line() - 1 ? column(lines.get(i), from.column()) : 0;
            int at = lines.get(i).indexOf(codePoint, start);
            if (at >= 0) {
                return Optional.of(text.at(i + 1, at + 1, Character.charCount(codePoint)));
            }
        }
        return Optional.empty();
    }

    private static int column(String line, int column) {
        int points = Math.max(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        return line.offsetByCodePoints(0, points);
    }
}
