package org.studypack.importing;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.importing.folder.FolderChange;
import org.studypack.importing.folder.ImportedDocument;
import org.studypack.importing.folder.PackSettings;
import org.studypack.importing.folder.TakenIds;
import org.studypack.importing.folder.UnfinishedChange;
import org.studypack.importing.foreign.ForeignFileReader;
import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.guide.GuideImport;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportText;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.importing.talk.TalkImport;
import org.studypack.importing.wording.LanguageGuess;
import org.studypack.importing.wording.LanguageGuess.Guess;
import org.studypack.pack.LanguageTag;
import org.studypack.source.markdown.MarkdownBounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Imports foreign documents into a book folder. What is wrong is reported; where an error is, the
 * answer is empty and nothing was written.
 */
public final class Importer {
    private final ImportRequest request;
    private final Diagnostics diagnostics;
    private final Watch watch;
    private final ImportNotes notes = new ImportNotes();

    private Importer(ImportRequest request, Diagnostics diagnostics, Watch watch) {
        this.watch = watch;
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /** Imports a reading guide as the sections of a folder. */
    public static Optional<ImportResult> importGuide(
            ImportRequest request, Diagnostics diagnostics) {
        return importGuide(request, diagnostics, Watch.NONE);
    }

    /**
     * The same under watch.
     *
     * @param watch is asked at each block that is read and before anything is written, and notified
     *     of each file of the folder that is read as a pack
     */
    public static Optional<ImportResult> importGuide(
            ImportRequest request, Diagnostics diagnostics, Watch watch) {
        return decided(diagnostics, own -> guide(request, own, watch));
    }

    /** Takes back what an import into a folder did that did not end, if there is one. */
    public static void takeBackUnfinished(Path into) throws IOException {
        UnfinishedChange.takeBack(into);
    }

    /** Warnings are reported where something came of the import; else the errors alone. */
    private static Optional<ImportResult> decided(
            Diagnostics diagnostics, Function<Diagnostics, Optional<ImportResult>> run) {
        Diagnostics own = new Diagnostics();
        Optional<ImportResult> result = run.apply(own);
        own.all().stream()
                .filter(found -> result.isPresent() || found.isError())
                .forEach(diagnostics::add);
        return result;
    }

    private static Optional<ImportResult> guide(
            ImportRequest request, Diagnostics diagnostics, Watch watch) {
        Importer importer = new Importer(request, diagnostics, watch);
        return importer.run(
                (file, language) ->
                        new GuideImport(
                                        file,
                                        language,
                                        request.title(),
                                        importer.takenIds(),
                                        importer.notes,
                                        diagnostics)
                                .run());
    }

    /** Imports the transcript of a talk. */
    public static Optional<ImportResult> importTranscript(
            ImportRequest request, Diagnostics diagnostics) {
        return importTranscript(request, diagnostics, Watch.NONE);
    }

    /**
     * The same under watch.
     *
     * @param watch is asked at each block that is read and before anything is written, and notified
     *     of each file of the folder that is read as a pack
     */
    public static Optional<ImportResult> importTranscript(
            ImportRequest request, Diagnostics diagnostics, Watch watch) {
        return decided(diagnostics, own -> transcript(request, own, watch));
    }

    private static Optional<ImportResult> transcript(
            ImportRequest request, Diagnostics diagnostics, Watch watch) {
        Importer importer = new Importer(request, diagnostics, watch);
        return importer.run(
                (file, language) ->
                        new TalkImport(file, language, request, importer.notes, diagnostics).run());
    }

    /** What makes a document of a file in a language; empty where it holds nothing of its kind. */
    private interface Reading {
        Optional<ImportedDocument> of(ForeignFile file, String language);
    }

    private Optional<ImportResult> run(Reading reading) {
        return isSound()
                ? ForeignFileReader.read(request.file(), diagnostics, watch)
                        .filter(file -> UnfinishedChange.isTakenBack(request, watch, diagnostics))
                        .flatMap(file -> document(file, reading))
                        .flatMap(this::written)
                : Optional.empty();
    }

    private Optional<ImportedDocument> document(ForeignFile file, Reading reading) {
        notes.sayPlacesOf(file.content());
        return reading.of(file, language(file));
    }

    /** Whether what was asked for may stand in a pack.yaml; reports what may not. */
    private boolean isSound() {
        Optional<String> language = request.language();
        Optional<String> flaw = language.flatMap(LanguageTag::flaw);
        flaw.ifPresent(
                hint ->
                        diagnostics.report(
                                Code.WRONG_VALUE,
                                Location.of("the language asked for"),
                                "`%s` is not a language".formatted(language.orElseThrow()),
                                hint));
        Optional<String> title = request.title().flatMap(Importer::flawOfTitle);
        title.ifPresent(
                what ->
                        diagnostics.report(
                                Code.WRONG_VALUE,
                                Location.of("the title asked for"),
                                what,
                                "give none to take the document's own"));
        return flaw.isEmpty() && title.isEmpty();
    }

    private static Optional<String> flawOfTitle(String title) {
        if (title.isBlank()) {
            return Optional.of("the title is empty");
        }
        if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("the title has neither a letter nor a digit");
        }
        if (title.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("the title has a control character, or more than one line");
        }
        return title.length() <= MarkdownBounds.LONGEST_TITLE
                ? Optional.empty()
                : Optional.of(
                        "the title has %d characters; at most %d are read"
                                .formatted(title.length(), MarkdownBounds.LONGEST_TITLE));
    }

