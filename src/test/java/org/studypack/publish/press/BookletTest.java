package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Paper;
import org.studypack.pack.Recipe;
import org.studypack.publish.Publisher;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pack on half pages, which are imposed. */
final class BookletTest {
    private static final double MM_PER_POINT = 25.4 / 72;

    @TempDir Path folder;
    private Path book;

    @BeforeEach
    void makeBook() {
        book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
    }

    /** A pack of the starter's, and whether the store had its body. */
    private record Made(Printout pack, boolean wasKept) {
        MadeFile file(Product product) throws IOException {
            return product.of(pack, new Diagnostics()).orElseThrow();
        }
    }

    private Made make(Recipe recipe, Set<Product> products) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        OpenBook open =
                OpenBook.read(
                                book,
                                Optional.of(folder.resolve("cache")),
                                new RunWatch(Budget.NORMAL, book),
                                diagnostics)
                        .orElseThrow();
        Bodies bodies = open.bodies(products);
        Bodies.Made body = bodies.of(recipe);
        boolean wasKept = body.kept().get();
        Printout pack =
                open.press()
                        .make(
                                body.edition().forBranch(recipe.name(), recipe.branch()),
                                body.body().orElseThrow(),
                                products,
                                diagnostics)
                        .orElseThrow();
        bodies.used(recipe, body);
        assertThat(diagnostics.all()).isEmpty();
        return new Made(pack, wasKept);
    }

    private static Recipe on(Paper paper) {
        return Recipe.NONE.laidOut(Layout.DEFAULT.with(LayoutKey.PAPER, paper));
    }

    private static List<Integer> size(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            var box = file.getPage(0).getMediaBox();
            return List.of(
                    (int) Math.round(box.getWidth() * MM_PER_POINT),
                    (int) Math.round(box.getHeight() * MM_PER_POINT));
        }
    }

    private static List<String> words(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return List.of(new PDFTextStripper().getText(file).strip().split("\\s+", -1)).stream()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void sheetsHaveTheSizeOfThePaperAndAllWordsOfTheHalfPages() throws IOException {
        Made made = make(Recipe.NONE, EnumSet.of(Product.BOOKLET, Product.TWO_UP));
        PackPages halves = made.pack().halves().orElseThrow();
        assertThat(size(halves.printed().pdf())).containsExactly(148, 210);
        MadeFile booklet = made.file(Product.BOOKLET);
        assertThat(size(booklet.bytes())).containsExactly(297, 210);
        assertThat(booklet.sheets()).isEqualTo(Math.ceilDiv(halves.printed().pages(), 4));
        assertThat(words(booklet.bytes())).isEqualTo(words(halves.printed().pdf()));
        assertThat(words(made.file(Product.TWO_UP).bytes()))
                .isEqualTo(words(halves.printed().pdf()));
    }

    @Test
    void letterIsFoldedToHalfLetter() throws IOException {
        Made made = make(on(Paper.LETTER), EnumSet.of(Product.BOOKLET));
        assertThat(size(made.pack().halves().orElseThrow().printed().pdf()))
                .containsExactly(140, 216);
        assertThat(size(made.file(Product.BOOKLET).bytes())).containsExactly(279, 216);
    }

    @Test
    void packOnA5IsFoldedAsItIs() throws IOException {
        Made made = make(on(Paper.A5), EnumSet.of(Product.PDF, Product.BOOKLET));
        assertThat(made.pack().halves()).isEqualTo(made.pack().own());
        assertThat(size(made.file(Product.BOOKLET).bytes())).containsExactly(297, 210);
    }

    @Test
    void bodyIsKeptWithItsHalfPages() throws IOException {
        assertThat(make(Recipe.NONE, Product.BY_DEFAULT).wasKept()).isFalse();
        Made first = make(Recipe.NONE, EnumSet.of(Product.BOOKLET));
        Made second = make(Recipe.NONE, EnumSet.of(Product.BOOKLET));
        assertThat(first.wasKept()).isFalse();
        assertThat(second.wasKept()).isTrue();
        assertThat(second.file(Product.BOOKLET).bytes())
                .isEqualTo(first.file(Product.BOOKLET).bytes());
        assertThat(make(Recipe.NONE, Product.BY_DEFAULT).wasKept()).isTrue();
    }
}
