package org.studypack.publish.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.source.InnerPath;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the published files of a folder were made from, as a hidden file in it says. Each shard of a
 * batch has such a file of its own until they are merged. Where it is lost, nothing is known of the
 * files that are there.
 *
 * <p>A file is claimed before it is made, so that one that was made is never unknown; and it counts
 * as made when it is there. Where a run fails or is killed in between, nobody knows what the file
 * is that has its name then: it may be a person's own.
 */
public final class Provenance {
    private static final String START = ".studypack";
    private static final String END = "-made";
    private static final String PARTIAL = "-partial";
    private static final String BOOK = "book ";
    private static final String RECIPE = "recipe ";
    private static final String TEXT = "text ";
    private static final String FILE = "file ";
    private static final String CLAIMED = "claimed ";

    private final Path folder;
    private final Origins origins = new Origins();

    /** What files were made from, and what such are to be made from that may not be there yet. */
    private static final class Origins {
        private final Map<String, MadeFrom> made = new TreeMap<>();
        private final Map<String, MadeFrom> claimed = new TreeMap<>();
        private final Map<String, String> texts = new TreeMap<>();

        void add(String line, MadeFrom madeFrom, String text) {
            boolean whole = line.startsWith(FILE);
            String file = line.substring((whole ? FILE : CLAIMED).length());
            if (InnerPath.is(file)) {
                (whole ? made : claimed).put(file, madeFrom);
                keepText(file, text);
            }
        }

        void make(Collection<String> files, MadeFrom madeFrom) {
            files.forEach(file -> made.put(file, madeFrom));
            claimed.keySet().removeAll(files);
        }

        void keepText(String file, String text) {
            if (text.isEmpty()) {
                texts.remove(file);
            } else {
                texts.put(file, text);
            }
        }
    }

    /** A list that is being read: what a file was made from stands in the lines above it. */
    private static final class ListReading {
        private final Origins origins;
        private MadeFrom madeFrom = new MadeFrom("", "");
        private String text = "";

        private ListReading(Origins origins) {
            this.origins = origins;
        }

