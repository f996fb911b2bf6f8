package org.studypack.importing.folder;

import org.studypack.importing.report.ReportChapter;
import org.studypack.source.InnerPath;
import org.studypack.words.Hashes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What imports wrote into a folder, kept in the folder itself, so that the next import
 * distinguishes a person's changes from its own text. Each line is a kind, a document, a value and
 * a name, divided by tabs: {@code file} with a file's digest and path, {@code setting} with a line
 * of pack.yaml and its key, {@code report} with the digest of the document's chapter, {@code
 * source} with the foreign file's name, {@code sample} with the path of a sample file that gave
 * way.
 */
public final class ImportRecord {
    public static final String PATH = ".studypack-import";
    private static final String HEAD =
            "# Kept by studypack import, to know what a person changed. Not for editing.\n";
    private static final String FILE = "file";
    private static final String SOURCE = "source";
    private static final String REPORT = "report";
    private static final String SAMPLE = "sample";
    private final NavigableMap<String, String> entries = new TreeMap<>();

    static ImportRecord parse(Optional<String> text) {
        ImportRecord read = new ImportRecord();
        for (String line : text.orElse("").lines().toList()) {
            List<String> parts = List.of(line.split("\t", 4));
            if (parts.size() == 4 && isPlausible(parts.get(0), parts.get(3))) {
                read.entries.put(key(parts.get(0), parts.get(1), parts.get(3)), parts.get(2));
            }
        }
        return read;
    }

    /** No import writes a file that is hidden or elsewhere, whatever somebody wrote here. */
    private static boolean isPlausible(String kind, String name) {
        return !List.of(FILE, SAMPLE).contains(kind) || InnerPath.isShown(name);
    }

    /** The file's text; the same entries give the same text. */
    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            List<String> parts = List.of(entry.getKey().split("\t", 3));
            String line =
                    String.join("\t", parts.get(0), parts.get(1), entry.getValue(), parts.get(2));
            text.append(line).append('\n');
        }
        return text.toString();
    }

    Optional<String> value(String kind, String document, String name) {
        return Optional.ofNullable(entries.get(key(kind, document, name)));
    }

    void put(String kind, String document, String value, String name) {
        entries.put(key(kind, document, name), value);
    }

    void remove(String kind, String document, String name) {
        entries.remove(key(kind, document, name));
    }

    /** The names of one kind that belong to a document. */
    private List<String> names(String kind, String document) {
        String start = kind + "\t" + document + "\t";
        return entries.keySet().stream()
                .filter(k -> k.startsWith(start))
                .map(k -> k.substring(start.length()))
                .toList();
    }

    /** The documents that were imported, in the order of their keys. */
    List<String> documents() {
        return entries.keySet().stream().map(k -> k.split("\t", 3)[1]).distinct().toList();
    }

    /** The file that a document was imported from. */
    Optional<String> source(String document) {
        return value(SOURCE, document, SOURCE);
    }

    void putSource(String document, String file) {
        put(SOURCE, document, file, SOURCE);
    }

    /** The files that imports of a document wrote, in a list of the caller's own. */
    List<String> files(String document) {
        return new ArrayList<>(names(FILE, document));
    }

    /** The digest of a file as it was imported. */
    Optional<String> digest(String document, String path) {
        return value(FILE, document, path);
    }

    void putFile(String document, String path, byte[] content) {
        put(FILE, document, digest(path, content), path);
    }

    void removeFile(String document, String path) {
        remove(FILE, document, path);
    }

    /** The digest of a document's chapter as it was written. */
    Optional<String> digest(String document, ReportChapter chapter) {
        return value(REPORT, document, chapter.title());
    }

    void putReport(String document, ReportChapter chapter) {
        put(REPORT, document, digest(chapter.whole()), chapter.title());
    }

    /** The sample files that gave way to a document. */
    List<String> samples(String document) {
        return names(SAMPLE, document);
    }

    void putSample(String document, String path) {
        put(SAMPLE, document, "removed", path);
    }

    /** Of a picture its bytes; of a text its lines, whatever ends them. */
    static String digest(String path, byte[] content) {
        return path.startsWith("images/")
                ? digest(content)
                : digest(new String(content, StandardCharsets.UTF_8));
    }

    /** Of a text its lines, whatever ends them. */
    static String digest(String text) {
        return digest(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] content) {
        return Hashes.sha256(content);
    }

    private static String key(String kind, String document, String name) {
        return kind + "\t" + document + "\t" + name;
    }
}
