package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.edition.MastheadRoom;
import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
        Branch named =
                new Branch(
                        branch,
                        Optional.empty(),
                        "",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return MadePack.of(
                book,
                folder.resolve("cache"),
                new Recipe(branch, selection, named, Recipe.NONE.place()),
                EnumSet.copyOf(Product.BY_DEFAULT));
    }

    private static Selection picked(Layout layout) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(List.of(Part.GUIDE, Part.WORKSHEETS)),
                Audience.PARTICIPANT,
                layout,
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Selection of(List<Part> parts) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(parts),
                Audience.PARTICIPANT,
                Layout.DEFAULT.with(LayoutKey.WORKSHEETS, Worksheets.ALONE),
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

    @Test
    void bodyThatWasKeptIsTheSameHandout() throws IOException {
        MadePack first = make(picked(Layout.DEFAULT), "quay");
        MadePack again = make(picked(Layout.DEFAULT), "quay");
        assertThat(again.wasKept()).isTrue();
        assertThat(design(again)).isEqualTo(Design.HANDOUT);
        assertThat(again.file(Product.PDF).bytes()).isEqualTo(first.file(Product.PDF).bytes());
    }
}
