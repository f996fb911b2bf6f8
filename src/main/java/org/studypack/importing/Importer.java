package org.studypack.importing;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.folder.FolderChange;
import org.studypack.importing.folder.ImportedDocument;
import org.studypack.importing.foreign.ForeignFile;
import org.studypack.importing.foreign.ForeignFileReader;
import org.studypack.importing.guide.GuideImport;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportText;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.importing.talk.TalkImport;
import org.studypack.importing.wording.LanguageGuess;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Imports foreign documents into a book folder. What is wrong is reported; where an error is, the
 * answer is empty and nothing was written.
 */
public final class Importer {
    private final ImportRequest request;
    private final Diagnostics diagnostics;
    private final ImportNotes notes = new ImportNotes();

    private Importer(ImportRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /** Imports a reading guide as the sections of a folder. */
    public static Optional<ImportResult> importGuide(
            ImportRequest request, Diagnostics diagnostics) {
        Importer importer = new Importer(request, diagnostics);
        return importer.run(
                (file, language) ->
                        new GuideImport(
                                        file,
                                        language,
                                        request.title(),
                                        importer.notes,
                                        diagnostics)
                                .run());
    }

    /** Imports the transcript of a talk. */
    public static Optional<ImportResult> importTranscript(
            ImportRequest request, Diagnostics diagnostics) {
        Importer importer = new Importer(request, diagnostics);
        return importer.run(
                (file, language) -> {
                    file.page().ifPresent(importer.notes::leaveOut);
                    return new TalkImport(
                                    file,
                                    language,
                                    request.title(),
                                    request.framesPerSecond(),
                                    importer.notes,
                                    diagnostics)
                            .run();
                });
    }

    /** What makes a document of a file in a language; empty where it holds nothing of its kind. */
    private interface Reading {
        Optional<ImportedDocument> of(ForeignFile file, String language);
    }

    private Optional<ImportResult> run(Reading reading) {
        return ForeignFileReader.read(request.file(), diagnostics)
                .flatMap(file -> reading.of(file, language(file)))
                .flatMap(this::written);
    }

    private Optional<ImportResult> written(ImportedDocument document) {
        return new FolderChange(request.into(), request.force(), document, diagnostics)
                .make()
                .map(files -> result(files, document));
    }

    private ImportResult result(List<Path> files, ImportedDocument document) {
        return new ImportResult(
                files,
                document.sections(),
                document.questions(),
                document.paragraphs(),
                notes.leftOut().size() + notes.toConfirm().size() + notes.unworded().size());
    }

    /** The language that was given, or that the document names, or a guess with a warning. */
    private String language(ForeignFile file) {
        if (request.language().isPresent()) {
            return request.language().get();
        }
        if (file.language().isPresent()) {
            String named = file.language().get();
            notes.open("The language: the document says " + ReportText.code(named) + ".");
            return named;
        }
        Optional<String> guess = LanguageGuess.of(file.source().content());
        String language = guess.orElse("en");
        String why =
                guess.isPresent() ? "guessed from its small words" : "taken for want of a guess";
        diagnostics.report(
                Code.LANGUAGE_GUESSED,
                Location.of(file.source().file()),
                "the language of the text is `" + language + "`, " + why,
                "say it with --language, or correct `language` in pack.yaml");
        notes.open("The language: " + ReportText.code(language) + " was " + why + ".");
        return language;
    }
}
