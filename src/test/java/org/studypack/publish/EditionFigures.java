package org.studypack.publish;

import org.studypack.check.Standard;
import org.studypack.check.Validators;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Severity;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;
import org.studypack.words.Setting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whether each edition of a pack is sound, in each design and on each paper. {@code bench/run
 * editions} prints it. All are made in one process, so that the validators are loaded once.
 */
final class EditionFigures {
    private static final String READ =
            "| | pages | sheets | EPUBCheck | PDF/UA-1 | PDF/A-2a | words | s |\n"
                    + "|---|---:|---:|---|---|---|---|---:|";

    private static final Set<Product> TO_READ = EnumSet.of(Product.EPUB, Product.PDF);

    private static final Set<Product> IMPOSED = EnumSet.complementOf(EnumSet.copyOf(TO_READ));

    /** The papers whose halves and cards are imposed; the others are halves themselves. */
    private static final Set<Paper> SHEETS = EnumSet.of(Paper.A4, Paper.LETTER);

    private static final Pattern OWN =
            Pattern.compile("<span[^>]*pagebreak[^>]*>(</span>)?|urn:uuid:[0-9a-f-]+");

    private final Publisher publisher = new Publisher();
    private final Validators validators = new Validators();
    private final Set<String> seen = new HashSet<>();
    private final StringBuilder imposed = new StringBuilder(256);
    private final Path work;
    private final boolean quick;

    /**
     * @param quick for one design on one paper
     */
    private EditionFigures(Path work, boolean quick) {
        this.work = work;
        this.quick = quick;
    }

    /**
     * Takes a folder for EPUBs, of which each that differs in more than its page numbers is kept
     * there, after {@code --quick} or not, and book folders, as {@code FOLDER=TITLE}.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        boolean quick = words.getFirst().equals("--quick");
        List<String> rest = words.subList(quick ? 1 : 0, words.size());
        EditionFigures figures = new EditionFigures(Path.of(rest.getFirst()), quick);
        System.out.println(READ);
        for (String book : rest.subList(1, rest.size())) {
            String[] named = book.split("=", 2);
            figures.book(Path.of(named[0]), named[named.length - 1]);
        }
        System.out.println("\n| sheets, by PDF/A-2b | " + names() + " |");
        System.out.println("|---|" + "---|".repeat(IMPOSED.size()));
        System.out.print(figures.imposed);
    }

    private static String names() {
        return IMPOSED.stream()
                .map(product -> "`" + product.written() + "`")
                .collect(Collectors.joining(" | "));
    }

    private void book(Path book, String title) throws IOException {
        for (Design design : quick ? List.of(Design.BOOK) : List.of(Design.values())) {
            for (Paper paper : quick ? List.of(Paper.A4) : List.of(Paper.values())) {
                for (Readers readers : Readers.values()) {
                    if (readers.has(paper)) {
                        edition(book, title, design, paper, readers);
                    }
                }
            }
        }
    }

    private void edition(Path book, String title, Design design, Paper paper, Readers readers)
            throws IOException {
        String name =
                title + ": `" + Setting.written(design) + "`, " + paperName(paper) + readers.title;
        Path out = Files.createTempDirectory(work, "edition-");
        BuildRequest request =
                BuildMaker.of(book)
                        .into(out)
                        .making(
                                SHEETS.contains(paper) && readers == Readers.PARTICIPANTS
                                        ? EnumSet.allOf(Product.class)
                                        : TO_READ)
                        .replacing()
                        .editions(readers.recipe(work).toString())
                        .with("design", Setting.written(design))
                        .with("paper", Setting.written(paper))
                        .request();
        long start = System.nanoTime();
        Outcome<Built> outcome = built(request);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %s | %.1f |%n", name, row(outcome), seconds);
        outcome.result().ifPresent(built -> sheets(name, built));
    }

    /** A fault of the program is a row that is not made. */
    private Outcome<Built> built(BuildRequest request) {
        try {
            return publisher.build(request, Progress.SILENT);
        } catch (RuntimeException e) {
            e.printStackTrace();
            return new Outcome<>(
                    Optional.empty(),
                    List.of(
                            new Diagnostic(
                                    Code.ENVIRONMENT,
                                    e.toString(),
                                    Location.of(request.book().toString()),
                                    Optional.empty())));
        }
    }