        private void line(String line) {
            if (line.chars().anyMatch(Character::isISOControl)) {
                return; // no line of ours, and no path on any system
            }
            if (line.startsWith(BOOK)) {
                madeFrom = new MadeFrom(line.substring(BOOK.length()), "");
                text = "";
            } else if (line.startsWith(RECIPE)) {
                madeFrom = new MadeFrom(madeFrom.book(), line.substring(RECIPE.length()));
                text = "";
            } else if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
            } else if (line.startsWith(FILE) || line.startsWith(CLAIMED)) {
                origins.add(line, madeFrom, text);
            }
        }
    }

    private Provenance(Path folder) {
        this.folder = folder;
    }

    /** Reads what is known of a folder, which need not exist. */
    public static Provenance of(Path folder) throws IOException {
        Provenance provenance = new Provenance(folder);
        for (Path file : files(folder)) {
            read(file, provenance.origins);
        }
        return provenance;
    }

    Path folder() {
        return folder;
    }

    /** Empty where nothing is known. */
    Optional<MadeFrom> of(String file) {
        return Optional.ofNullable(origins.made.get(file));
    }

    /** Empty where nobody was about to make it, or it was made. */
    Optional<MadeFrom> claimed(String file) {
        return Optional.ofNullable(origins.claimed.get(file));
    }

    /** A mark of what a file that was made says; empty where nothing is known of it. */
    Optional<String> textOf(String file) {
        return Optional.ofNullable(origins.texts.get(file)).filter(text -> of(file).isPresent());
    }

    /** Whether a run made such a file, or was about to. */
    boolean names(String file) {
        return of(file).isPresent() || claimed(file).isPresent();
    }

    /**
     * Says of files that are named here that somebody may have put others in their places. The
     * folder must be this run's.
     */
    void doubt(Collection<String> files, String run) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Origins own = own(run);
        for (String file : files) {
            MadeFrom meant = claimed(file).or(() -> of(file)).orElseThrow();
            own.made.remove(file);
            own.claimed.put(file, meant);
        }
        write(own, run);
    }

    /**
     * Says what files are made from that are about to be written. The folder must be this run's.
     *
     * @param run what sets runs apart that write into the folder at once
     */
    void claim(Collection<String> files, MadeFrom madeFrom, String run) throws IOException {
        List<String> unmade = files.stream().filter(file -> !isMade(file, madeFrom)).toList();
        if (unmade.isEmpty()) {
            return;
        }
        Origins own = own(run);
        own.made.keySet().removeIf(file -> !Files.exists(folder.resolve(file)));
        own.claimed.keySet().removeIf(file -> !Files.exists(folder.resolve(file)));
        unmade.forEach(file -> own.claimed.put(file, madeFrom));
        write(own, run);
        unmade.forEach(file -> origins.claimed.put(file, madeFrom));
    }

    private boolean isMade(String file, MadeFrom madeFrom) {
        return madeFrom.equals(origins.made.get(file))
                && !origins.claimed.containsKey(file)
                && Files.exists(folder.resolve(file));
    }

    /**
     * Says of files that were claimed that they are there now.
     *
     * @param texts marks of what those say that this run made
     */
    void made(Collection<String> files, Map<String, String> texts, MadeFrom madeFrom, String run)
            throws IOException {
        List<String> news =
                files.stream()
                        .filter(file -> !isMade(file, madeFrom) || saysElse(file, texts))
                        .toList();
        if (!news.isEmpty()) {
            Origins own = own(run);
            make(own, news, texts, madeFrom);
            write(own, run);
            make(origins, news, texts, madeFrom);
        }
    }

    private boolean saysElse(String file, Map<String, String> texts) {
        String text = texts.get(file);
        return text != null && !text.equals(origins.texts.get(file));
    }

    private static void make(
            Origins origins, List<String> files, Map<String, String> texts, MadeFrom madeFrom) {
        origins.make(files, madeFrom);
        files.forEach(file -> origins.keepText(file, texts.getOrDefault(file, "")));
    }

    private Origins own(String run) throws IOException {
        Origins own = new Origins();
        read(file(folder, run), own);
        return own;
    }

    /** Writes all that is known into one file, in place of those of shards. */
    public static void join(Path folder) throws IOException {
        List<Path> files = files(folder);
        Path whole = file(folder, "");
        if (files.stream().anyMatch(file -> !file.equals(whole))) {
            Provenance all = of(folder);
            all.write(all.origins, "");
            for (Path file : files) {
                if (!file.equals(whole)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path file(Path folder, String run) {
        return folder.resolve(START + run + END);
    }

    /** All of them, those of shards after that of all rows: they are newer. */
    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, START + "*" + END)) {
                all.forEach(files::add);
            }
        }
        files.removeIf(file -> file.getFileName().toString().endsWith(PARTIAL + END));
        files.sort(null);
        Path whole = file(folder, "");
        if (files.remove(whole)) {
            files.addFirst(whole);
        }
        return files;
    }

    private static void read(Path file, Origins origins) throws IOException {
        ListedLines.read(file, new ListReading(origins)::line);
    }

    private void write(Origins origins, String run) throws IOException {
        Map<MadeFrom, Map<String, List<String>>> lines = new LinkedHashMap<>();
        origins.made.forEach((file, from) -> lines(lines, from, origins, file).add(FILE + file));
        origins.claimed.forEach(
                (file, from) -> lines(lines, from, origins, file).add(CLAIMED + file));
        Path hidden = folder.resolve(START + run + PARTIAL + END);
        try (BufferedWriter text =
                new BufferedWriter(
                        Channels.newWriter(
                                HiddenFile.open(hidden, StandardOpenOption.TRUNCATE_EXISTING),
                                UTF_8))) {
            for (var each : lines.entrySet()) {
                text.write(BOOK + each.getKey().book() + "\n");
                if (!each.getKey().recipe().isEmpty()) {
                    text.write(RECIPE + each.getKey().recipe() + "\n");
                }
                for (var alike : each.getValue().entrySet()) {
                    if (!alike.getKey().isEmpty()) {
                        text.write(TEXT + alike.getKey() + "\n");
                    }
                    text.write(String.join("\n", alike.getValue()) + "\n");
                }
            }
        }
        HiddenFile.rename(hidden, file(folder, run));
    }

    /** The lines of files of one text; those of which none is known come first. */
    private static List<String> lines(
            Map<MadeFrom, Map<String, List<String>>> all,
            MadeFrom madeFrom,
            Origins origins,
            String file) {
        return all.computeIfAbsent(madeFrom, any -> new TreeMap<>())
                .computeIfAbsent(origins.texts.getOrDefault(file, ""), any -> new ArrayList<>());
    }
}
