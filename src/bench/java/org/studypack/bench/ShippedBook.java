package org.studypack.bench;

import org.studypack.assemble.AssembledBody;
import org.studypack.assemble.BookAssembler;
import org.studypack.book.Book;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.pack.Block;
import org.studypack.pack.Branch;
import org.studypack.pack.Inline;
import org.studypack.source.PackReader;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The book that ships, ready for the steps that are timed.
 *
 * @param edition with a branch of its own
 */
public record ShippedBook(TemplateEngine templates, Edition edition, Book book) {
    public static final Path FOLDER = Path.of("book");

    private static final int LONG = 8;

    public static ShippedBook read() {
        Diagnostics diagnostics = new Diagnostics();
        Edition edition =
                Editor.edit(PackReader.read(FOLDER, diagnostics).orElseThrow())
                        .forBranch("harbour", branch());
        TemplateEngine templates = new TemplateEngine(TemplateFolder.read(FOLDER, diagnostics));
        BookAssembler assembler = new BookAssembler(templates, "bench");
        AssembledBody body = assembler.body(edition, diagnostics).orElseThrow();
        return new ShippedBook(
                templates, edition, assembler.book(edition, body, diagnostics).orElseThrow());
    }

    private static Branch branch() {
        return new Branch(
                "Harbour branch",
                Optional.of(LocalDate.of(2027, 3, 9)),
                "7.30 pm",
                List.of("Reading room", "12 Quay Street"),
                List.of("harbour@example.org"),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The words of several paragraphs as one. */
    public String longParagraph() {
        return edition.sections().stream()
                .flatMap(section -> section.section().body().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Inline.plain(((Block.Paragraph) block).content()))
                .limit(LONG)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }
}
