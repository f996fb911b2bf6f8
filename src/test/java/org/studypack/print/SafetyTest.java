package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Nothing but the book's own pictures is opened, whatever the book asks for. */
final class SafetyTest {
    @TempDir Path folder;
    private final AtomicInteger connections = new AtomicInteger();
    private ServerSocket server = socket();

    private static ServerSocket socket() {
        try {
            return new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void listen() {
        Thread.ofVirtual()
                .start(
                        () -> {
                            while (!server.isClosed()) {
                                try (Socket connection = server.accept()) {
                                    connections.addAndGet(connection.isConnected() ? 1 : 0);
                                } catch (IOException e) {
                                    return;
                                }
                            }
                        });
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        assertThat(connections).hasValue(0);
    }

    private List<String> targets() throws IOException {
        Path canary =
                Files.writeString(folder.resolve("canary.png"), "canary", StandardCharsets.UTF_8);
        return List.of(
                "http://127.0.0.1:" + server.getLocalPort() + "/x.png",
                canary.toUri().toString(),
                "file:///etc/passwd",
                "../../etc/passwd",
                "classpath:/fonts/SourceSans3-It.ttf",
                "data:text/plain;base64,AAAA",
                "jar:" + canary.toUri() + "!/x");
    }

    private static void assertRefused(Book book, String what) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new Printer().print(book, diagnostics)).as(what).isEmpty();
        assertThat(diagnostics.all())
                .as(what)
                .isNotEmpty()
                .allMatch(each -> each.code() == Code.RESOURCE_FORBIDDEN);
    }

    @Test
    void pictureOutsideTheBookIsRefused() throws IOException {
        for (String target : targets()) {
            assertRefused(
                    BookMaker.book()
                            .chapter("One", "<p><img src='" + target + "' alt='x'/></p>")
                            .front()
                            .make(),
                    target);
        }
    }

    @Test
    void refusalNamesTheBlockThatAsks() {
        Diagnostics diagnostics = new Diagnostics();
        Book book =
                BookMaker.book()
                        .chapter(
                                "One",
                                "<p data-src='guide/01.md'>A <img src='https://x.invalid/y.png'"
                                        + " alt='x'/></p>")
                        .front()
                        .make();
        assertThat(new Printer().print(book, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .allMatch(each -> each.location().file().equals("guide/01.md"));
    }

    @Test
    void styleSheetCannotReachOut() throws IOException {
        for (String target : targets()) {
            for (String rule :
                    List.of(
                            "p { background-image: url('%s') }",
                            "@font-face { font-family: x; src: url('%s') } p { font-family: x }",
                            "li { list-style-image: url('%s') }",
                            "p::before { content: url('%s') }")) {
                String css = rule.replace("%s", target);
                assertRefused(
                        BookMaker.book()
                                .styled(css)
                                .chapter("One", "<ul><li><p>Words</p></li></ul>")
                                .front()
                                .make(),
                        css);
            }
            Book imports =
                    BookMaker.book()
                            .styled("")
                            .style("@import url('" + target + "');")
                            .chapter("One", "<ul><li><p>Words</p></li></ul>")
                            .front()
                            .make();
            assertRefused(imports, "@import " + target);
        }
    }

    /** A drawing of a pack is rewritten before; one that is not fetches nothing all the same. */
    @Test
    void svgThatWasNotWrittenAnewFetchesNothing() throws IOException {
        for (String target : targets().subList(0, 3)) {
            for (String content :
                    List.of(
                            "<image xlink:href='%s' width='9' height='9'/>",
                            "<image href='%s' width='9' height='9'/>",
                            "<use xlink:href='%s#x'/>",
                            "<rect width='9' height='9' fill='url(%s#x)'/>",
                            "<script xlink:href='%s'/>")) {
                String svg =
                        "<svg xmlns='http://www.w3.org/2000/svg'"
                                + " xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>"
                                + content.replace("%s", target)
                                + "</svg>";
                new Printer().print(withSvg(svg), new Diagnostics());
            }
        }
    }

    private static Book withSvg(String svg) {
        return BookMaker.book()
                .image(BookMaker.svg("images/x.svg", svg))
                .chapter("One", "<p><img src='images/x.svg' alt='x'/></p>")
                .front()
                .make();
    }
}
