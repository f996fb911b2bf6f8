package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.edition.MastheadRoom;
import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
import org.studypack.pack.Branches;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Part;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;
import org.studypack.pack.Worksheets;
import org.studypack.publish.Publisher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A selection of few pages is a handout where nobody says how its pages look. */
final class FewPagesTest {
    @TempDir Path folder;
    private Path book;

    @BeforeEach
    void makeBook() {
        book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
    }

    private MadePack make(Selection selection, String branch) throws IOException {
        return make(selection, branch, EnumSet.copyOf(Product.BY_DEFAULT));
    }

    private MadePack make(Selection selection, String branch, Set<Product> products)
            throws IOException {
        return make(selection, Branches.named(branch), branch, products);
    }

    private MadePack make(Selection selection, Branch branch) throws IOException {
        return make(selection, branch, "long", EnumSet.of(Product.PDF));
    }

    private MadePack make(Selection selection, Branch branch, String name, Set<Product> products)
            throws IOException {
        return MadePack.of(
                book,
                folder.resolve("cache"),
                new Recipe(name, selection, branch, Recipe.NONE.place()),
                products);
    }

    static Selection picked(Layout layout) {
        return of(List.of(Part.GUIDE, Part.WORKSHEETS), layout);
    }

    private static Selection of(List<Part> parts) {
        return of(parts, Layout.DEFAULT.with(LayoutKey.WORKSHEETS, Worksheets.ALONE));
    }

