package org.studypack.importing.foreign;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.ForeignFile.Kind;
import org.studypack.source.Utf8;
import org.studypack.words.ControlCharacters;
import org.studypack.words.LongWord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a foreign file, or says in plain words why it cannot be read. */
public final class ForeignFileReader {
    /** Far above any book of text; what is larger is no text that a person saved to study. */
    static final long LARGEST = 8 * 1024 * 1024;

    /** Those of the characters of no book that end lines. */
    private static final String LINE_ENDS = "\f\u000B\u0085\u2028\u2029";

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
                return decoded(Files.readAllBytes(file)).flatMap(text -> foreign(file, text));
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

    private Optional<ForeignFile> foreign(Path file, String text) {
        Path last = file.getFileName();
        String own = last == null ? name : last.toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String clean = ControlCharacters.replaced(unmarked, ForeignFileReader::lineEnd);
        int removed = unmarked.length() - clean.length();
        SourceText source = new SourceText(name, clean);
        Kind kind = TextKind.of(own, source.content());
        Optional<ForeignDocument> page =
                kind == Kind.PAGE
                        ? Optional.of(PageBlocks.read(source.content()))
                        : Optional.empty();
        SourceText shown =
                page.map(document -> new SourceText(name, ShownLines.of(document))).orElse(source);
        if (shown.content().isBlank()) {
            diagnostics.report(Code.NOTHING_FOUND, Location.of(name), "the file holds no words");
            return Optional.empty();
        }
        Path folder = file.toAbsolutePath().resolveSibling("");
        return isText(own, kind, source)
                ? Optional.of(new ForeignFile(own, folder, kind, shown, removed, page))
                : Optional.empty();
    }

    private boolean isText(String own, Kind kind, SourceText source) {
        boolean marked = kind == Kind.PAGE || kind == Kind.MARKDOWN;
        Optional<LongWord> word = marked ? Optional.empty() : LongWord.in(source.content());
        if (word.isPresent()) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    source.at(word.get().start(), word.get().length()),
                    word.get().message(),
                    LongWord.HINT);
            return false;
        }
        if (kind == Kind.TEXT && CaptionTable.is(own, source.lines())) {
            diagnostics.report(
                    Code.UNKNOWN_KIND,
                    Location.of(name),
                    "the file is a table of cells (CSV), not text",
                    "save captions as WebVTT or SubRip in the program that made them, and import"
                            + " that with `studypack import transcript`; save a table of text as"
                            + " plain text");
            return false;
        }
        Optional<Refusal> refusal =
                kind == Kind.TEXT || kind == Kind.MARKDOWN
                        ? Refusal.of(own, source.content())
                        : Optional.empty();
        refusal.ifPresent(
                found ->
                        diagnostics.report(
                                Code.UNKNOWN_KIND,
                                Location.of(name),
                                found.message(),
                                found.hint()));
        return refusal.isEmpty();
    }

    private static String lineEnd(int control) {
        return LINE_ENDS.indexOf(control) >= 0 ? Character.toString(control) : "";
    }
}
