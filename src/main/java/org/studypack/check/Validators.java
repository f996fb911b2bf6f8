package org.studypack.check;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * EPUBCheck and veraPDF. Their jars are in {@code lib/check} beside the program and are loaded when
 * the first file is judged: on the program's own class path they would slow down every build.
 *
 * <p>May be used by several threads; files are judged one at a time in the whole program, since a
 * property of the program is changed for as long as it takes.
 */
public final class Validators {
    private static final String PACKAGE = "org.studypack.check.validator.";

    /**
     * EPUBCheck's schemas need Saxon, which it looks for by its class loader; but the program may
     * have named the JDK's own for itself, and this property comes before the loader.
     */
    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    /** Held by who asks a validator; another one where that one never came back. */
    private static volatile Object oneAtATime = new Object();

    private final Path program;
    private Optional<ClassLoader> loader = Optional.empty();

    /** The validators of this installation. */
    public Validators() {
        this(codeSource());
    }

    /**
     * @param program the jar or the folder that holds this class; {@code lib/check} is beside it
     */
    Validators(Path program) {
        this.program = program;
    }

    /**
     * Judges an EPUB or a PDF, ours or anyone's, by what the file is and not by its name.
     *
     * @param name the file as diagnostics name it
     * @return what is wrong with it; one diagnostic where the validators are not installed
     */
    public List<Diagnostic> validate(Path file, String name) {
        try {
            Optional<PublicationKind> kind = PublicationKind.of(file);
            return kind.isPresent()
                    ? validate(kind.get().validator(), file, name)
                    : List.of(
                            new Diagnostic(
                                    Code.NOT_A_PUBLICATION,
                                    "the file is neither an EPUB nor a PDF",
                                    Location.of(name),
                                    Optional.of("name one of them, or the folder of a pack")));
        } catch (IOException e) {
            return List.of(diagnostic(Code.UNREADABLE_FILE, name, "the file cannot be read"));
        }
    }

    private static Diagnostic diagnostic(Code code, String name, String message) {
        return new Diagnostic(code, message, Location.of(name), Optional.empty());
    }

    private List<Diagnostic> validate(String validator, Path file, String name) {
        synchronized (oneAtATime) {
            return alone(validator, file, name);
        }
    }

    /** Has nobody wait any more for a validator that does not come to an end. */
    public static void giveUp() {
        oneAtATime = new Object();
    }

    private List<Diagnostic> alone(String validator, Path file, String name) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Optional<String> transformers = Optional.ofNullable(System.clearProperty(TRANSFORMERS));
        try {
            Validator loaded = load(validator);
            thread.setContextClassLoader(loaded.getClass().getClassLoader());
            return loaded.validate(file, name);
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            return List.of(missing(e));
        } catch (RuntimeException e) {
            return List.of(
                    diagnostic(
                            Code.NOT_A_PUBLICATION,
                            name,
                            "the validator could not finish this file: " + e));
        } finally {
            transformers.ifPresent(value -> System.setProperty(TRANSFORMERS, value));
            thread.setContextClassLoader(before);
        }
    }

    private Diagnostic missing(Throwable cause) {
        boolean installed = Files.isDirectory(folder());
        return new Diagnostic(
                Code.ENVIRONMENT,
                installed
                        ? "the validators do not start: " + cause
                        : "the validators are not installed",
                Location.of(folder().toString()),
                Optional.of("build studypack again: EPUBCheck and veraPDF belong in this folder"));
    }

    /** An instance of a class of {@code check.validator}. */
    synchronized Validator load(String name) throws IOException, ReflectiveOperationException {
        if (loader.isEmpty()) {
            loader = Optional.of(open());
        }
        return loader.get()
                .loadClass(PACKAGE + name)
                .asSubclass(Validator.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    /** The validators use a few of the program's jars too, its silent logging among them. */
    private ClassLoader open() throws IOException {
        List<URL> jars = new ArrayList<>();
        jars.add(url(program));
        List<URL> validators = jars(folder());
        if (validators.isEmpty()) {
            throw new IOException("no jars in " + folder());
        }
        jars.addAll(validators);
        jars.addAll(jars(folder().resolveSibling(".").normalize()));
        return new ValidatorLoader(jars.toArray(URL[]::new), Validators.class.getClassLoader());
    }

    private Path folder() {
        return program.resolveSibling("lib").resolve("check");
    }

    /** The jars of a folder; EPUBCheck's first, since jing has older copies of its classes. */
    private static List<URL> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted =
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .sorted((a, b) -> rank(a).compareTo(rank(b)))
                            .toList();
            for (Path jar : sorted) {
                jars.add(url(jar));
            }
        }
        return jars;
    }

    private static String rank(Path jar) {
        String name = jar.getFileName().toString();
        return (name.startsWith("epubcheck-") ? "0" : "1") + name;
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static Path codeSource() {
        try {
            return Path.of(
                    Validators.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
