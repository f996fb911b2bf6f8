package org.studypack.importing;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.source.ScalarText;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Imports foreign documents into a book folder. What is wrong is reported; where an error is, the
 * answer is empty and nothing was written.
 */
public final class Importer {
    private Importer() {}

    /** Imports a reading guide as the sections of a folder. */
    public static Optional<ImportResult> importGuide(
            ImportRequest request, Diagnostics diagnostics) {
        return ForeignFileReader.read(request.file(), diagnostics)
                .flatMap(file -> guide(request, file, diagnostics));
    }

    private static Optional<ImportResult> guide(
            ImportRequest request, ForeignFile file, Diagnostics diagnostics) {
        ImportNotes notes = new ImportNotes();
        String language = language(request, file, notes, diagnostics);
        ForeignGuide read = GuideReading.read(file, ImportWords.of(language), notes);
        if (read.sections().isEmpty()) {
            diagnostics.report(
                    Code.NOTHING_FOUND,
                    Location.of(request.file().toString().replace('\\', '/')),
                    "no text of a guide was found in the file",
                    "is it a page with nothing but links?");
            return Optional.empty();
        }
        ForeignGuide guide = titled(read, request, file, notes);
        GuideSlips.note(guide, language, notes);
        GuideSlips.noteHyphens(file, notes);
        open(guide, notes);
        NavigableMap<String, String> files =
                GuideFiles.of(guide, file.kind() == ForeignFile.Kind.MARKDOWN);
        ImportedDocument document =
                new ImportedDocument(
                        "guide",
                        file.name(),
                        files,
                        settings(guide.title(), guide.subtitle(), language),
                        GuideReport.of(file, guide, files, notes));
        return new FolderChange(request.into(), request.force(), document, diagnostics)
                .make()
                .map(written -> result(written, guide, notes));
    }

    private static ImportResult result(List<Path> written, ForeignGuide guide, ImportNotes notes) {
        return new ImportResult(
                written,
                guide.sections().size(),
                guide.questions(),
                guide.paragraphs(),
                notes.leftOut().size());
    }

    private static ForeignGuide titled(
            ForeignGuide guide, ImportRequest request, ForeignFile file, ImportNotes notes) {
        if (request.title().isPresent()) {
            notes.open(
                    "The document's own title gave way to the one that was asked for: "
                            + ReportText.quoted(guide.title()));
            return guide.withTitle(request.title().get());
        }
        if (guide.title().isEmpty()) {
            notes.open("The document names no title; its file name was taken.");
            return guide.withTitle(file.stem());
        }
        return guide;
    }

    private static void open(ForeignGuide guide, ImportNotes notes) {
        notes.open("Who wrote the guide: `creators` in pack.yaml is empty until you fill it in.");
        notes.open("How the guide may be copied: `rights` in pack.yaml is empty too.");
        for (ForeignGuide.Section section : guide.sections()) {
            if (section.body().isEmpty()) {
                notes.open(
                        "The section "
                                + ReportText.quoted(section.title())
                                + " has questions but no text of its own; a build asks for some.");
            }
        }
    }

    /** Imports the transcript of a talk. */
    public static Optional<ImportResult> importTranscript(
            ImportRequest request, Diagnostics diagnostics) {
        return ForeignFileReader.read(request.file(), diagnostics)
                .flatMap(file -> new TalkImport(request, file, diagnostics).run());
    }

    static SequencedMap<String, String> settings(String title, String subtitle, String language) {
        SequencedMap<String, String> settings = new LinkedHashMap<>();
        settings.put("format", "1");
        settings.put("title", ScalarText.of(title));
        if (!subtitle.isEmpty()) {
            settings.put("subtitle", ScalarText.of(subtitle));
        }
        settings.put("language", ScalarText.of(language));
        return settings;
    }

    /** The language that was given, or a guess with a warning. */
    static String language(
            ImportRequest request, ForeignFile file, ImportNotes notes, Diagnostics diagnostics) {
        if (request.language().isPresent()) {
            return request.language().get();
        }
        Optional<String> guess = LanguageGuess.of(file.source().content());
        String language = guess.orElse("en");
        String why =
                guess.isPresent() ? "guessed from its small words" : "taken for want of a guess";
        diagnostics.report(
                Code.LANGUAGE_GUESSED,
                Location.of(request.file().toString().replace('\\', '/')),
                "the language of the text is `" + language + "`, " + why,
                "say it with --language, or correct `language` in pack.yaml");
        notes.open("The language: " + ReportText.code(language) + " was " + why + ".");
        return language;
    }
}
