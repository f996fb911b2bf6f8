package org.studypack.publish;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.batch.BatchRequest;
import org.studypack.publish.batch.Shard;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mistakes in recipes and spreadsheets. Each folder of src/test/cases/recipe holds recipes that are
 * put into the shipped book ({@code in/editions}, of which {@code mine.yaml} is built, and {@code
 * again.yaml} in the same run where it is there), or a spreadsheet for it ({@code
 * in/branches.csv}), before which the recipe is built where both are there. Of a case whose name
 * begins with {@code shard}, the first of two shards is made and then both are merged.
 */
public final class RecipeCases {
    private static final Path CASES = Path.of("src/test/cases/recipe");
    private static final Path BOOK = Path.of("book");

    private final Path folder;

    private RecipeCases(Path folder) {
        this.folder = folder;
    }

    /**
     * What is reported of all cases.
     *
     * @param folder an empty one to work in; messages name files relative to it
     */
    public static List<Diagnostic> diagnostics(Path folder) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        RecipeCases cases = new RecipeCases(folder);
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path each : folders.sorted().toList()) {
                copy(BOOK, folder.resolve("book"));
                copy(each.resolve("in"), folder.resolve("book"));
                found.addAll(cases.check(each.getFileName().toString()));
                delete(folder.resolve("book/editions"));
                delete(folder.resolve("out"));
            }
        }
        return found;
    }

    private List<Diagnostic> check(String name) throws IOException {
        Path book = folder.resolve("book");
        Path out = folder.resolve("out");
        Set<Product> both = EnumSet.copyOf(Product.BY_DEFAULT);
        Path sheet = book.resolve("branches.csv");
        if (!Files.exists(sheet)) {
            List<String> editions =
                    Files.exists(book.resolve("editions/again.yaml"))
                            ? List.of("mine", "again")
                            : List.of("mine");
            BuildRequest request =
                    BuildMaker.of(book).into(out).making(both).editions(editions).request();
            return new Publisher()
                    .buildAll(request, Progress.SILENT).stream()
                            .flatMap(each -> each.diagnostics().stream())
                            .toList();
        }
        if (Files.exists(book.resolve("editions/mine.yaml"))) {
            BuildMaker.of(book).into(out).making(both).editions("mine").build();
        }
        Path rows = Files.move(sheet, folder.resolve("branches.csv"));
        boolean shared = name.startsWith("shard");
        Shard shard = shared ? new Shard(1, 2) : Shard.WHOLE;
        BatchRequest request = new BatchRequest(rows, book, out, both, 1, shard, false);
        List<Diagnostic> reported =
                new Publisher().batch(request, Progress.SILENT).outcome().diagnostics();
        List<Diagnostic> merged =
                shared ? new Publisher().merge(rows, book, out).outcome().diagnostics() : reported;
        Files.delete(rows);
        return merged;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