    private Optional<ImportResult> written(ImportedDocument document) {
        return new FolderChange(request, document, diagnostics, watch)
                .make()
                .map(changed -> result(changed, document));
    }

    private ImportResult result(FolderChange.Changed changed, ImportedDocument document) {
        return new ImportResult(
                changed.written(),
                changed.removed(),
                document.sections(),
                document.questions(),
                document.paragraphs(),
                notes.leftOut().size() + notes.toConfirm().size() + notes.unworded().size());
    }

    private Set<String> takenIds() {
        try {
            return TakenIds.in(request.into());
        } catch (CharacterCodingException e) {
            return Set.of(); // the change of the folder reports it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the folder's pack.yaml has a language already, whoever wrote it. */
    private boolean present(String language) {
        try {
            return PackSettings.present(request.into()).filter(language::equals).isPresent();
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that the folder's pack.yaml states. */
    private Optional<String> stated() {
        try {
            return PackSettings.language(request.into());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The language that was given, or that the folder or the document names, or a guess with a
     * warning.
     */
    private String language(ForeignFile file) {
        if (request.language().isPresent()) {
            return Locale.forLanguageTag(request.language().get()).toLanguageTag();
        }
        Optional<String> stated = stated();
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<String> named = file.language();
        Optional<String> meant = named.flatMap(LanguageTag::meant);
        if (meant.isPresent()) {
            String also = named.equals(meant) ? "" : ", which is " + ReportText.code(meant.get());
            notes.open(
                    "The language: the document says " + shown(named.orElseThrow()) + also + ".");
            return meant.get();
        }
        Optional<Guess> guess = LanguageGuess.of(file.shown().content());
        String language = guess.map(Guess::language).orElse("en");
        String how =
                guess.map(found -> "guessed from " + found.sign().written())
                        .orElse("taken because its words do not show which it is");
        String unknown = named.map(Importer::unknown).orElse("");
        String why = how + unknown;
        if (!present(language)) {
            diagnostics.report(
                    Code.LANGUAGE_GUESSED,
                    file.where(),
                    "the language of the text is `" + language + "`, " + why,
                    "correct `language` in pack.yaml");
        }
        notes.open("The language: " + ReportText.code(language) + " was " + why + ".");
        return language;
    }

    private static String unknown(String named) {
        return ", since the document says " + shown(named) + ", which is not a known language";
    }

    /** What a document says of its language, as far as anybody reads it. */
    private static String shown(String named) {
        int end =
                named.offsetByCodePoints(0, Math.min(40, named.codePointCount(0, named.length())));
        return ReportText.code(named.substring(0, end));
    }
}
