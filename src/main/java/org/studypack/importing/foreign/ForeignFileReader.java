package org.studypack.importing.foreign;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.ForeignFile.Kind;
import org.studypack.source.Utf8;
import org.studypack.source.transcript.CaptionFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a foreign file, or says in plain words why it cannot be read. */
public final class ForeignFileReader {
    /** Far above any book of text; what is larger is no text that a person saved to study. */
    static final long LARGEST = 8 * 1024 * 1024;

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r\\f\\x0B\\x85]]");
    private static final Pattern NUMBERED_CUE =
            Pattern.compile(
                    "^[ \\t]*-?\\d{1,9}[ \\t]*\\n[ \\t]*\\d[\\d:.,]{3,20}[ \\t]*-->",
                    Pattern.MULTILINE);
    private static final Pattern PAGE =
            Pattern.compile("\\A\\s*<(!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN_HEADING =
            Pattern.compile("^#{1,6} +\\S", Pattern.MULTILINE);

    private final String name;
    private final Diagnostics diagnostics;

    private ForeignFileReader(String name, Diagnostics diagnostics) {
        this.name = name;
        this.diagnostics = diagnostics;
    }

    public static Optional<ForeignFile> read(Path file, Diagnostics diagnostics) {
        String shown = file.toString().replace('\\', '/');
        return new ForeignFileReader(shown, diagnostics).read(file);
    }

    private Optional<ForeignFile> read(Path file) {
        Location where = Location.of(name);
        try {
            if (!Files.exists(file)) {
                diagnostics.report(Code.MISSING_FILE, where, "there is no file `" + name + "`");
            } else if (!Files.isRegularFile(file)) {
                diagnostics.report(Code.UNREADABLE_FILE, where, "`" + name + "` is not a file");
            } else if (Files.size(file) > LARGEST) {
                diagnostics.report(
                        Code.FILE_TOO_LARGE,
                        where,
                        "the file is larger than 8 MB",
                        "import its parts one by one");
            } else {
                Path last = file.getFileName();
                String own = last == null ? name : last.toString();
                return decoded(Files.readAllBytes(file)).flatMap(text -> foreign(own, text));
            }
        } catch (IOException e) {
            diagnostics.report(Code.UNREADABLE_FILE, where, "the file cannot be read");
        }
        return Optional.empty();
    }

    private Optional<String> decoded(byte[] bytes) {
        Optional<Magic> magic = Magic.of(bytes);
        if (magic.isPresent()) {
            diagnostics.report(
                    Code.UNKNOWN_KIND,
                    Location.of(name),
                    magic.get().message(),
                    magic.get().hint());
            return Optional.empty();
        }
        return Utf8.decodeAll(name, bytes, diagnostics);
    }

    private Optional<ForeignFile> foreign(String own, String text) {
        String clean = CONTROL.matcher(text).replaceAll("");
        int removed = text.length() - clean.length();
        SourceText source = new SourceText(name, clean);
        Kind kind = kind(own.toLowerCase(Locale.ROOT), source.content());
        if (kind == Kind.PAGE) {
            source = new SourceText(name, SavedPage.text(source.content()));
        }
        if (source.content().isBlank()) {
            diagnostics.report(Code.NOTHING_FOUND, Location.of(name), "the file holds no words");
            return Optional.empty();
        }
        if (kind == Kind.TEXT && CaptionTable.is(own, source.lines())) {
            diagnostics.report(
                    Code.UNKNOWN_KIND,
                    Location.of(name),
                    "the file is a table of cells (CSV), not text",
                    "save captions as WebVTT or SubRip in the program that made them, and a table"
                            + " of text as plain text");
            return Optional.empty();
        }
        return Optional.of(new ForeignFile(own, kind, source, removed));
    }

    private static Kind kind(String own, String text) {
        boolean cues = CaptionFormat.hasCues(text);
        if (CaptionFormat.isWebVtt(text) || (cues && own.endsWith(".vtt"))) {
            return Kind.WEBVTT;
        }
        if (cues && (own.endsWith(".srt") || NUMBERED_CUE.matcher(text).find())) {
            return Kind.SUBRIP;
        }
        if (PAGE.matcher(text).find()) {
            return Kind.PAGE;
        }
        boolean named = own.endsWith(".md") || own.endsWith(".markdown");
        return named || MARKDOWN_HEADING.matcher(text).find() ? Kind.MARKDOWN : Kind.TEXT;
    }
}