    private static Selection of(List<Part> parts, Layout layout) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(parts),
                Audience.PARTICIPANT,
                layout,
                OptionalInt.empty(),
                Optional.empty());
    }

    /** Print both sides, and each worksheet is a sheet. */
    @Test
    void handoutOfWorksheetsHasBlankVersosWhereThoseStandAlone() throws IOException {
        Files.writeString(
                book.resolve("guide/02-more.md"),
                "# More {#more}\n\nText.\n\n## Questions {.questions}\n\n- Why? {#why}\n");
        MadePack made = make(of(List.of(Part.WORKSHEETS)), "quay");
        assertThat(design(made)).isEqualTo(Design.HANDOUT);
        assertThat(made.file(Product.PDF).pages()).isEqualTo(3);
        assertThat(made.reported()).isEmpty();
    }

    /** Each says at its head whose it is, and nobody looks anything up in contents of one line. */
    @ParameterizedTest
    @CsvSource({"HANDOUT", "LARGE_PRINT", "CLEAR_PRINT"})
    void worksheetsAloneHaveNoFrontMatter(Design design) throws IOException {
        Selection sheets =
                of(List.of(Part.WORKSHEETS), Layout.DEFAULT.with(LayoutKey.DESIGN, design));
        MadePack made = make(sheets, "quay", EnumSet.of(Product.PDF, Product.TWO_UP));
        assertThat(made.file(Product.PDF).pages()).isEqualTo(1);
        assertThat(made.file(Product.TWO_UP).sheets()).isEqualTo(1);
    }

    @Test
    void fewPagesWhoseWorksheetsStandAloneAreABook() throws IOException {
        assertThat(design(make(of(List.of(Part.GUIDE, Part.WORKSHEETS)), "quay")))
                .isEqualTo(Design.BOOK);
    }

    @Test
    void handoutInColumnsSaysThatItsWorksheetsDoNotStandAlone() throws IOException {
        Selection selection =
                of(List.of(Part.GUIDE, Part.WORKSHEETS))
                        .laidOut(Layout.DEFAULT.with(LayoutKey.DESIGN, Design.HANDOUT));
        assertThat(make(selection, "quay").reported())
                .extracting(Diagnostic::code)
                .containsExactly(Code.WORKSHEETS_NOT_ALONE);
    }

    private static Design design(MadePack made) {
        return made.pack().edition().layout().design();
    }

    @Test
    void selectionOfFewPagesIsAHandout() throws IOException {
        MadePack made = make(picked(Layout.DEFAULT), "quay");
        assertThat(design(made)).isEqualTo(Design.HANDOUT);
        assertThat(made.file(Product.PDF).pages()).isEqualTo(2);
    }

    @Test
    void selectionOfMorePagesIsABook() throws IOException {
        String more = "\nMore words.\n".repeat(500);
        Files.writeString(book.resolve("guide/02-more.md"), "# More {#more}\n" + more);
        assertThat(design(make(picked(Layout.DEFAULT), "quay"))).isEqualTo(Design.BOOK);
    }

    /** In a book each section has a page of its own. */
    @ParameterizedTest
    @CsvSource({"7, HANDOUT", "8, HANDOUT", "9, BOOK"})
    void eightPagesAreAHandoutAndNineABook(int pages, Design design) throws IOException {
        for (int i = 2; i <= pages; i++) {
            Files.writeString(
                    book.resolve("guide/0" + i + "-more.md"),
                    "# More {#more" + i + "}\n\nWords.\n");
        }
        Selection guide = of(List.of(Part.GUIDE), Layout.DEFAULT);
        Layout asBook = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.BOOK);
        MadePack asked = make(of(List.of(Part.GUIDE), asBook), "quay");
        assertThat(asked.body().printed().orElseThrow().pages()).isEqualTo(pages);
        assertThat(design(make(guide, "quay"))).isEqualTo(design);
    }

    /** Nobody gets the pages by which it was decided, nor anything that is made of them. */
    @Test
    void whatIsSaidIsOfTheHandoutAlone() throws IOException {
        Files.writeString(
                book.resolve("guide/02-more.md"),
                "# More {#more}\n\nText.\n\n## Questions {.questions}\n\n- Why? {#why lines=57}\n");
        Selection sheets = picked(Layout.DEFAULT);
        Set<Product> products = EnumSet.of(Product.PDF, Product.BOOKLET, Product.CARDS);
        MadePack open = make(sheets, "quay", products);
        assertThat(design(open)).isEqualTo(Design.HANDOUT);
        Layout chosen = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.HANDOUT);
        List<Diagnostic> asHandout =
                make(picked(chosen), "quay", products).reported().stream()
                        .filter(each -> each.code() != Code.HALF_PAGES_AS_BOOK)
                        .toList();
        assertThat(open.reported()).isEqualTo(asHandout);
        assertThat(make(sheets, "hill", products).reported()).isEqualTo(asHandout);
    }

    /** They have no masthead, so that they need no room for one. */
    @Test
    void handoutsThatOpenWithWorksheetsAreOneBody() throws IOException {
        Layout chosen = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.HANDOUT);
        for (Layout layout : List.of(Layout.DEFAULT, chosen)) {
            Selection sheets = of(List.of(Part.WORKSHEETS, Part.GUIDE), layout);
            assertThat(make(sheets, "quay").wasKept()).isFalse();
            MadePack nobody = make(sheets, "");
            assertThat(nobody.wasKept()).isTrue();
            assertThat(design(nobody)).isEqualTo(Design.HANDOUT);
        }
    }

    @Test
    void designThatSomebodyChoseStays() throws IOException {
        Layout asBook = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.BOOK);
        assertThat(design(make(picked(asBook), "quay"))).isEqualTo(Design.BOOK);
    }

    @Test
    void designOfThePackIsAChoiceToo() throws IOException {
        Path settings = book.resolve("pack.yaml");
        Files.writeString(settings, Files.readString(settings) + "\ndesign: book\n");
        assertThat(design(make(picked(Layout.DEFAULT), "quay"))).isEqualTo(Design.BOOK);
    }

    /** It grows, and is what branches pick from. */
    @Test
    void wholePackIsABookHoweverShort() throws IOException {
        assertThat(design(make(Selection.EVERYTHING, "quay"))).isEqualTo(Design.BOOK);
    }

    /** The text of one that says nothing of a branch begins higher. */
    @Test
    void handoutsWithEqualMastheadsShareABody() throws IOException {
        MadePack quay = make(picked(Layout.DEFAULT), "quay");
        assertThat(make(picked(Layout.DEFAULT), "hill").wasKept()).isTrue();
        MadePack nobody = make(picked(Layout.DEFAULT), "");
        assertThat(nobody.wasKept()).isFalse();
        assertThat(nobody.pack().edition().masthead()).isEqualTo(MastheadRoom.LOW);
        assertThat(quay.pack().edition().masthead()).isEqualTo(MastheadRoom.MIDDLE);
    }

    /** A book has more room for an address than stands in a masthead. */
    @Test
    void mastheadHasTheRoomOfTheHandoutThatSomebodyAskedFor() throws IOException {
        Layout chosen = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.HANDOUT);
        MadePack open = make(picked(Layout.DEFAULT), ofALongAddress());
        MadePack asked = make(picked(chosen), ofALongAddress());
        assertThat(design(open)).isEqualTo(Design.HANDOUT);
        assertThat(open.pack().edition().masthead()).isEqualTo(asked.pack().edition().masthead());
        assertThat(open.file(Product.PDF).bytes()).isEqualTo(asked.file(Product.PDF).bytes());
    }

    private static Branch ofALongAddress() {
        Branch quay = Branches.named("The Quay branch of the harbour workers");
        return new Branch(
                quay.name(),
                quay.date(),
                quay.time(),
                Collections.nCopies(
                        4, "A line of a long address with many words, room 1 and so on"),
                Collections.nCopies(2, "By telephone 0123456789 or by post, in the evening"),
                Optional.of("https://harbour.example/study/a/long/address/of/a/page"),
                quay.logo(),
                quay.note());
    }

    @Test
    void bodyThatWasKeptIsTheSameHandout() throws IOException {
        MadePack first = make(picked(Layout.DEFAULT), "quay");
        MadePack again = make(picked(Layout.DEFAULT), "quay");
        assertThat(again.wasKept()).isTrue();
        assertThat(design(again)).isEqualTo(Design.HANDOUT);
        assertThat(again.file(Product.PDF).bytes()).isEqualTo(first.file(Product.PDF).bytes());
    }
}
