package org.studypack.cli;

import org.studypack.publish.Publisher;
import org.studypack.publish.run.Outcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code studypack check}. */
@Command(
        name = "check",
        description = "Look for mistakes in a pack, or judge an EPUB or a PDF. Nothing is built.")
final class CheckCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Parameters(
            arity = "0..*",
            paramLabel = "BOOK|FILE",
            description = "Packs' folders, .epub and .pdf files (${DEFAULT-VALUE}).")
    private List<Path> targets = List.of(Path.of("book"));

    @Mixin private AnswerForm form = new AnswerForm();

    CheckCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        Publisher publisher = Publishers.plain();
        List<Verdict> verdicts =
                targets.stream()
                        .map(target -> new Verdict(target, check(publisher, target)))
                        .toList();
        return conclusion.of(
                verdicts.stream().map(Verdict::outcome).toList(),
                Optional.of(new VerdictsAnswer(verdicts)),
                form.json());
    }

    /**
     * A file is judged by what it is; anything else is taken for a folder, unless its name says.
     */
    private static Outcome<String> check(Publisher publisher, Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".epub") || name.endsWith(".pdf");
        return Files.isRegularFile(target) || (named && !Files.exists(target))
                ? publisher.checkFile(target)
                : publisher.checkBook(target);
    }
}
