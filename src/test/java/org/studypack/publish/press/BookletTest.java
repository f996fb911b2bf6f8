package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Branch;
import org.studypack.pack.Branches;
import org.studypack.pack.Creep;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Paper;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;
import org.studypack.pack.Signatures;
import org.studypack.pack.Slip;
import org.studypack.print.PageAudit;
import org.studypack.publish.Publisher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private MadePack make(Recipe recipe, Set<Product> products) throws IOException {
        MadePack made = MadePack.of(book, folder.resolve("cache"), recipe, products);
        assertThat(made.reported()).isEmpty();
        return made;
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
        MadePack made = make(Recipe.NONE, EnumSet.of(Product.BOOKLET, Product.TWO_UP));
        PackPages halves = made.pack().halves().orElseThrow();
        assertThat(size(halves.printed().pdf())).containsExactly(148, 210);
        MadeFile booklet = made.file(Product.BOOKLET);
        assertThat(size(booklet.bytes())).containsExactly(297, 210);
        assertThat(booklet.sheets()).isEqualTo(Math.ceilDiv(halves.printed().pages() + 1, 4));
        PackPages outside = made.pack().outside().orElseThrow();
        List<String> all = new ArrayList<>(words(halves.printed().pdf()));
        all.addAll(words(outside.printed().pdf()));
        assertThat(words(booklet.bytes())).isEqualTo(all.stream().sorted().toList());
        assertThat(words(made.file(Product.TWO_UP).bytes()))
                .isEqualTo(words(halves.printed().pdf()));
    }

    @Test
    void backCoverSaysWhoseItIs() throws IOException {
        Branch branch =
                Branches.at(
                        "Quay",
                        List.of(),
                        List.of("Ida, ida@quay.example"),
                        Optional.of("https://quay.example/circle"));
        Recipe quay = new Recipe("quay", Selection.EVERYTHING, branch, Recipe.NONE.place());
        MadePack made = make(quay, EnumSet.of(Product.BOOKLET));
        assertThat(words(made.pack().outside().orElseThrow().printed().pdf()))
                .contains("Quay", "Ida,", "https://quay.example/circle", "study", "pack");
    }

    /** Only its last page is the outside of the back. */
    @ParameterizedTest
    @EnumSource(names = {"BOOK", "CLEAR_PRINT", "LARGE_PRINT"})
    void backCoverIsOnePage(Design design) throws IOException {
        String description = "What it is about, in the words of whoever wrote it. ".repeat(6);
        Path pack = book.resolve("pack.yaml");
        Files.writeString(
                pack, Files.readString(pack) + "\ndescription: " + description.strip() + "\n");
        Branch branch =
                Branches.at(
                        "Quay",
                        List.of(),
                        List.of("Ida, ida@quay.example"),
                        Optional.of("https://quay.example/circle"));
        Recipe quay = new Recipe("quay", Selection.EVERYTHING, branch, Recipe.NONE.place());
        Layout layout = Layout.DEFAULT.with(LayoutKey.DESIGN, design);
        MadePack made = make(quay.laidOut(layout), EnumSet.of(Product.BOOKLET));
        PackPages outside = made.pack().outside().orElseThrow();
        assertThat(words(outside.printed().pdf())).contains("whoever", "Ida,");
        assertThat(outside.printed().pages()).isEqualTo(1);
    }

    @Test
    void slipSaysHowManySheetsFollowIt() throws IOException {
        Layout slip = Layout.DEFAULT.with(LayoutKey.SLIP, Slip.YES);
        MadePack made = make(Recipe.NONE.laidOut(slip), EnumSet.of(Product.BOOKLET));
        MadeFile booklet = made.file(Product.BOOKLET);
        try (PDDocument file = Loader.loadPDF(booklet.bytes())) {
            assertThat(file.getNumberOfPages()).isEqualTo(2 + 2 * booklet.sheets());
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(file))
                    .contains(booklet.sheets() + " sheets of A4", "flip on short edge");
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(file)).isBlank();
        }
    }

    @Test
    void letterIsFoldedToHalfLetter() throws IOException {
        MadePack made = make(on(Paper.LETTER), EnumSet.of(Product.BOOKLET));
        assertThat(size(made.pack().halves().orElseThrow().printed().pdf()))
                .containsExactly(140, 216);
        assertThat(size(made.file(Product.BOOKLET).bytes())).containsExactly(279, 216);
    }

    @ParameterizedTest
    @EnumSource(names = {"BOOK", "CLEAR_PRINT", "LARGE_PRINT"})
    void sheetThatIsSafeOnBothPapersIsNoLargerThanEitherAndHasMargins(Design design)
            throws IOException {
        Recipe recipe =
                Recipe.NONE.laidOut(
                        Layout.DEFAULT
                                .with(LayoutKey.PAPER, Paper.A4_LETTER)
                                .with(LayoutKey.DESIGN, design));
        MadePack made = make(recipe, EnumSet.of(Product.BOOKLET));
        byte[] sheets = made.file(Product.BOOKLET).bytes();
        assertThat(size(sheets)).containsExactly(279, 210);
        assertThat(PageAudit.flaws(sheets, 5)).isEmpty();
    }

    /** Its columns have no room there; a handout of small pages is imposed as it is. */
    @ParameterizedTest
    @EnumSource(names = {"BOOKLET", "TWO_UP", "CUT_AND_STACK"})
    void halfPagesOfAHandoutAreABookAndSayIt(Product product) throws IOException {
        Layout handout = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.HANDOUT);
        for (int run = 0; run < 2; run++) {
            assertThat(reported(handout, product)).containsExactly(Code.HALF_PAGES_AS_BOOK);
        }
        assertThat(reported(handout, Product.PDF)).isEmpty();
        assertThat(reported(handout.with(LayoutKey.PAPER, Paper.A5), product)).isEmpty();
        assertThat(reported(Layout.DEFAULT.with(LayoutKey.DESIGN, Design.CLEAR_PRINT), product))
                .isEmpty();
    }

    private List<Code> reported(Layout layout, Product product) throws IOException {
        Set<Product> products = EnumSet.of(Product.PDF, product);
        Recipe recipe = Recipe.NONE.laidOut(layout);
        return MadePack.of(book, folder.resolve("cache"), recipe, products).reported().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void packOnA5IsFoldedAsItIs() throws IOException {
        MadePack made = make(on(Paper.A5), EnumSet.of(Product.PDF, Product.BOOKLET));
        assertThat(made.pack().halves()).isEqualTo(made.pack().own());
        assertThat(size(made.file(Product.BOOKLET).bytes())).containsExactly(297, 210);
    }

    @Test
    void bodyIsKeptWithItsHalfPages() throws IOException {
        assertThat(make(Recipe.NONE, Product.BY_DEFAULT).wasKept()).isFalse();
        MadePack first = make(Recipe.NONE, EnumSet.of(Product.BOOKLET));
        MadePack second = make(Recipe.NONE, EnumSet.of(Product.BOOKLET));
        assertThat(first.wasKept()).isFalse();
        assertThat(second.wasKept()).isTrue();
        assertThat(second.file(Product.BOOKLET).bytes())
                .isEqualTo(first.file(Product.BOOKLET).bytes());
        assertThat(make(Recipe.NONE, Product.BY_DEFAULT).wasKept()).isTrue();
    }

    @Test
    void bookletThatIsTooThickIsReportedOnce() throws IOException {
        StringBuilder guide = new StringBuilder("# Long {#long}\n\n");
        for (int i = 0; i < 2200; i++) {
            guide.append("A paragraph of a few words that takes a line or two of a page.\n\n");
        }
        Files.writeString(book.resolve("guide/02-long.md"), guide);
        MadePack made = make(Recipe.NONE, EnumSet.of(Product.BOOKLET));
        Diagnostics found = new Diagnostics();
        assertThat(Product.BOOKLET.of(made.pack(), found)).isPresent();
        assertThat(found.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.BOOKLET_TOO_THICK);
        assertThat(found.all().getFirst().message()).endsWith("more than 60 do not fold well");
        Diagnostics none = new Diagnostics();
        Layout two = Layout.DEFAULT.with(LayoutKey.SIGNATURES, Signatures.TWO);
        MadePack bundled = make(Recipe.NONE.laidOut(two), EnumSet.of(Product.BOOKLET));
        assertThat(Product.BOOKLET.of(bundled.pack(), none)).isPresent();
        assertThat(none.all()).isEmpty();
        Diagnostics bounded = new Diagnostics();
        Layout thick =
                Layout.DEFAULT
                        .with(LayoutKey.DESIGN, Design.LARGE_PRINT)
                        .with(LayoutKey.CREEP, Creep.THICK);
        MadePack large = make(Recipe.NONE.laidOut(thick), EnumSet.of(Product.BOOKLET));
        assertThat(Product.BOOKLET.of(large.pack(), bounded)).isPresent();
        assertThat(bounded.all()).hasSize(1);
        assertThat(bounded.all().getFirst().message())
                .endsWith(
                        "beyond 34 sheets the inner pages lose outer margin where they are"
                                + " trimmed");
    }

    @Test
    void handoutIsFoldedAsABook() throws IOException {
        Layout handout = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.HANDOUT);
        Recipe handedOut = Recipe.NONE.laidOut(handout);
        Set<Product> only = EnumSet.of(Product.BOOKLET);
        MadePack made = MadePack.of(book, folder.resolve("cache"), handedOut, only);
        assertThat(made.file(Product.BOOKLET).bytes())
                .isEqualTo(
                        make(Recipe.NONE, EnumSet.of(Product.BOOKLET))
                                .file(Product.BOOKLET)
                                .bytes());
    }

    @Test
    void sheetByItselfIsNoBundle() {
        assertThat(Signatures.TWO.bundles(3)).isEqualTo(1);
        assertThat(Signatures.TWO.bundles(4)).isEqualTo(2);
        assertThat(Signatures.ONE.bundles(40)).isEqualTo(1);
    }
}
