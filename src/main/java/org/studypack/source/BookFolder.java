package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.diagnostic.Watch;
import org.studypack.words.Composed;
import org.studypack.words.LongWord;
import org.studypack.words.NaturalOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one book folder. Nothing outside of it can be read, neither by a path nor through a
 * symbolic link. Paths are relative to the folder, with forward slashes. What cannot be read is
 * reported at the place that asks for it.
 */
public final class BookFolder {
    /** The most bytes of a file of text. */
    public static final long LARGEST_TEXT = 16L << 20;

    /** The most bytes of an image. */
    public static final long LARGEST_IMAGE = 64L << 20;

    private final Path folder;
    private final Path real;
    private final Diagnostics diagnostics;
    private final Watch watch;
    private final ComposedNames composed;
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();
    private final Set<Path> counted = new HashSet<>();

    /** Folders below that lead out, which is said once of each. */
    private final Set<String> refused = new HashSet<>();

    private BookFolder(Path folder, Path real, Diagnostics diagnostics, Watch watch) {
        this.folder = folder;
        this.real = real;
        this.diagnostics = diagnostics;
        this.watch = watch;
        this.composed = new ComposedNames(folder);
    }

    /** Opens a folder; reports where there is none. */
    public static Optional<BookFolder> open(Path folder, Diagnostics diagnostics) {
        return open(folder, diagnostics, Watch.NONE);
    }

    /**
     * Opens a folder under watch.
     *
     * @param watch is notified of each file that is read
     */
    public static Optional<BookFolder> open(Path folder, Diagnostics diagnostics, Watch watch) {
        try {
            if (Files.isDirectory(folder)) {
                return Optional.of(new BookFolder(folder, folder.toRealPath(), diagnostics, watch));
            }
        } catch (IOException e) {
            // as if it were not there
        }
        NoBook.report(folder, diagnostics);
        return Optional.empty();
    }

    /**
     * A file as diagnostics name it, for instance {@code book/guide/01.md}, whatever a person wrote
     * for its path.
     */
    public String name(String path) {
        return WrittenPath.below(folder, path)
                .map(BookFolder::slashes)
                .orElseGet(() -> slashes(folder) + "/" + path);
    }

    /** The place that stands for a whole file. */
    public Location whole(String path) {
        return Location.of(name(path));
    }

    /** Whether something has that name; says nothing of whether it can be read. */
    public boolean has(String path) {
        return BookPaths.inside(path)
                .map(composed::existing)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .isPresent();
    }

    /**
     * The names in a folder below, without hidden ones, their accents composed; numbers in names
     * count as numbers. Of a folder that leads out nothing is listed, and that is reported.
     */
    public List<String> names(String below) {
        Optional<Path> parent = WrittenPath.below(folder, below).filter(Files::isDirectory);
        return parent.isPresent() ? listed(parent.get(), below) : List.of();
    }

    /** Whether a folder was not listed because it leads out, which was reported. */
    boolean isRefused(String below) {
        return refused.contains(below);
    }

    private List<String> listed(Path parent, String below) {
        if (leadsOut(parent)) {
            if (refused.add(below)) {
                reportLeading(below, whole(below), "folder");
            }
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(file -> Composed.of(file.getFileName().toString()))
                    .distinct()
                    .filter(name -> !name.startsWith(".") && !name.endsWith("~"))
                    .sorted(NaturalOrder.INSTANCE)
                    .toList();
        } catch (IOException e) {
            BoundedFile.reportUnreadable(below, whole(below), diagnostics);
            return List.of();
        }
    }

    /**
     * A file's text, which must be UTF-8.
     *
     * @param from the place that names the file
     */
    public Optional<SourceText> text(String path, Location from) {
        watch.on(whole(path));
        Optional<SourceText> known = texts.get(path);
        if (known == null) {
            Optional<byte[]> bytes = bytes(path, LARGEST_TEXT, from);
            known = bytes.flatMap(found -> decode(path, found));
            known.ifPresent(sound -> given(path, bytes.orElseThrow().length));
            texts.put(path, known);
        }
        return known;
    }

