package org.studypack.check;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * EPUBCheck and veraPDF. Their jars are in {@code lib/check} beside the program and are loaded when
 * the first file is judged: on the program's own class path they would slow down every build.
 *
 * <p>May be used by several threads; files are judged one at a time in the whole program, since a
 * property of the program is changed for as long as it takes.
 */
public final class Validators implements AutoCloseable {
    private static final String PACKAGE = "org.studypack.check.validator.";

    private final Path program;
    private Optional<ValidatorLoader> loader = Optional.empty();

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

    /** Judges a file, unwatched. */
    public List<Diagnostic> validate(Path file, String name) {
        return validate(file, name, Set.of(), Watch.NONE);
    }

    /**
     * Judges an EPUB or a PDF, ours or anyone's, by what the file is and not by its name.
     *
     * @param name the file as diagnostics name it
     * @param claimed what it is to be judged as; none for what its kind usually is
     * @param watch of the run that asks; where it is given up, others wait no more
     * @return what is wrong with it; one diagnostic where the validators are not installed
     */
    public List<Diagnostic> validate(Path file, String name, Set<Standard> claimed, Watch watch) {
        try {
            Optional<PublicationKind> kind = PublicationKind.of(file);
            return kind.isPresent()
                    ? validate(kind.get(), claimed, file, name, watch)
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

    private static Diagnostic hinted(Code code, String name, String message, String hint) {
        return new Diagnostic(code, message, Location.of(name), Optional.of(hint));
    }

    private static Diagnostic diagnostic(Code code, String name, String message) {
        return new Diagnostic(code, message, Location.of(name), Optional.empty());
    }

    private List<Diagnostic> validate(
            PublicationKind kind, Set<Standard> claimed, Path file, String name, Watch watch) {
        try {
            JudgesSeat seat = JudgesSeat.take(watch, Location.of(name));
            try {
                return alone(kind.validator(), kind.judgedAs(claimed), file, name);
            } finally {
                seat.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(diagnostic(Code.ENVIRONMENT, name, "judging was interrupted"));
        }
    }

    private List<Diagnostic> alone(
            String validator, Set<Standard> standards, Path file, String name) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            Validator loaded = load(validator);
            thread.setContextClassLoader(loaded.getClass().getClassLoader());
            return loaded.validate(file, name, standards);
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            return List.of(missing(e));
        } catch (RuntimeException e) {
            return List.of(
                    hinted(
                            Code.NOT_A_PUBLICATION,
                            name,
                            "the file is so broken that the validator gives up on it",
                            "open it in the program that made it, and save it again"));
        } finally {
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

    /** Gives the jars back; a file that is judged after that opens them again. */
    @Override
    public synchronized void close() throws IOException {
        if (loader.isPresent()) {
            loader.get().close();
            loader = Optional.empty();
        }
    }

    /** The validators use a few of the program's jars too, its silent logging among them. */
    private ValidatorLoader open() throws IOException {
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
