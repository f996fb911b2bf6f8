package org.studypack.importing.guide;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.folder.ImportedDocument;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.foreign.content.WrittenContent;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.LineEndHyphens;
import org.studypack.importing.report.ReportText;
import org.studypack.importing.report.TakenTitle;
import org.studypack.importing.wording.ImportWords;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The import of one reading guide. */
public final class GuideImport {
    private static final String GAVE_WAY = "the title, in place of which another was asked for";

    private final ForeignFile file;
    private final String language;
    private final Optional<String> title;
    private final Set<String> taken;
    private final ImportNotes notes;
    private final Diagnostics diagnostics;

    /**
     * @param language a BCP 47 tag
     * @param title in place of the document's own
     * @param taken ids that the folder has for other things
     */
    public GuideImport(
            ForeignFile file,
            String language,
            Optional<String> title,
            Set<String> taken,
            ImportNotes notes,
            Diagnostics diagnostics) {
        this.file = file;
        this.language = language;
        this.title = title;
        this.taken = taken;
        this.notes = notes;
        this.diagnostics = diagnostics;
    }

    /** What the guide becomes; empty, and reported, where the file holds no text of one. */
    public Optional<ImportedDocument> run() {
        if (file.content() instanceof WrittenContent written && !written.holdsCaptions()) {
            return read(written);
        }
        diagnostics.report(
                Code.CAPTIONS_ARE_NO_GUIDE,
                file.where(),
                "the file holds captions of a talk, which are no guide",
                "import it with `studypack import transcript`");
        return Optional.empty();
    }

    private Optional<ImportedDocument> read(WrittenContent written) {
        Figures figures = new Figures(file.folder());
        try {
            return written.document(diagnostics)
                    .map(this::counted)
                    .map(DialogueDashes::in)
                    .map(document -> Reachable.in(document, figures, notes))
                    .flatMap(document -> made(document, figures));
        } catch (StackOverflowError e) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    file.where(),
                    "marks are nested too deeply",
                    "write it with fewer marks within each other");
            return Optional.empty();
        }
    }

    /** Says where what was read is not what the file holds, which would be our mistake. */
    private ForeignDocument counted(ForeignDocument document) {
        notes.openLetters(document);
        return document;
    }

    private Optional<ImportedDocument> made(ForeignDocument document, Figures figures) {
        ForeignGuide read =
                GuideReading.read(document, ImportWords.of(language), notes, file.steps());
        if (read.sections().isEmpty()) {
            diagnostics.report(
                    Code.NOTHING_FOUND,
                    file.where(),
                    "no text of a guide was found in the file",
                    "is it a page with nothing but links?");
            return Optional.empty();
        }
        title.filter(asked -> !asked.equals(read.title()))
                .flatMap(asked -> read.named().origin())
                .ifPresent(origin -> notes.leaveOut(origin, read.title(), GAVE_WAY));
        ForeignGuide guide = read.withTitle(TakenTitle.of(read.title(), title, file, notes));
        UntakenQuestions.report(guide, file, notes, diagnostics);
        GuideSlips.note(guide, notes);
        LineEndHyphens.note(file, notes);
        open(guide);
        NavigableMap<String, String> files = GuideFiles.of(guide, taken);
        return Optional.of(
                new ImportedDocument(
                        ImportedDocument.GUIDE,
                        file.name(),
                        files,
                        shown(figures.files(), files),
                        ImportedDocument.settings(guide.title(), guide.subtitle(), language),
                        GuideReport.of(file, guide, files, notes),
                        guide.sections().size(),
                        guide.questions(),
                        guide.paragraphs()));
    }

    /** The pictures that the sections show: some were in what was left out. */
    private static NavigableMap<String, byte[]> shown(
            NavigableMap<String, byte[]> pictures, NavigableMap<String, String> files) {
        NavigableMap<String, byte[]> shown = new TreeMap<>(pictures);
        shown.keySet()
                .removeIf(path -> files.values().stream().noneMatch(t -> t.contains("](" + path)));
        return shown;
    }

    private void openTable(ForeignBlock block) {
        if (block instanceof ForeignBlock.Table table
                && !table.headed()
                && table.rows().size() > 1) {
            notes.open(
                    "Whether the first row of the table is its headings (%s): the document marks none."
                            .formatted(table.origin().described()));
        }
    }

    private void open(ForeignGuide guide) {
        notes.open("Who wrote the guide: `creators` in pack.yaml is empty until you fill it in.");
        notes.open("How the guide may be copied: `rights` in pack.yaml is empty too.");
        for (ForeignGuide.Section section : guide.sections()) {
            section.blocks().forEach(this::openTable);
            if (section.bodyIsOurs()) {
                notes.open(
                        "The section "
                                + ReportText.quoted(section.plainTitle())
                                + " has questions but no text of its own; a sentence stands for"
                                + " one.");
            }
        }
    }
}
