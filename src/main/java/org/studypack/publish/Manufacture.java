package org.studypack.publish;

import org.studypack.assemble.BookAssembler;
import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.book.Wording;
import org.studypack.check.EpubLint;
import org.studypack.check.Fidelity;
import org.studypack.check.PackFidelity;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.epub.EpubReader;
import org.studypack.epub.EpubWriter;
import org.studypack.print.PdfReader;
import org.studypack.print.PrintedBook;
import org.studypack.print.Printer;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes publications of editions of one book folder, and compares each with what was meant. */
final class Manufacture {
    private final Path folder;
    private final Diagnostics diagnostics;

    Manufacture(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** The book of an edition, linted and compared with the pack. */
    Optional<Book> assemble(Edition edition) throws IOException {
        if (edition.parts().isEmpty()) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    edition.pack().defaults().location(),
                    "the book would be empty: the pack holds none of the parts it is to have",
                    "leave `parts` out to have all that the pack holds");
            return Optional.empty();
        }
        TemplateEngine templates = new TemplateEngine(TemplateFolder.read(folder, diagnostics));
        Optional<Book> book =
                new BookAssembler(templates, Version.generator(), diagnostics).assemble(edition);
        book.ifPresent(
                made -> {
                    EpubLint.check(made, diagnostics);
                    PackFidelity.compare(edition, made, diagnostics);
                });
        return diagnostics.hasErrors() ? Optional.empty() : book;
    }

    /** The printed book, compared with the book. */
    Optional<PrintedBook> print(Book book) throws IOException {
        Optional<PrintedBook> printed = new Printer().print(book, diagnostics);
        if (printed.isPresent()) {
            Fidelity.compare(
                    Wording.of(book, Printer::isPrinted),
                    PdfReader.read(printed.get().pdf()),
                    "the PDF",
                    diagnostics);
        }
        return diagnostics.hasErrors() ? Optional.empty() : printed;
    }

    /** Reports what would keep a book from being printed. */
    void checkPrint(Book book) {
        Printer.check(book, diagnostics);
    }

    /** The EPUB, linted and compared with the book. */
    Optional<byte[]> pack(Book book, PageMap pages) throws IOException {
        EpubLint.checkPages(book, pages, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        ByteArrayOutputStream epub = new ByteArrayOutputStream();
        EpubWriter.write(book, pages, epub);
        Fidelity.compare(
                Wording.of(book, element -> true),
                EpubReader.read(epub.toByteArray()),
                "the EPUB",
                diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(epub.toByteArray());
    }
}