    /**
     * Says that a file is sound and its content handed on, once for each file; what nobody reads
     * lets no budget grow.
     */
    void given(String path, long bytes) {
        if (counted.add(WrittenPath.of(path).orElse(folder).normalize())) {
            watch.given(bytes);
        }
    }

    private Optional<SourceText> decode(String path, byte[] bytes) {
        Optional<SourceText> text =
                Utf8.decode(name(path), bytes, diagnostics)
                        .map(content -> new SourceText(name(path), content));
        if (path.startsWith("templates/")) {
            return text;
        }
        if (!path.startsWith("editions/")) {
            text.ifPresent(t -> DirectionSigns.report(t, diagnostics));
        }
        return text.filter(t -> LongWord.isNoneIn(t, diagnostics));
    }

    /**
     * A file's bytes.
     *
     * @param most how many there may be
     * @param from the place that names the file
     */
    public Optional<byte[]> bytes(String path, long most, Location from) {
        watch.on(whole(path));
        return locate(path, from)
                .flatMap(file -> BoundedFile.read(file, path, most, from, diagnostics));
    }

    private Optional<Path> locate(String path, Location from) {
        Optional<Path> inside = BookPaths.inside(path);
        if (inside.isEmpty()) {
            diagnostics.report(
                    Code.PATH_LEAVES_BOOK,
                    from,
                    "`%s` is not a path within the book".formatted(path),
                    MeantPath.inside(this, path));
            return Optional.empty();
        }
        if (!BookPaths.isSource(inside.get())) {
            diagnostics.report(
                    Code.UNREADABLE_FILE,
                    from,
                    "`%s` is a hidden file, or one like those that studypack makes".formatted(path),
                    "give it a name without a dot at its beginning and with the ending of its"
                            + " kind");
            return Optional.empty();
        }
        List<Path> files = composed.all(inside.get());
        if (files.isEmpty()) {
            diagnostics.report(
                    Code.MISSING_FILE,
                    from,
                    "there is no file `%s`".formatted(path),
                    MeantPath.existing(this, path));
            return Optional.empty();
        }
        if (isTwice(path, from)) {
            return Optional.empty();
        }
        return real(files.getFirst(), path, from);
    }

    /**
     * Whether several files have this name, their accents composed in different ways; reports that.
     *
     * @param from the place that names the file
     */
    boolean isTwice(String path, Location from) {
        List<Path> files = BookPaths.inside(path).map(composed::all).orElse(List.of());
        if (files.size() < 2) {
            return false;
        }
        diagnostics.report(
                Code.SAME_NAME_TWICE,
                from,
                "%d files are called `%s`, their accents written in different ways"
                        .formatted(files.size(), path),
                "rename one of them: "
                        + files.stream()
                                .map(file -> BookPaths.numbered(slashes(folder.relativize(file))))
                                .collect(Collectors.joining(" and ")));
        return true;
    }

    /** The real file, at the end of symbolic links, where these stay in the folder. */
    private Optional<Path> real(Path file, String path, Location from) {
        try {
            Path target = file.toRealPath();
            if (!target.startsWith(real)) {
                reportLeading(path, from, "file");
            } else if (Files.isRegularFile(target)) {
                return Optional.of(target);
            } else {
                diagnostics.report(
                        Code.UNREADABLE_FILE, from, "`%s` is not a file".formatted(path));
            }
        } catch (IOException e) {
            BoundedFile.reportUnreadable(path, from, diagnostics);
        }
        return Optional.empty();
    }

    private void reportLeading(String path, Location from, String what) {
        diagnostics.report(
                Code.PATH_LEAVES_BOOK,
                from,
                "`%s` leads out of the book through a symbolic link".formatted(path),
                "copy the %s into the book".formatted(what));
    }

    private boolean leadsOut(Path there) {
        try {
            return !there.toRealPath().startsWith(real);
        } catch (IOException e) {
            return false; // whoever reads it finds out why
        }
    }

    static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
