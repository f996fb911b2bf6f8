package org.studypack.publish;

import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.check.Validators;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.pack.Pack;
import org.studypack.print.PrintedBook;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One run from a book folder to published files. */
final class Build {
    private static final int PHASES = 5;

    private final BuildRequest request;
    private final Progress progress;
    private final Diagnostics diagnostics;

    Build(BuildRequest request, Progress progress, Diagnostics diagnostics) {
        this.request = request;
        this.progress = progress;
        this.diagnostics = diagnostics;
    }

    /** Empty where an error was reported; then nothing was published. */
    Optional<Built> run() throws IOException {
        progress.begin("Reading", 0, PHASES);
        Optional<Pack> pack = PackReader.read(request.book(), diagnostics);
        if (pack.isEmpty()) {
            return Optional.empty();
        }
        Edition edition = Editor.edit(pack.get());
        Manufacture manufacture = new Manufacture(request.book(), diagnostics);
        progress.begin("Assembling", 1, PHASES);
        Optional<Book> book = manufacture.assemble(edition);
        if (book.isEmpty()) {
            return Optional.empty();
        }
        progress.begin("Setting pages", 2, PHASES);
        Optional<PrintedBook> printed =
                isForScreenOnly(edition, book.get())
                        ? Optional.empty()
                        : manufacture.print(book.get());
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        progress.begin("Packing", 3, PHASES);
        PageMap pages = printed.map(PrintedBook::pageMap).orElse(PageMap.NONE);
        Optional<byte[]> epub = manufacture.pack(book.get(), pages);
        if (epub.isEmpty()) {
            return Optional.empty();
        }
        progress.begin("Publishing", 4, PHASES);
        List<Path> files = publish(edition.metadata().slug(), epub.get(), printed);
        progress.begin("Done", PHASES, PHASES);
        return Optional.of(
                new Built(
                        edition.metadata().title(),
                        files,
                        printed.map(PrintedBook::pages).orElse(0),
                        edition.questionCount()));
    }

    /** The EPUB alone may be made of a book that cannot be printed; its bytes are the same then. */
    private boolean isForScreenOnly(Edition edition, Book book) {
        return !request.formats().contains(Format.PDF) && ScreenOnly.is(edition, book, diagnostics);
    }

    /**
     * @param printed there where a PDF is asked for
     */
    private List<Path> publish(String slug, byte[] epub, Optional<PrintedBook> printed)
            throws IOException {
        List<Path> files = new ArrayList<>();
        Validators validators = new Validators();
        try (Outbox outbox = Outbox.open(request.out())) {
            for (Format format : Format.values()) {
                if (!request.formats().contains(format)) {
                    continue;
                }
                String name = slug + "." + format.name().toLowerCase(Locale.ROOT);
                Path hidden =
                        outbox.put(
                                name, format == Format.EPUB ? epub : printed.orElseThrow().pdf());
                if (request.validate()) {
                    Judgement.validate(validators, hidden, name, diagnostics);
                }
                files.add(request.out().resolve(name));
            }
            if (!diagnostics.hasErrors()) {
                outbox.publish();
            }
        }
        return files;
    }
}
