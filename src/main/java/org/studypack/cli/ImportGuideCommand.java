package org.studypack.cli;

import org.studypack.publish.ImportOrder;
import org.studypack.publish.Publisher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.OptionalInt;
import java.util.concurrent.Callable;

/** {@code studypack import guide}. */
@Command(name = "guide", description = "Import a reading guide: its sections and questions.")
final class ImportGuideCommand implements Callable<Integer> {
    private final Conclusion conclusion;

    @Mixin private ImportOptions options = new ImportOptions();

    ImportGuideCommand(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public Integer call() {
        ImportOrder order = options.order(ImportOrder.Kind.GUIDE, OptionalInt.empty());
        return conclusion.of(
                new Publisher().importDocument(order), ImportedAnswer::new, options.json());
    }
}
