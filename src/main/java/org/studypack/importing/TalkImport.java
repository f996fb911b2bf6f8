package org.studypack.importing;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.ForeignFile.Kind;

import java.util.NavigableMap;
import java.util.Optional;

/** The import of one transcript. */
final class TalkImport {
    private final ImportRequest request;
    private final ForeignFile file;
    private final Diagnostics diagnostics;
    private final ImportNotes notes = new ImportNotes();

    TalkImport(ImportRequest request, ForeignFile file, Diagnostics diagnostics) {
        this.request = request;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    Optional<ImportResult> run() {
        ForeignTalk read = read();
        if (read.turns().stream().allMatch(ForeignTalk.Turn::sound)) {
            diagnostics.report(
                    Code.NOTHING_FOUND, where(), "nothing that is spoken was found in the file");
            return Optional.empty();
        }
        String language = Importer.language(request, file, notes, diagnostics);
        ForeignTalk talk = titled(read);
        TalkSlips.note(talk, notes);
        GuideSlips.noteHyphens(file, notes);
        open(talk);
        String plain = Ids.plain(file.stem());
        String name = plain.isEmpty() ? "talk" : plain;
        NavigableMap<String, String> files = TalkFiles.of(talk, name, language);
        ImportedDocument document =
                new ImportedDocument(
                        "transcript " + name,
                        file.name(),
                        files,
                        Importer.settings(talk.title(), "", language),
                        TalkReport.of(file, talk, files, notes));
        return new FolderChange(request.into(), request.force(), document, diagnostics)
                .make()
                .map(w -> new ImportResult(w, 0, 0, talk.paragraphs(), notes.leftOut().size()));
    }

    private ForeignTalk read() {
        if (file.kind() == Kind.WEBVTT || file.kind() == Kind.SUBRIP) {
            return Captions.read(file, notes);
        }
        Timecodes timecodes = new Timecodes(request.framesPerSecond());
        TalkReading.Spoken spoken = TalkReading.read(file, timecodes, notes);
        if (spoken.frames() && request.framesPerSecond().isEmpty()) {
            diagnostics.report(
                    Code.FRAME_RATE_GUESSED,
                    where(),
                    "the times count frames, and the file does not say how many make a second;"
                            + " 25 was taken",
                    "say it with --fps");
            notes.open("Frames per second: 25 was taken. Another rate is given with `--fps`.");
        }
        return TalkPage.without(spoken.turns(), notes);
    }

    private ForeignTalk titled(ForeignTalk talk) {
        if (request.title().isPresent()) {
            if (!talk.title().isEmpty()) {
                notes.open(
                        "The document's own title gave way to the one that was asked for: "
                                + ReportText.quoted(talk.title()));
            }
            return talk.withTitle(request.title().get());
        }
        if (talk.title().isEmpty()) {
            notes.open("The document names no title; its file name was taken.");
            return talk.withTitle(file.stem());
        }
        return talk;
    }

    private void open(ForeignTalk talk) {
        for (String speaker : talk.speakers()) {
            notes.open("The name of " + ReportText.quoted(speaker) + ", if it has another.");
        }
        if (talk.speakers().isEmpty()) {
            notes.open("Who speaks.");
        } else if (!namesFirst(talk)) {
            notes.open("Who speaks before the first name.");
        }
        notes.open("When and where it was said, and whether there is a recording.");
        notes.open("Whether the speakers and the publisher agree to a copy.");
    }

    private static boolean namesFirst(ForeignTalk talk) {
        return talk.turns().stream()
                .filter(t -> !t.sound())
                .findFirst()
                .flatMap(ForeignTalk.Turn::speaker)
                .isPresent();
    }

    private Location where() {
        return Location.of(request.file().toString().replace('\\', '/'));
    }
}
