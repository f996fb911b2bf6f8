package org.studypack.screen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window and with one page, driven through its DevTools protocol. It asks for
 * nothing from the network.
 */
final class Chromium implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> OPTIONS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-extensions",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--hide-scrollbars",
                    "--no-first-run",
                    "--no-default-browser-check",
                    "--host-resolver-rules=MAP * ~NOTFOUND",
                    "--remote-debugging-port=0");

    private final Process process;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private String session = "";
    private int calls;

    private Chromium(Process process, URI address) {
        this.process = process;
        this.socket = client.newWebSocketBuilder().buildAsync(address, new Ear(answers)).join();
    }

    /** Where it is installed, if it is. */
    static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it, which takes a second.
     *
     * @param profile an empty folder
     */
    static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program.toString());
        builder.command().addAll(OPTIONS);
        builder.command().add("--user-data-dir=" + profile);
        builder.command().add("about:blank");
        builder.redirectErrorStream(true).redirectOutput(profile.resolve("log.txt").toFile());
        Process process = builder.start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int tenths = SECONDS * 10; tenths > 0; tenths--) {
            List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() == 2 && lines.get(1).startsWith("/")) {
                URI address = URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
                Chromium browser = new Chromium(process, address);
                browser.openPage();
                return browser;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IOException("Chromium did not start: " + profile.resolve("log.txt"));
    }

    private void openPage() throws IOException, InterruptedException {
        Map<?, ?> page = call("Target.createTarget", "{\"url\":\"about:blank\"}");
        Map<?, ?> attached =
                call(
                        "Target.attachToTarget",
                        "{\"targetId\":\"%s\",\"flatten\":true}".formatted(page.get("targetId")));
        session = String.valueOf(attached.get("sessionId"));
    }

    /**
     * Calls a method of the protocol and waits for its result.
     *
     * @param parameters a JSON object
     */
    Map<?, ?> call(String method, String parameters) throws IOException, InterruptedException {
        String id = Integer.toString(++calls);
        String to = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
        socket.sendText(
                        "{\"id\":%s,\"method\":\"%s\",\"params\":%s%s}"
                                .formatted(id, method, parameters, to),
                        /* last= */ true)
                .join();
        while (true) {
            String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            Map<?, ?> object = (Map<?, ?>) parsed(answer);
            if (id.equals(object.get("id"))) {
                if (object.get("result") instanceof Map<?, ?> result) {
                    return result;
                }
                throw new IOException(method + ": " + answer);
            }
        }
    }

    /** The value of an expression of JavaScript; that of a promise once it is kept. */
    Object evaluate(String expression) throws IOException, InterruptedException {
        Map<?, ?> result =
                call(
                        "Runtime.evaluate",
                        "{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":%s}"
                                .formatted(quoted(expression)));
        if (result.containsKey("exceptionDetails")) {
            throw new IOException(String.valueOf(result.get("exceptionDetails")));
        }
        return ((Map<?, ?>) result.get("result")).get("value");
    }

    /** Shows a file, and waits until it and its pictures are there. */
    void open(URI file) throws IOException, InterruptedException {
        call("Page.navigate", "{\"url\":%s}".formatted(quoted(file.toString())));
        for (int tries = SECONDS * 50; tries > 0; tries--) {
            Object there =
                    evaluate(
                            "document.readyState == 'complete' && location.href == "
                                    + quoted(file.toString()));
            if ("true".equals(there)) {
                evaluate("Promise.all([...document.images].map(i => i.decode().catch(e => 0)))");
                return;
            }
            Thread.sleep(20);
        }
        throw new IOException("not loaded: " + file);
    }

    /** A string of JSON, and of JavaScript. */
    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "")
                        .replace("\t", " ")
                + '"';
    }

    private static Object parsed(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    /** Maps and lists; anything else as its text. */
    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return String.valueOf(parser.getText());
    }

    /** Asks it to end, so that it takes its own files away, and ends it where it does not. */
    @Override
    public void close() {
        session = "";
        try {
            call("Browser.close", "{}");
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException ended) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        socket.abort();
        client.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Puts the parts of each message together. */
    private static final class Ear implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();
        private final BlockingQueue<String> answers;

        Ear(BlockingQueue<String> answers) {
            this.answers = answers;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                answers.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
