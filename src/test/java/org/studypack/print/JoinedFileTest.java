package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.studypack.print.Prints.expected;
import static org.studypack.print.Prints.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.Matter;
import org.studypack.book.Wording;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.page.TypesetPages;
import org.studypack.print.page.Typesetter;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One body serves many front matters, and each of the files is whole and sound. */
final class JoinedFileTest {
    private static final String NOTE =
            "<p>Set in type.<a class='noteref' epub:type='noteref' href='#%s'"
                + " id='%s.call'>1</a></p><section class='footnotes'><aside epub:type='footnote'"
                + " id='%s'><p><a class='backlink' href='#%s.call'>1</a> By"
                + " hand.</p></aside></section>";

    /** Books that differ in what stands at their joints. */
    enum Shape {
        PLAIN,
        EVERYTHING,
        NO_CONTENTS,
        IMPRINT_FIRST,
        LONG_CONTENTS,
        NOTES_IN_BOTH,
        NOTES_IN_FRONT,
        BODY_LEADS_TO_FRONT,
        FRONT_LEADS_TO_CONTENTS,
        CONTENTS_FIRST,
        NO_BODY,
        NO_BOOKMARKS_IN_FRONT,
        NO_BOOKMARKS_IN_BODY,
        NO_BOOKMARKS,
        COVER_AND_BODY,
        BODY_ALONE,
        WORKSHEET_HEADS,
        MASTHEAD,
        MASTHEAD_AND_NOTE;

        Book book() {
            return switch (this) {
                case PLAIN -> chapters(2).front().make();
                case EVERYTHING -> Prints.everything(BookMaker.A5);
                case NO_CONTENTS -> chapters(2).front().without(Kind.CONTENTS).make();
                case IMPRINT_FIRST ->
                        chapters(2).front().without(Kind.CONTENTS, Kind.TITLE_PAGE).make();
                case LONG_CONTENTS -> chapters(90).front().make();
                case NOTES_IN_BOTH ->
                        chapters(1)
                                .chapter("Noted", note("n1"))
                                .front()
                                .with(Kind.IMPRINT, note("a1") + note("z1"))
                                .make();
                case NOTES_IN_FRONT -> chapters(1).front().with(Kind.IMPRINT, note("a1")).make();
                case BODY_LEADS_TO_FRONT ->
                        chapters(1)
                                .chapter(
                                        "Back",
                                        "<p>See <a href='#imprint'>the imprint</a>, <a"
                                                + " href='#contents'>the contents</a> and <a"
                                                + " href='#cover'>the cover</a>.</p>")
                                .front()
                                .make();
                case FRONT_LEADS_TO_CONTENTS ->
                        chapters(1)
                                .front()
                                .with(
                                        Kind.IMPRINT,
                                        note("a1") + "<p><a href='#contents'>Contents</a></p>")
                                .make();
                case CONTENTS_FIRST ->
                        chapters(2)
                                .front()
                                .without(Kind.COVER, Kind.TITLE_PAGE, Kind.IMPRINT)
                                .make();
                case NO_BODY ->
                        chapters(1)
                                .front()
                                .without(Kind.TITLE_PAGE, Kind.GUIDE_SECTION)
                                .with(Kind.IMPRINT, "<p>Made by hand.</p>")
                                .with(Kind.CONTENTS, "<h1>Nothing</h1>" + note("c1"))
                                .make();
                case NO_BOOKMARKS_IN_FRONT ->
                        chapters(2).front().unlisted(Kind.TITLE_PAGE, Kind.CONTENTS).make();
                case NO_BOOKMARKS_IN_BODY ->
                        chapters(2).front().unlisted(Kind.GUIDE_SECTION).make();
                case NO_BOOKMARKS ->
                        chapters(2)
                                .front()
                                .unlisted(Kind.TITLE_PAGE, Kind.CONTENTS, Kind.GUIDE_SECTION)
                                .make();
                case COVER_AND_BODY ->
                        chapters(2)
                                .front()
                                .without(Kind.CONTENTS, Kind.TITLE_PAGE, Kind.IMPRINT)
                                .make();
                case BODY_ALONE -> chapters(2).make();
                case WORKSHEET_HEADS -> SheetHeadsTest.book("Quay");
                case MASTHEAD -> MastheadTest.book("Quay").make();
                case MASTHEAD_AND_NOTE -> MastheadTest.noted("Quay").make();
            };
        }
    }

