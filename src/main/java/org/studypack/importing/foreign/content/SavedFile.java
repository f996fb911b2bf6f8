package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.diagnostic.Steps;
import org.studypack.diagnostic.Watch;
import org.studypack.source.Utf8;
import org.studypack.words.ControlCharacters;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A file as somebody saved it: its bytes, and its text where they are one. */
public final class SavedFile {
    /** Those of the characters of no book that end lines. */
    private static final String LINE_ENDS = "\f\u000B\u0085\u2028\u2029";

    private final String path;
    private final String name;
    private final byte[] bytes;
    private final Steps steps;
    private final Diagnostics undecodable = new Diagnostics();
    private final Optional<SourceText> text;
    private final int removed;

    /**
     * @param path as it was asked for
     * @param name the file's own, without folders
     * @param watch over the run that reads it
     */
    public SavedFile(String path, String name, byte[] bytes, Watch watch) {
        this.steps = new Steps(watch, Location.of(path));
        this.path = path;
        this.name = name;
        this.bytes = bytes;
        Optional<String> unmarked =
                Utf8.decodeAll(path, bytes, undecodable)
                        .map(all -> all.startsWith("\uFEFF") ? all.substring(1) : all);
        Optional<String> clean =
                unmarked.map(all -> ControlCharacters.replaced(all, SavedFile::lineEnd));
        this.text = clean.map(words -> new SourceText(path, words));
        this.removed = unmarked.map(String::length).orElse(0) - clean.map(String::length).orElse(0);
    }

    public String path() {
        return path;
    }

    public Location where() {
        return Location.of(path);
    }

    /** Those of the work on it. */
    public Steps steps() {
        return steps;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Whether it begins with these bytes, each written as a character of Latin-1. */
    public boolean startsWith(String signature) {
        byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }

    /** What follows the last dot of its name, in small letters; empty where there is none. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether its name says that it is Markdown. */
    public boolean isNamedMarkdown() {
        return ending().equals("md") || ending().equals("markdown");
    }

    /** Without characters that no book can hold; empty where the bytes are not UTF-8. */
    public Optional<SourceText> text() {
        return text;
    }

    /** Whether it is a text of which something holds. */
    public boolean isText(Predicate<String> holds) {
        return text.map(SourceText::content).filter(holds).isPresent();
    }

    /** How many characters were taken out of the text, since no book can hold them. */
    public int removed() {
        return removed;
    }

    /** Says why it is no text; nothing where it is one. */
    public void reportUndecodable(Diagnostics diagnostics) {
        undecodable.all().forEach(diagnostics::add);
    }

    private static String lineEnd(int control) {
        return LINE_ENDS.indexOf(control) >= 0 ? Character.toString(control) : "";
    }
}
