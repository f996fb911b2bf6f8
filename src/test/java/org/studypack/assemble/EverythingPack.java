package org.studypack.assemble;

import org.studypack.book.Book;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editions;
import org.studypack.edition.Editor;
import org.studypack.pack.Audience;
import org.studypack.pack.QuestionPlacement;
import org.studypack.source.PackReader;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Path;

/** The pack of the cases that has one of everything, in any of its editions. */
public final class EverythingPack {
    private static final Path FOLDER = Path.of("src/test/cases/publish/everything/in");

    private EverythingPack() {}

    /** All of it, for one audience, with the questions at one place. */
    public static Edition edition(
            Audience audience, QuestionPlacement questions, Diagnostics diagnostics)
            throws IOException {
        Edition everything = Editor.edit(PackReader.read(FOLDER, diagnostics).orElseThrow());
        return Editions.forAudience(everything, audience, questions);
    }

    /** The book of an edition, by the pack's templates. */
    public static Book book(Edition edition, Diagnostics diagnostics) throws IOException {
        TemplateEngine templates = new TemplateEngine(TemplateFolder.read(FOLDER, diagnostics));
        return new BookAssembler(templates, "studypack")
                .assemble(edition, diagnostics)
                .orElseThrow();
    }
}
