package org.studypack.publish.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.check.PublicationKind;
import org.studypack.check.Standard;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.pack.Recipe;
import org.studypack.publish.Publisher;
import org.studypack.publish.folder.Outbox;
import org.studypack.publish.press.Bodies;
import org.studypack.publish.press.OpenBook;
import org.studypack.publish.press.Printout;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.Phase;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A product that cannot be made keeps the others of its pack from appearing. */
final class DeliveryTest {
    @TempDir Path folder;

    private Printout printout() throws IOException {
        Path book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
        Diagnostics diagnostics = new Diagnostics();
        RunWatch watch = new RunWatch(Budget.NORMAL, book);
        OpenBook open = OpenBook.read(book, Optional.empty(), watch, diagnostics).orElseThrow();
        Bodies.Made made = open.bodies(Product.BY_DEFAULT).of(Recipe.NONE);
        return open.press()
                .make(made.edition(), made.body().orElseThrow(), Product.BY_DEFAULT, diagnostics)
                .orElseThrow();
    }

    private Optional<List<DeliveredFile>> deliver(Delivery.Making making, Diagnostics diagnostics)
            throws IOException {
        return deliver(making, new RunWatch(Budget.NORMAL, folder), diagnostics);
    }

    private Optional<List<DeliveredFile>> deliver(
            Delivery.Making making, RunWatch watch, Diagnostics diagnostics) throws IOException {
        return deliver(making, Optional.empty(), watch, diagnostics);
    }

    private Optional<List<DeliveredFile>> deliver(
            Delivery.Making making,
            Optional<Delivery.Judging> judging,
            RunWatch watch,
            Diagnostics diagnostics)
            throws IOException {
        try (Outbox outbox = Outbox.open(folder.resolve("out"), watch.permit())) {
            return new Delivery(outbox, Product.BY_DEFAULT, judging, watch, making)
                    .publish(printout(), diagnostics);
        }
    }

    @Test
    void productsOfOnePackAppearTogether() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(deliver(Product::of, diagnostics).orElseThrow()).hasSize(2);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.epub");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.pdf");
    }

    @Test
    void nothingAppearsWhereAMakerReportsAnError() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Delivery.Making making =
                (product, pack, own) -> {
                    if (product == Product.PDF) {
                        own.report(Code.WRONG_VALUE, Location.of("pack.yaml"), "too many pages");
                    }
                    return product.of(pack, own);
                };
        assertThat(deliver(making, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .containsExactly("too many pages");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    /** The verdict on each file is known, though none appears. */
    @Test
    void soundFileIsNamedWhereAnotherIsRefused() throws IOException {
        Delivery.Judging judging =
                (hidden, name, product, own) -> {
                    if (product.claims().contains(Standard.PDF_UA_1)) {
                        return Optional.of(PublicationKind.PDF.judge(product.claims()));
                    }
                    own.report(Code.EPUBCHECK, Location.of(name), "a link leads nowhere");
                    return Optional.empty();
                };
        Diagnostics diagnostics = new Diagnostics();
        RunWatch watch = new RunWatch(Budget.NORMAL, folder);
        assertThat(deliver(Product::of, Optional.of(judging), watch, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.EPUBCHECK, Code.HELD_BACK);
        Diagnostic held =
                diagnostics.all().stream()
                        .filter(each -> each.code() == Code.HELD_BACK)
                        .findFirst()
                        .orElseThrow();
        assertThat(Path.of("docs/diagnostics/CHK-017.md"))
                .content()
                .contains("]: " + held.message() + "\n");
        assertThat(held.location().file()).endsWith(".pdf");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void troubleOfAMakerIsThatOfTheRun() {
        Delivery.Making making =
                (product, pack, own) -> {
                    throw new IOException("the disk is gone");
                };
        assertThatThrownBy(() -> deliver(making, new Diagnostics()))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    /** Who asked for it was answered that it takes too long. */
    @Test
    void runThatWasGivenUpPublishesNothing() {
        RunWatch watch = new RunWatch(new Budget(0, 1L << 40), folder);
        CountDownLatch answered = new CountDownLatch(1);
        assertThatThrownBy(() -> watch.run(Phase.READING, () -> answered.await(1, TimeUnit.HOURS)))
                .isInstanceOf(Overrun.class);
        answered.countDown();
        assertThatThrownBy(() -> deliver(Product::of, watch, new Diagnostics()))
                .isInstanceOf(Overrun.class);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
