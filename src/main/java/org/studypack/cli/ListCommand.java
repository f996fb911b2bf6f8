package org.studypack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code studypack list}. */
@Command(
        name = "list",
        description =
                "Show a pack's sections, questions and excerpts with their ids, and its recipes.")
final class ListCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Mixin private BookArgument book = new BookArgument();

    @Mixin private AnswerForm form = new AnswerForm();

    ListCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        return conclusion.of(
                Publishers.plain().list(book.folder()), ListingAnswer::new, form.json());
    }
}
