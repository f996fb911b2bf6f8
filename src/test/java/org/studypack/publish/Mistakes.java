package org.studypack.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A book folder into which a person's mistakes are made, some at a time, and taken out again. What
 * is made of a seed is always the same.
 */
final class Mistakes {
    /** Names of files that a person may give one. */
    private static final List<String> NAMES =
            List.of(
                    "guide/.md",
                    "guide/01.md",
                    "guide/a b.md",
                    "guide/-x.md",
                    "guide/\u00E9.md",
                    "guide/e\u0301.md",
                    "guide/A.MD",
                    "guide/%41.md",
                    "guide/a#b.md",
                    "guide/a\nb.md",
                    "guide/\u202Ea.md",
                    "guide/99999999999999999999-x.md",
                    "guide/01-setting.md.md",
                    "transcripts/.vtt",
                    "transcripts/talk.srt",
                    "transcripts/x y.md",
                    "transcripts/talk.md",
                    "transcripts/#.vtt",
                    "transcripts/x.yaml",
                    "templates/labels/xx.properties",
                    "templates/labels/de.properties",
                    "templates/prose.ftlx",
                    "templates/print.css",
                    "templates/nosuch.ftlx",
                    "templates/cover.svg.ftlx",
                    "editions/.yaml",
                    "editions/a b.yaml",
                    "editions/\u00E9.yaml",
                    "editions/../x.yaml",
                    "images/x.svg",
                    "images/prices.svg",
                    "glossary.yml",
                    "excerpts.yaml",
                    "further-reading.md");

    private static final Pattern VALUE =
            Pattern.compile(
                    "(?m)^([ \\t]*(?:- )?[\\p{L}.-]+[:=] *)([^\\n]*)$|(?m)^([ \\t]*- )([^\\n]*)$");

    private final Path book;
    private final Map<String, byte[]> files;
    private final List<Path> touched = new ArrayList<>();

    /** Copies a sound pack into an empty folder, with recipes, labels and a spreadsheet. */
    Mistakes(Path model, Path book) throws IOException {
        this.book = book;
        this.files = SoundBook.files(model);
        for (String name : files.keySet()) {
            restore(name);
        }
    }

    Path book() {
        return book;
    }

    /** Makes mistakes of one seed; names what was done. */
    String make(long seed) throws IOException {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        StringBuilder done = new StringBuilder();
        int count = random.nextInt(5) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            done.append(makeOne(random)).append("; ");
        }
        return done.toString();
    }

    /** Takes all mistakes out again. */
    void unmake() throws IOException {
        for (Path file : touched) {
            String name = book.relativize(file).toString().replace('\\', '/');
            if (files.containsKey(name)) {
                restore(name);
            } else {
                Files.deleteIfExists(file);
            }
        }
        touched.clear();
    }

    private void restore(String name) throws IOException {
        Path file = book.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.deleteIfExists(file);
        Files.write(file, files.getOrDefault(name, new byte[0]));
    }

    private String makeOne(Random random) throws IOException {
        String name = Chance.one(List.copyOf(files.keySet()), random);
        String text = new String(files.getOrDefault(name, new byte[0]), UTF_8);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> write(name, valued(text, random));
            case 5, 6, 7 -> write(name, Slips.spliced(text, random));
            case 8 -> write(name, Slips.spoilt(text, random));
            default -> renamed(name, random);
        };
    }

    private String write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = book.resolve(name);
        touched.add(file);
        Files.write(file, bytes);
        return name;
    }

    /** With one value in place of another. */
    private static String valued(String text, Random random) {
        Matcher values = VALUE.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (values.find()) {
            int group = values.group(2) == null ? 4 : 2;
            places.add(new int[] {values.start(group), values.end(group)});
        }
        if (places.isEmpty()) {
            return Slips.spliced(text, random);
        }
        int[] place = Chance.one(places, random);
        return text.substring(0, place[0]) + WrongValues.any(random) + text.substring(place[1]);
    }

    /** A copy under another name, or the file gone. */
    private String renamed(String name, Random random) throws IOException {
        Path file = book.resolve(name);
        if (random.nextInt(3) == 0) {
            touched.add(file);
            Files.deleteIfExists(file);
            return "without " + name;
        }
        return write(Chance.one(NAMES, random), files.getOrDefault(name, new byte[0]));
    }
}
