package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
import org.studypack.pack.CardSides;
import org.studypack.pack.Cover;
import org.studypack.pack.Design;
import org.studypack.pack.Ink;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;
import org.studypack.pack.Slip;
import org.studypack.publish.Publisher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is black is printed in black alone: as grey with nothing of it, never as red, green and
 * blue. It reads the content of all pages and forms of whatever can be printed.
 */
final class BlackInkTest {
    private static final Set<String> SETS_COLOUR =
            Set.of("g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN", "sh");

    /** The note is longer than its page has room for, and goes on overleaf. */
    private static final String GUIDE =
            """
            # A section

            Text.[^long] And a table:

            | Year | What |
            |------|------|
            | 1917 | a    |
            | 1932 | b    |

            ---

            More text.

            [^long]: %s

            ## Questions {.questions}

            - What? {#what}

              For the leader.

            - Is it so? {#so answer=scale from="no" to="yes"}
            - And here? {#here answer=grid height=30mm}
            - Where? {#where answer=dotted lines=3}
            """
                    .formatted("A long note. ".repeat(500));

    @TempDir Path folder;
    private Path book;

    @BeforeEach
    void makeBook() throws IOException {
        book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
        Files.writeString(book.resolve("guide/01-introduction.md"), GUIDE);
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void inkIsSavedInAllThatIsPrinted(Design design) throws IOException {
        Layout layout = Layout.DEFAULT.with(LayoutKey.DESIGN, design);
        assertThat(colours(layout.with(LayoutKey.INK, Ink.SAVER), Audience.LEADER))
                .containsExactlyInAnyOrder("0 g", "0 G");
    }

    @ParameterizedTest
    @EnumSource(Cover.class)
    void inkIsSavedOnEachCover(Cover cover) throws IOException {
        Layout layout = Layout.DEFAULT.with(LayoutKey.COVER, cover);
        assertThat(colours(layout.with(LayoutKey.INK, Ink.SAVER), Audience.PARTICIPANT))
                .containsExactlyInAnyOrder("0 g", "0 G");
    }

    @Test
    void rulesAndTextsAreBlackInFullInkToo() throws IOException {
        assertThat(colours(Layout.DEFAULT, Audience.PARTICIPANT))
                .containsExactlyInAnyOrder("0 g", "0 G");
    }

    @Test
    void leadersNotesStandOnGrey() throws IOException {
        assertThat(colours(Layout.DEFAULT, Audience.LEADER))
                .filteredOn(each -> !each.startsWith("0 "))
                .allMatch(each -> each.endsWith(" g"))
                .hasSize(1);
    }

    /** The colours that are set on any page of any product. */
    private Set<String> colours(Layout layout, Audience audience) throws IOException {
        Set<Product> products = EnumSet.complementOf(EnumSet.of(Product.EPUB));
        Recipe recipe =
                new Recipe(
                        "black",
                        selection(
                                layout.with(LayoutKey.SLIP, Slip.YES)
                                        .with(LayoutKey.CARDS, CardSides.FOLD_OVER),
                                audience),
                        branch(),
                        Recipe.NONE.place());
        MadePack made = MadePack.of(book, folder.resolve("cache"), recipe, products);
        Set<String> colours = new TreeSet<>();
        for (Product product : products) {
            try (PDDocument file = Loader.loadPDF(made.file(product).bytes())) {
                for (PDPage page : file.getPages()) {
                    read(page, page.getResources(), colours);
                }
            }
        }
        return colours;
    }

    private static Selection selection(Layout layout, Audience audience) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                audience,
                layout,
                OptionalInt.empty(),
                Optional.empty());
    }

    /** With a code, which is drawn. */
    private static Branch branch() {
        return new Branch(
                "A branch",
                Optional.of(LocalDate.of(2027, 3, 9)),
                "7 pm",
                List.of("A place"),
                List.of("Ida"),
                Optional.of("https://branch.example/study"),
                Optional.empty(),
                List.of());
    }

    private static void read(PDContentStream content, PDResources resources, Set<String> colours)
            throws IOException {
        List<String> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(content).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add(
                        token instanceof COSNumber number
                                ? plain(number.floatValue())
                                : token.toString());
                continue;
            }
            if (SETS_COLOUR.contains(operator.getName())) {
                colours.add(String.join(" ", operands) + " " + operator.getName());
            }
            operands.clear();
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                read(form, form.getResources() == null ? resources : form.getResources(), colours);
            }
        }
    }

    private static String plain(float number) {
        return number == Math.rint(number)
                ? Integer.toString((int) number)
                : Float.toString(number);
    }
}