    @TempDir Path folder;

    private static String note(String id) {
        return NOTE.replace("%s", id);
    }

    private static BookMaker chapters(int count) {
        BookMaker maker = BookMaker.book().on(BookMaker.A5);
        for (int i = 1; i <= count; i++) {
            maker.chapter("Chapter " + i, "<p>Words of chapter " + i + ".</p>");
        }
        return maker;
    }

    private static PrintedBody bodyOf(Book book) {
        return new Printer().printBody(book, new Diagnostics()).orElseThrow();
    }

    private static byte[] joined(Book book, PrintedBody body) {
        return new Printer().print(book, body, new Diagnostics()).orElseThrow().pdf();
    }

    private static byte[] kept(PrintedBody body) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        body.writeTo(new DataOutputStream(kept));
        return kept.toByteArray();
    }

    private static PrintedBody read(byte[] kept) throws IOException {
        return PrintedBody.readFrom(new DataInputStream(new ByteArrayInputStream(kept)));
    }

    @ParameterizedTest
    @EnumSource
    void structureBookmarksLinksAndObjectsAreSound(Shape shape) throws IOException {
        byte[] pdf = print(shape.book()).pdf();
        assertThat(Soundness.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void bothProfilesPass(Shape shape) {
        byte[] pdf = print(shape.book()).pdf();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** A masthead comes before the body, and a note after it. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MASTHEAD", "MASTHEAD_AND_NOTE"})
    void wordsOfTheFileAreThoseOfItsMatters(Shape shape) {
        Book book = shape.book();
        PrintedBody body = bodyOf(book);
        PrintedBook printed = new Printer().print(book, body, new Diagnostics()).orElseThrow();
        Wording front = printed.frontWords();
        Wording rest = body.words().orElseThrow();
        Wording whole =
                new Wording(joined(front.flow(), rest.flow()), joined(front.notes(), rest.notes()));
        assertThat(PdfReader.read(printed.pdf())).isEqualTo(whole);
        assertThat(Prints.withoutPages(whole)).isEqualTo(expected(book));
        assertThat(front).isEqualTo(body.meant(book, Matter.FRONT));
        assertThat(rest).isEqualTo(body.meant(book, Matter.BODY));
    }

    @Test
    void colourOfTheCoverReachesOverItsTrim() throws IOException {
        Book book = chapters(1).styled("section.cover { page: bled }").front().make();
        byte[] pdf = print(book).pdf();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage cover = document.getPage(0);
            PDRectangle trim = cover.getTrimBox();
            float bleed = 3 / 25.4f * 72;
            assertThat(trim.getWidth())
                    .isCloseTo(document.getPage(1).getTrimBox().getWidth(), within(0.1f));
            assertThat(trim.getLowerLeftX()).isCloseTo(bleed, within(0.1f));
            assertThat(cover.getCropBox().getWidth()).isEqualTo(trim.getWidth());
            assertThat(cover.getBleedBox().getWidth())
                    .isCloseTo(trim.getWidth() + 2 * bleed, within(0.2f));
        }
    }

    @Test
    void hiddenCoverHasNoPage() throws IOException {
        PrintedBook printed = print(chapters(1).styled(".cover { display: none }").front().make());
        assertThat(Prints.text(printed.pdf(), 1)).contains("A study pack");
        assertThat(Soundness.faults(printed.pdf())).isEmpty();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void otherReadersFindNothingWrong(Shape shape) throws Exception {
        Path file = Files.write(folder.resolve("book.pdf"), print(shape.book()).pdf());
        assertThat(complaints("qpdf", "--check", file.toString())).isEmpty();
        assertThat(complaints("mutool", "draw", "-q", "-F", "text", "-o", "-", file.toString()))
                .isEmpty();
        assertThat(complaints("pdfinfo", "-struct-text", file.toString())).isEmpty();
        assertThat(complaints("pdftotext", file.toString(), "-")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void outlineNeedsNoRepair(Shape shape) throws Exception {
        Path file = Files.write(folder.resolve("book.pdf"), print(shape.book()).pdf());
        assertThat(complaints("mutool", "show", file.toString(), "outline")).isEmpty();
        assertThat(complaints("mutool", "info", file.toString())).isEmpty();
    }

    // What a program says against a file; the test ends here where the program is not there.
    private List<String> complaints(String... command) throws Exception {
        boolean installed =
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, command[0])));
        assumeTrue(installed, command[0] + " is not installed");
        Path errors = folder.resolve("errors");
        Path output = folder.resolve("output");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        int code = process.waitFor();
        List<String> complaints = new ArrayList<>(Files.readAllLines(errors));
        complaints.remove("warning: ICC support is not available"); // of this mutool, not the file
        if (code != 0) {
            complaints.add(command[0] + " ended with " + code);
            complaints.addAll(Files.readAllLines(output, StandardCharsets.ISO_8859_1));
        }
        return complaints;
    }

    @ParameterizedTest
    @EnumSource
    void bodyThatWasKeptGivesTheSameFile(Shape shape) throws IOException {
        Book book = shape.book();
        PrintedBody made = bodyOf(book);
        PrintedBody fresh = read(kept(made));
        byte[] pdf = joined(book, made);
        PrintedBody used = read(kept(made));
        assertThat(joined(book, fresh)).isEqualTo(pdf).isEqualTo(print(book).pdf());
        assertThat(joined(book, used)).isEqualTo(pdf);
        assertThat(fresh.words()).isEmpty();
    }

    @Test
    void oneBodyServesManyFrontsAsIfEachWerePrintedAlone() {
        Book north = chapters(3).front("North").make();
        Book south = chapters(3).front("South, with a name that is a good deal longer").make();
        Book bare = chapters(3).front().without(Kind.CONTENTS, Kind.IMPRINT).make();
        PrintedBody body = bodyOf(north);
        for (Book book : List.of(south, bare, north, bare)) {
            assertThat(joined(book, body)).isEqualTo(print(book).pdf());
        }
    }

    @Test
    void threadsShareABody() throws Exception {
        Book book = chapters(3).front().make();
        PrintedBody body = bodyOf(book);
        byte[][] made = new byte[2][];
        Thread other = Thread.ofPlatform().start(() -> made[0] = joined(book, body));
        made[1] = joined(book, body);
        other.join();
        assertThat(made[0]).isEqualTo(made[1]);
    }

    @Test
    void foreignBodyAndHalfABodyAreRefused() throws IOException {
        byte[] kept = kept(bodyOf(chapters(1).front().make()));
        for (int at = 0; at < Integer.BYTES; at++) {
            byte[] foreign = kept.clone();
            foreign[at] ^= 1;
            assertThatThrownBy(() -> read(foreign)).isInstanceOf(IOException.class);
        }
        for (int length : List.of(0, 3, 40, kept.length - 1)) {
            byte[] cut = java.util.Arrays.copyOf(kept, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void foliosOfTheFrontCountTheCover() throws IOException {
        Book verso = Shape.IMPRINT_FIRST.book();
        byte[] pdf = print(verso).pdf();
        assertThat(Prints.text(pdf, 2)).contains("Ada Example");
        assertThat(Prints.text(pdf, 3)).contains("Chapter 1");
        Book recto = Shape.NO_CONTENTS.book();
        assertThat(Prints.text(print(recto).pdf(), 3)).containsPattern("(?m)^iii$");
    }

    @Test
    void oddFrontIsPaddedWithABlank() throws IOException {
        Book book = chapters(2).front().without(Kind.CONTENTS, Kind.IMPRINT).make();
        PrintedBook printed = print(book);
        assertThat(Prints.text(printed.pdf(), 4)).isBlank();
        assertThat(Prints.text(printed.pdf(), 5)).contains("Chapter 1");
        assertThat(labels(printed.pdf())).startsWith("i", "ii", "iii", "iv", "1");
    }

    @Test
    void coverAloneIsFollowedByABlank() throws IOException {
        assertThat(labels(print(Shape.COVER_AND_BODY.book()).pdf())).startsWith("i", "ii", "1");
        assertThat(labels(print(Shape.BODY_ALONE.book()).pdf())).startsWith("1", "2");
    }

    private static List<String> labels(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        }
    }

    @Test
    void linksOfTheFrontLandOnPagesOfTheBody() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Shape.LONG_CONTENTS.book()).pdf())) {
            List<Integer> targets = new ArrayList<>();
            int front = document.getNumberOfPages() - 2 * 90 + 1;
            for (int page = 4; page < front; page++) {
                targets.addAll(targets(document, page));
            }
            assertThat(targets).hasSizeGreaterThanOrEqualTo(90);
            assertThat(targets).isSorted().startsWith(front).endsWith(front + 2 * 89);
        }
    }

    @Test
    void linksOfTheBodyLandOnPagesOfTheFront() throws IOException {
        PrintedBody body = bodyOf(Shape.BODY_LEADS_TO_FRONT.book());
        byte[] pdf = joined(Shape.BODY_LEADS_TO_FRONT.book(), body);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(targets(document, document.getNumberOfPages() - 1)).containsOnly(3, 4, 0);
        }
    }

    @Test
    void linksOfTheFrontLandOnTheContents() throws IOException {
        byte[] pdf = print(Shape.FRONT_LEADS_TO_CONTENTS.book()).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(targets(document, 3)).contains(4);
        }
    }

    @Test
    void contentsKeepTheirFolioAfterALongerFront() throws IOException {
        Book usual = chapters(3).front("North").make();
        Book longer = chapters(3).front().with(Kind.IMPRINT, "<p>Words.</p>".repeat(45)).make();
        PrintedBody body = bodyOf(usual);
        for (Book book : List.of(usual, longer, usual)) {
            byte[] pdf = joined(book, body);
            assertThat(pdf).isEqualTo(print(book).pdf());
            assertThat(Soundness.faults(pdf)).isEmpty();
        }
        assertThat(Prints.text(joined(usual, body), 5)).startsWith("v\nContents");
        assertThat(Prints.text(joined(longer, body), 7)).startsWith("vii\nContents");
    }

    private static List<Integer> targets(PDDocument document, int page) throws IOException {
        List<Integer> targets = new ArrayList<>();
        for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
            COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
            targets.add(Prints.target(document, action.getDictionaryObject(COSName.D)));
        }
        return targets;
    }

    @Test
    void fieldsOfTheBodySurvive() throws IOException {
        Book book =
                chapters(1)
                        .add(
                                Kind.WORKSHEET,
                                "worksheet",
                                "Worksheet",
                                Opening.RECTO,
                                "<h1>Work</h1>")
                        .front()
                        .make();
        Diagnostics diagnostics = new Diagnostics();
        TypesetPages set =
                new Typesetter(PrintParts.body(book), 0, Watch.NONE, diagnostics)
                        .set(Matter.BODY, Folios.NONE);
        int fields = Fields.lay(set);
        PrintedBody body = new BodyWriter(book, set).write();
        byte[] pdf = joined(book, read(kept(body)));
        assertThat(Soundness.faults(pdf)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getFields()).hasSize(fields);
            assertThat(form.getField("answer0").getWidgets().getFirst().getPage().getCOSObject())
                    .isSameAs(document.getPage(6).getCOSObject());
        }
    }

    @Test
    void metadataIsThatOfTheBookAndNotOfTheBody() throws IOException {
        Book book = chapters(1).titled("Another").front().make();
        byte[] pdf = joined(book, bodyOf(chapters(1).titled("Another").front("North").make()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Another");
            assertThat(document.getDocumentCatalog().getMetadata().toByteArray())
                    .isEqualTo(Xmp.of(book.publication()));
        }
    }
}
