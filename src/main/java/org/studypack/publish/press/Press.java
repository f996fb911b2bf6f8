package org.studypack.publish.press;

import org.studypack.assemble.BookAssembler;
import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.edition.Edition;
import org.studypack.print.Printer;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.RunWatch;
import org.studypack.source.BookCharacters;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes packs of one book folder, in two steps: what packs with one selection share, and then each
 * pack. What comes of each step is compared with what was meant. May be used by several threads.
 */
public final class Press {
    private final Workshop workshop;
    private final BodyPress bodies;
    private final PackPress packs;

    private Press(Workshop workshop) {
        this.workshop = workshop;
        this.bodies = new BodyPress(workshop);
        this.packs = new PackPress(workshop);
    }

    /** Reads the templates of a book folder; empty where one cannot be read, which is reported. */
    public static Optional<Press> of(Path folder, RunWatch watch, Diagnostics diagnostics) {
        return diagnostics
                .within(own -> Optional.of(TemplateFolder.read(folder, own, watch)))
                .map(
                        all -> {
                            Map<String, SourceText> files = TemplateNames.read(all, diagnostics);
                            TemplateEngine engine = new TemplateEngine(files, watch);
                            return new Press(
                                    new Workshop(
                                            new BookAssembler(engine, Version.generator(), watch),
                                            OwnTemplates.of(files),
                                            new Printer(watch, new BookCharacters(folder)),
                                            watch));
                        });
    }

    /** Makes the book of an edition, and reports what keeps it from being made or printed. */
    public void check(Edition edition, Diagnostics diagnostics) {
        if (isEmpty(edition, diagnostics)) {
            return;
        }
        RunWatch watch = workshop.watch();
        watch.begin(Phase.TEXT);
        Optional<Book> book = workshop.assembler().assemble(edition, diagnostics);
        watch.begin(Phase.COMPARISON);
        if (book.isPresent()) {
            workshop.templates()
                    .compare(
                            found -> Collation.book(edition, book.get(), watch, found),
                            diagnostics);
            workshop.printer().check(book.get(), diagnostics);
        }
    }

    private static boolean isEmpty(Edition edition, Diagnostics diagnostics) {
        if (!edition.parts().isEmpty()) {
            return false;
        }
        diagnostics.report(
                Code.WRONG_VALUE,
                edition.pack().defaults().location(),
                "the book would be empty: the pack holds none of the parts it is to have",
                "leave `parts` out to have all that the pack holds");
        return true;
    }

    /**
     * What an edition shares with all others of its selection.
     *
     * @param edition for nobody
     * @param products where none of them is printed, characters that print does not have are a
     *     warning
     * @return empty where an error was reported
     */
    public Optional<SharedBody> share(
            Edition edition, Set<Product> products, Diagnostics diagnostics) throws IOException {
        return diagnostics.within(
                own -> {
                    Optional<BodyPress.Begun> begun = begin(edition, products, own);
                    return begun.isPresent()
                            ? bodies.finish(edition, begun.get(), products, own)
                            : Optional.empty();
                });
    }

    /**
     * The pages of that alone.
     *
     * @param own what is wrong with it, and with nothing else
     */
    Optional<BodyPress.Begun> begin(Edition edition, Set<Product> products, Diagnostics own) {
        return isEmpty(edition, own) ? Optional.empty() : bodies.begin(edition, products, own);
    }

    /**
     * The whole of it.
     *
     * @param own with what was reported when it was begun
     */
    Optional<SharedBody> finish(
            Edition edition, BodyPress.Begun begun, Set<Product> products, Diagnostics own)
            throws IOException {
        return bodies.finish(edition, begun, products, own);
    }

    /** The same with what another run kept of it, which serves the products. */
    public Optional<SharedBody> share(
            Edition edition, KeptBody kept, Set<Product> products, Diagnostics diagnostics) {
        return diagnostics.within(own -> bodies.make(edition, kept, products, own));
    }

    /**
     * An edition, set and packed, as far as its body could be printed.
     *
     * @param body of this edition, or of another with the same selection
     * @param products where none of them is printed, the branch may have characters that print does
     *     not have; the EPUB then has the page numbers of the body alone
     * @return empty where an error was reported
     */
    public Optional<Printout> make(
            Edition edition, SharedBody body, Set<Product> products, Diagnostics diagnostics)
            throws IOException {
        return diagnostics.within(own -> packs.make(edition, body, products, own));
    }
}
