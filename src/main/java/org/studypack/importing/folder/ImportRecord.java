package org.studypack.importing.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What imports wrote into a folder, kept in the folder itself, so that the next import can tell a
 * person's changes from its own text. Each line is a kind, a document, a value and a name, divided
 * by tabs: {@code file} with a file's digest and path, {@code setting} with a line of pack.yaml and
 * its key, {@code report} with the digest of the document's chapter, {@code source} with the
 * foreign file's name.
 */
public final class ImportRecord {
    public static final String PATH = ".studypack-import";
    private static final String HEAD =
            "# Kept by studypack import, to tell what a person changed. Not for editing.\n";
    private final NavigableMap<String, String> entries = new TreeMap<>();

    static ImportRecord parse(Optional<String> text) {
        ImportRecord read = new ImportRecord();
        for (String line : text.orElse("").lines().toList()) {
            List<String> parts = List.of(line.split("\t", 4));
            if (parts.size() == 4) {
                read.entries.put(key(parts.get(0), parts.get(1), parts.get(3)), parts.get(2));
            }
        }
        return read;
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
    List<String> names(String kind, String document) {
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

    static String digest(byte[] content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String key(String kind, String document, String name) {
        return kind + "\t" + document + "\t" + name;
    }
}
