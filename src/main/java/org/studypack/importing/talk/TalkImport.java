package org.studypack.importing.talk;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.folder.Ids;
import org.studypack.importing.folder.ImportedDocument;
import org.studypack.importing.foreign.content.ForeignCaptions;
import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.foreign.content.SpokenText;
import org.studypack.importing.foreign.content.WrittenContent;
import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.LineEndHyphens;
import org.studypack.importing.report.ReportText;
import org.studypack.importing.report.TakenTitle;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.wording.ImportWords;
import org.studypack.source.transcript.CaptionFormat;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The import of one transcript. */
public final class TalkImport {
    private final ForeignFile file;
    private final String language;
    private final ImportRequest request;
    private final ImportNotes notes;
    private final Diagnostics diagnostics;

    /**
     * @param language a BCP 47 tag
     */
    public TalkImport(
            ForeignFile file,
            String language,
            ImportRequest request,
            ImportNotes notes,
            Diagnostics diagnostics) {
        this.file = file;
        this.language = language;
        this.request = request;
        this.notes = notes;
        this.diagnostics = diagnostics;
    }

    /** What the talk becomes; empty, and reported, where nothing is spoken in the file. */
    public Optional<ImportedDocument> run() {
        try {
            return read().flatMap(this::write);
        } catch (StackOverflowError e) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    file.where(),
                    "marks are nested too deeply",
                    "write it with fewer marks within each other");
            return Optional.empty();
        }
    }

    private Optional<ImportedDocument> write(ForeignTalk read) {
        if (read.turns().stream().noneMatch(ForeignTalk.Turn::isSpeech)) {
            diagnostics.report(
                    Code.NOTHING_FOUND,
                    file.where(),
                    "nothing that is spoken was found in the file");
            return Optional.empty();
        }
        ForeignTalk talk =
                read.withTitle(TakenTitle.of(read.title(), request.title(), file, notes));
        if (GuideSigns.are(file.lines(), talk)) {
            diagnostics.report(
                    Code.READS_LIKE_A_GUIDE,
                    file.where(),
                    "the file has a list of questions and neither speakers nor times, as a guide",
                    "import it with `studypack import guide` if it is one");
        }
        TalkSlips.note(talk, notes);
        LineEndHyphens.note(file, notes);
        open(talk);
        String plain = Ids.plain(file.stem());
        String name = plain.isEmpty() ? "talk" : plain;
        NavigableMap<String, String> files = TalkFiles.of(talk, name, language);
        return Optional.of(
                new ImportedDocument(
                        "transcript " + name,
                        file.name(),
                        files,
                        new TreeMap<>(),
                        ImportedDocument.settings(talk.title(), "", language),
                        TalkReport.of(file, talk, files, language, notes),
                        0,
                        0,
                        talk.paragraphs()));
    }

    private Optional<ForeignTalk> read() {
        return switch (file.content()) {
            case ForeignCaptions captions -> Optional.of(read(captions));
            case WrittenContent written -> written.spoken(diagnostics).map(this::read);
        };
    }

    private ForeignTalk read(ForeignCaptions captions) {
        warnOfFrames(CaptionFormat.hasFrames(captions.shown().lines()));
        int rate = request.framesPerSecond().orElse(Timecodes.USUAL_RATE);
        return Captions.read(
                captions, rate, ImportWords.of(language).unnamed(), notes, file.steps());
    }

    private ForeignTalk read(SpokenText written) {
        notes.openLetters(written.document());
        notes.leaveOut(written.document());
        UnspokenMarks.note(written.document(), notes);
        Timecodes timecodes = new Timecodes(request.framesPerSecond());
        List<Line> lines = file.steps().over(written.lines());
        TalkReading.Spoken spoken = TalkReading.read(lines, timecodes, notes);
        warnOfFrames(spoken.frames());
        Set<Integer> headings =
                lines.stream()
                        .filter(Line::isHeading)
                        .map(Line::number)
                        .collect(Collectors.toSet());
        return Subheads.in(TalkPage.without(spoken.turns(), headings, notes), headings);
    }

    private void warnOfFrames(boolean frames) {
        if (frames && request.framesPerSecond().isEmpty()) {
            diagnostics.report(
                    Code.FRAME_RATE_GUESSED,
                    file.where(),
                    "the times count frames, and the file does not say how many make a second;"
                            + " 25 was taken");
            notes.open(
                    "Frames per second: 25 was taken, since the document does not say how many.");
        }
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
                .filter(ForeignTalk.Turn::isSpeech)
                .findFirst()
                .flatMap(ForeignTalk.Turn::speaker)
                .isPresent();
    }
}