    private static String paperName(Paper paper) {
        String written = Setting.written(paper);
        return Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    private String row(Outcome<Built> outcome) throws IOException {
        if (outcome.result().isEmpty()) {
            return "not made: " + codes(outcome.diagnostics()) + " | | | | |";
        }
        Built built = outcome.result().get();
        BuiltFile epub = file(built, Product.EPUB).orElseThrow();
        Optional<BuiltFile> pdf = file(built, Product.PDF);
        keep(epub.path());
        int pages = pdf.map(BuiltFile::pages).orElse(0);
        return "%d | %d | %s | %s | %s | %s"
                .formatted(
                        pages,
                        (pages + 1) / 2,
                        epubCheck(epub.path()),
                        pdf.map(file -> judged(file, Standard.PDF_UA_1)).orElse("no PDF"),
                        pdf.map(file -> judged(file, Standard.PDF_A_2A)).orElse("no PDF"),
                        // a build whose words differ publishes nothing
                        warned(outcome.diagnostics()));
    }

    private static String warned(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty() ? "all" : "all; " + codes(diagnostics);
    }

    private static String codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> each.code().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Optional<BuiltFile> file(Built built, Product product) {
        Predicate<BuiltFile> is =
                file -> {
                    String name = file.path().getFileName().toString();
                    return name.endsWith(product.fileName("")) && !isOther(name, product);
                };
        return built.made().stream().filter(is).findFirst();
    }

    /** The ending of the PDF to read ends the names of all others. */
    private static boolean isOther(String name, Product product) {
        return product == Product.PDF
                && IMPOSED.stream().anyMatch(other -> name.endsWith(other.fileName("")));
    }

    /** The errors and the warnings. */
    private String epubCheck(Path epub) {
        List<Diagnostic> found = validate(epub, Standard.EPUB_3);
        long errors = found.stream().filter(each -> each.severity() == Severity.ERROR).count();
        return errors + "/" + (found.size() - errors);
    }

    private String judged(BuiltFile pdf, Standard standard) {
        List<Diagnostic> found = validate(pdf.path(), standard);
        return found.isEmpty() ? "valid" : found.size() + " rules broken";
    }

    private List<Diagnostic> validate(Path file, Standard standard) {
        List<Diagnostic> found =
                validators.validate(
                        file, file.getFileName().toString(), Set.of(standard), Watch.NONE);
        found.forEach(each -> System.err.println(each.location().file() + ": " + each.message()));
        if (found.stream().anyMatch(each -> each.code() == Code.ENVIRONMENT)) {
            throw new IllegalStateException("the validators are not installed");
        }
        return found;
    }

    /** Those that are imposed, by their sheets where each prints on both sides. */
    private void sheets(String name, Built built) {
        String cells =
                IMPOSED.stream()
                        .map(product -> file(built, product).map(this::sheet).orElse("–"))
                        .collect(Collectors.joining(" | "));
        if (built.made().size() > TO_READ.size()) {
            imposed.append("| ").append(name).append(" | ").append(cells).append(" |\n");
        }
    }

    private String sheet(BuiltFile file) {
        int count = Math.max(file.sheets(), file.pages());
        return count + ", " + judged(file, Standard.PDF_A_2B);
    }

    private void keep(Path epub) throws IOException {
        if (seen.add(text(epub))) {
            Files.copy(epub, work.resolve("distinct-" + seen.size() + ".epub"));
        }
    }

    /**
     * The content documents and their style sheets, without the marks of printed pages and the
     * identifier.
     */
    private static String text(Path epub) throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            StringBuilder all = new StringBuilder();
            for (ZipEntry entry : zip.stream().filter(EditionFigures::isContent).toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                all.append(entry.getName()).append(new String(bytes, StandardCharsets.UTF_8));
            }
            return OWN.matcher(all).replaceAll("");
        }
    }

    private static boolean isContent(ZipEntry entry) {
        return entry.getName().startsWith("EPUB/text/") || entry.getName().endsWith(".css");
    }
}
