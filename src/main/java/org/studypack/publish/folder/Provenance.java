package org.studypack.publish.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.source.InnerPath;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.MalformedInputException;
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
import java.util.TreeSet;

/**
 * What the published files of a folder were made from, as a hidden file in it says. Each shard of a
 * batch has such a file of its own until they are merged. Where it is lost, nothing is known of the
 * files that are there.
 *
 * <p>A file is claimed before it is made, so that one that was made is never unknown.
 */
public final class Provenance {
    private static final String START = ".studypack";
    private static final String END = "-made";
    private static final String PARTIAL = "-partial";
    private static final String BOOK = "book ";
    private static final String RECIPE = "recipe ";
    private static final String FILE = "file ";

    private final Path folder;
    private final Map<String, MadeFrom> made = new TreeMap<>();

    private Provenance(Path folder) {
        this.folder = folder;
    }

    /** Reads what is known of a folder, which need not exist. */
    public static Provenance of(Path folder) throws IOException {
        Provenance provenance = new Provenance(folder);
        for (Path file : files(folder)) {
            read(file, provenance.made);
        }
        return provenance;
    }

    Path folder() {
        return folder;
    }

    /** Empty where nothing is known. */
    Optional<MadeFrom> of(String file) {
        return Optional.ofNullable(made.get(file));
    }

    /**
     * Says what files are made from that are about to be written. The folder must be this run's.
     *
     * @param run what sets runs apart that write into the folder at once
     */
    void claim(Collection<String> files, MadeFrom madeFrom, String run) throws IOException {
        Map<String, MadeFrom> own = new TreeMap<>();
        read(file(folder, run), own);
        boolean known = files.stream().allMatch(file -> madeFrom.equals(own.get(file)));
        files.forEach(file -> made.put(file, madeFrom));
        if (!known) {
            own.keySet().removeIf(file -> !Files.exists(folder.resolve(file)));
            files.forEach(file -> own.put(file, madeFrom));
            write(own, run);
        }
    }

    /** Writes all that is known into one file, in place of those of shards. */
    public static void join(Path folder) throws IOException {
        List<Path> files = files(folder);
        Path whole = file(folder, "");
        if (files.stream().anyMatch(file -> !file.equals(whole))) {
            Provenance all = of(folder);
            all.write(all.made, "");
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

    private static void read(Path file, Map<String, MadeFrom> made) throws IOException {
        if (!HiddenFile.isFile(file)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            MadeFrom madeFrom = new MadeFrom("", "");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.chars().anyMatch(Character::isISOControl)) {
                    continue; // no line of ours, and no path on any system
                }
                if (line.startsWith(BOOK)) {
                    madeFrom = new MadeFrom(line.substring(BOOK.length()), "");
                } else if (line.startsWith(RECIPE)) {
                    madeFrom = new MadeFrom(madeFrom.book(), line.substring(RECIPE.length()));
                } else if (line.startsWith(FILE) && InnerPath.is(line.substring(FILE.length()))) {
                    made.put(line.substring(FILE.length()), madeFrom);
                }
            }
        } catch (MalformedInputException e) {
            // what is damaged says nothing
        }
    }

    private void write(Map<String, MadeFrom> files, String run) throws IOException {
        Map<MadeFrom, TreeSet<String>> byOrigin = new LinkedHashMap<>();
        files.forEach(
                (file, madeFrom) ->
                        byOrigin.computeIfAbsent(madeFrom, any -> new TreeSet<>()).add(file));
        Path hidden = folder.resolve(START + run + PARTIAL + END);
        try (BufferedWriter text =
                new BufferedWriter(
                        Channels.newWriter(
                                HiddenFile.open(hidden, StandardOpenOption.TRUNCATE_EXISTING),
                                UTF_8))) {
            for (Map.Entry<MadeFrom, TreeSet<String>> each : byOrigin.entrySet()) {
                text.write(BOOK + each.getKey().book() + "\n");
                if (!each.getKey().recipe().isEmpty()) {
                    text.write(RECIPE + each.getKey().recipe() + "\n");
                }
                for (String file : each.getValue()) {
                    text.write(FILE + file + "\n");
                }
            }
        }
        HiddenFile.rename(hidden, file(folder, run));
    }
}
