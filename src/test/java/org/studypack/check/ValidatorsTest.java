package org.studypack.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.SampleBook;
import org.studypack.publish.BuildMaker;
import org.studypack.publish.Publisher;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.transform.TransformerFactory;

final class ValidatorsTest {
    private static final Validators VALIDATORS = new Validators();

    @TempDir Path folder = Path.of("");

    @Test
    void goodEpubHasNoFindings() throws IOException {
        assertThat(judge(SampleBook.whole())).isEmpty();
    }

    @Test
    void wrongMarkupIsFoundWithItsPlace() throws IOException {
        Book broken =
                SampleBook.ofChapter(
                        SampleBook.publication("A title", "en"),
                        "A chapter",
                        "<section id='c' class='chapter'><h1>A</h1><p><p>in</p></p></section>");
        assertThat(judge(broken))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(Code.EPUBCHECK);
                            assertThat(finding.message()).startsWith("EPUBCheck RSC-005");
                            assertThat(finding.location().file())
                                    .isEqualTo("out/book.epub!/EPUB/text/chapter.xhtml");
                            assertThat(finding.location().line()).isPositive();
                        });
    }

    @Test
    void brokenPdfIsReported() throws IOException {
        Path file = folder.resolve("a.pdf");
        Files.writeString(file, "%PDF-1.7\nnothing more");
        assertThat(VALIDATORS.validate(file, "a.pdf"))
                .extracting(Diagnostic::code)
                .containsExactly(Code.NOT_A_PUBLICATION);
    }

    @Test
    void otherFilesAreNoPublication() throws IOException {
        Path file = folder.resolve("a.epub");
        Files.write(file, "Hello".getBytes(StandardCharsets.UTF_8));
        assertThat(VALIDATORS.validate(file, "a.epub"))
                .extracting(Diagnostic::code)
                .containsExactly(Code.NOT_A_PUBLICATION);
    }

    @Test
    void otherZipFilesAreNoPublication() throws IOException {
        Path file = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(VALIDATORS.validate(file, "a.docx"))
                .extracting(Diagnostic::code)
                .containsExactly(Code.NOT_A_PUBLICATION);
    }

    /** By no name of a class of the judge. */
    @Test
    void whatAJudgeGivesUpOnIsSaidInPlainWords() throws IOException {
        Path file = folder.resolve("a.epub");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "mimetype", "application/epub+zip");
            add(
                    zip,
                    "META-INF/container.xml",
                    "<container version='1.0'"
                        + " xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile"
                        + " full-path='a.opf'"
                        + " media-type='application/oebps-package+xml'/></rootfiles></container>");
            add(zip, "a.opf", "");
        }
        assertThat(VALIDATORS.validate(file, "a.epub"))
                .isNotEmpty()
                .allMatch(finding -> !finding.message().contains("Exception"))
                .anyMatch(finding -> finding.hint().isPresent());
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cutOffEpubIsReported() throws IOException {
        Path file = folder.resolve("a.epub");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubWriter.write(SampleBook.whole(), PageMap.NONE, out);
        Files.write(file, Arrays.copyOf(out.toByteArray(), out.size() / 2));
        assertThat(VALIDATORS.validate(file, "a.epub"))
                .isNotEmpty()
                .allMatch(finding -> finding.code() == Code.EPUBCHECK);
    }

    @Test
    void hiddenNameIsNotReported() throws IOException {
        Path file = folder.resolve(".studypack-partial-a.EPUB");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("META-INF/container.xml"));
        }
        assertThat(VALIDATORS.validate(file, "a.epub"))
                .isNotEmpty()
                .allSatisfy(
                        finding -> {
                            assertThat(finding.message()).doesNotContain("partial");
                            assertThat(finding.location().file())
                                    .startsWith("a.epub")
                                    .doesNotContain("partial");
                        });
    }

    @Test
    void missingValidatorsAreAMatterOfTheInstallation() throws IOException {
        Path file = folder.resolve("a.epub");
        Files.write(file, new byte[] {'P', 'K', 3, 4});
        assertThat(new Validators(folder.resolve("studypack.jar")).validate(file, "a.epub"))
                .extracting(Diagnostic::code)
                .containsExactly(Code.ENVIRONMENT);
    }

    @Test
    void validatorsAreLoadedApart() throws ReflectiveOperationException, IOException {
        Class<?> apart = VALIDATORS.load("EpubCheckValidator").getClass();
        assertThat(apart.getClassLoader()).isNotSameAs(Validators.class.getClassLoader());
        assertThat(apart.getClassLoader().loadClass("com.adobe.epubcheck.api.EpubCheck"))
                .isNotSameAs(com.adobe.epubcheck.api.EpubCheck.class);
        assertThat(apart.getClassLoader().loadClass(Diagnostic.class.getName()))
                .isSameAs(Diagnostic.class);
    }

    @Test
    void judgingIsSilentAndLeavesTheThreadAsItWas() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream listening = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try {
            System.setOut(listening);
            System.setErr(listening);
            judge(SampleBook.whole());
            Path pdf = folder.resolve("a.pdf");
            Files.writeString(pdf, "%PDF-1.7\nnothing more");
            VALIDATORS.validate(pdf, "a.pdf");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    /** New validators have a class loader of their own, so EPUBCheck starts afresh here. */
    @Test
    void programMayHaveChosenItsTransformers() throws IOException {
        Path file = folder.resolve("book.epub");
        try (OutputStream out = Files.newOutputStream(file)) {
            EpubWriter.write(SampleBook.whole(), PageMap.NONE, out);
        }
        String chosen = TransformerFactory.newDefaultInstance().getClass().getName();
        System.setProperty("javax.xml.transform.TransformerFactory", chosen);
        try {
            assertThat(new Validators().validate(file, "book.epub")).isEmpty();
            assertThat(System.getProperty("javax.xml.transform.TransformerFactory"))
                    .isEqualTo(chosen);
        } finally {
            System.clearProperty("javax.xml.transform.TransformerFactory");
        }
    }

    @Test
    void plainPdfBreaksBothProfiles() throws IOException {
        Path file = folder.resolve("plain.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        List<Diagnostic> found = VALIDATORS.validate(file, "plain.pdf");
        assertThat(found).allMatch(finding -> finding.code() == Code.VERAPDF);
        assertThat(found)
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.startsWith("PDF/UA-1, which it does not claim"))
                .anyMatch(message -> message.startsWith("PDF/A-2a, which it does not claim"));
    }

    /** As a booklet is imposed from pages whose tags mean nothing any more. */
    @Test
    void untaggedPdfIsJudgedAsWhatItClaims() throws IOException {
        Path file = folder.resolve("imposed.pdf");
        Path book = folder.resolve("book");
        try (Publisher publisher = new Publisher()) {
            publisher.create(book);
            BuildRequest request = BuildMaker.of(book).into(folder).making(Product.PDF).request();
            Built built = publisher.build(request, Progress.SILENT).result().orElseThrow();
            Files.copy(built.files().getFirst(), file);
        }
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            COSDictionary root = catalog.getCOSObject();
            root.removeItem(COSName.STRUCT_TREE_ROOT);
            root.removeItem(COSName.MARK_INFO);
            String claims = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            catalog.setMetadata(
                    new PDMetadata(
                            document,
                            new ByteArrayInputStream(
                                    claims.replace("<pdfaid:conformance>A", "<pdfaid:conformance>B")
                                            .getBytes(StandardCharsets.UTF_8))));
            document.save(file.toFile());
        }
        assertThat(VALIDATORS.validate(file, "a.pdf", EnumSet.of(Standard.PDF_A_2B), Watch.NONE))
                .isEmpty();
        assertThat(VALIDATORS.validate(file, "a.pdf")).isNotEmpty();
        assertThat(PublicationKind.PDF.judge(EnumSet.of(Standard.PDF_A_2B)))
                .isEqualTo("veraPDF as PDF/A-2b");
        assertThat(PublicationKind.PDF.judge(EnumSet.of(Standard.EPUB_3)))
                .isEqualTo("veraPDF as PDF/UA-1 and PDF/A-2a");
    }

    private List<Diagnostic> judge(Book book) throws IOException {
        Path file = folder.resolve("book.epub");
        try (OutputStream out = Files.newOutputStream(file)) {
            EpubWriter.write(book, PageMap.NONE, out);
        }
        return VALIDATORS.validate(file, "out/book.epub");
    }

    /** To load them takes seconds, of which a file that is judged takes a part. */
    @Test
    void validatorsAreLoadedOnce() throws Exception {
        Class<?> first;
        Validators own = new Validators();
        try (own) {
            first = own.load("EpubCheckValidator").getClass();
            assertThat(own.load("EpubCheckValidator").getClass()).isSameAs(first);
        }
        assertThat(own.load("EpubCheckValidator").getClass()).isNotSameAs(first);
    }

    /** A validator does not notice that its run was given up, and goes on for hours. */
    @Test
    @Timeout(60)
    void nobodyWaitsForAJudgeThatWasGivenUp() throws Exception {
        String property = "javax.xml.transform.TransformerFactory";
        String chosen = TransformerFactory.newDefaultInstance().getClass().getName();
        System.setProperty(property, chosen);
        AtomicBoolean over = new AtomicBoolean();
        Location place = Location.of("a.epub");
        try {
            JudgesSeat first = JudgesSeat.take(watch(over), place);
            FutureTask<JudgesSeat> waiting =
                    new FutureTask<>(() -> JudgesSeat.take(Watch.NONE, place));
            Thread.ofPlatform().daemon().start(waiting);
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
            over.set(true);
            JudgesSeat second = waiting.get();
            first.close();
            assertThat(System.getProperty(property)).isNull();
            second.close();
            assertThat(System.getProperty(property)).isEqualTo(chosen);
        } finally {
            System.clearProperty(property);
        }
    }

    /** Who waits is stopped where its own run is. */
    @Test
    void waitingEndsWithTheBudget() throws Exception {
        Location place = Location.of("a.epub");
        Overrun why =
                new Overrun(new Diagnostic(Code.TAKES_TOO_LONG, "long", place, Optional.empty()));
        Watch impatient =
                new Watch() {
                    @Override
                    public void on(Location what) {
                        throw why;
                    }

                    @Override
                    public <T> T apart(Location what, ThreadFactory threads, Callable<T> work) {
                        throw why;
                    }
                };
        JudgesSeat first = JudgesSeat.take(Watch.NONE, place);
        try {
            assertThatThrownBy(() -> JudgesSeat.take(impatient, place)).isSameAs(why);
        } finally {
            first.close();
        }
    }

    private static Watch watch(AtomicBoolean over) {
        return new Watch() {
            @Override
            public void on(Location what) {}

            @Override
            public boolean isOver() {
                return over.get();
            }

            @Override
            public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                    throws Exception {
                return work.call();
            }
        };
    }
}
