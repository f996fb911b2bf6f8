package org.studypack.cli;

import org.studypack.publish.run.PageChoices;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Iterator;
import java.util.Optional;

/** The options that say how pages are made, for all packs of a run, whatever these say. */
final class LayoutOptions {
    private static final String VALUES = "${COMPLETION-CANDIDATES}";

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            converter = Paper.class,
            completionCandidates = Paper.class,
            description = "The paper: " + VALUES + ".")
    private Optional<String> paper = Optional.empty();

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            converter = Design.class,
            completionCandidates = Design.class,
            description = "The design of the pages: " + VALUES + ".")
    private Optional<String> design = Optional.empty();

    @Option(
            names = "--ink",
            paramLabel = "INK",
            converter = Ink.class,
            completionCandidates = Ink.class,
            description = "How much ink they use: " + VALUES + ".")
    private Optional<String> ink = Optional.empty();

    /** What is chosen here. */
    PageChoices choices() {
        PageChoices choices = with(PageChoices.NONE, Paper.KEY, paper);
        return with(with(choices, Design.KEY, design), Ink.KEY, ink);
    }

    private static PageChoices with(PageChoices choices, String key, Optional<String> value) {
        return value.map(chosen -> choices.with(key, chosen)).orElse(choices);
    }

    /** A value of a key, as pack.yaml has it, in small or capital letters. */
    private abstract static class Value implements ITypeConverter<String>, Iterable<String> {
        private final String key;

        Value(String key) {
            this.key = key;
        }

        @Override
        public String convert(String value) {
            return PageChoices.values(key).stream()
                    .filter(value.strip()::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(flaw(value)));
        }

        private String flaw(String value) {
            return "`%s` is neither %s%s"
                    .formatted(
                            value,
                            String.join(" nor ", PageChoices.values(key)),
                            MeantOption.afterValue(value, PageChoices.values(key)));
        }

        @Override
        public Iterator<String> iterator() {
            return PageChoices.values(key).iterator();
        }
    }

    private static final class Paper extends Value {
        private static final String KEY = "paper";

        Paper() {
            super(KEY);
        }
    }

    private static final class Design extends Value {
        private static final String KEY = "design";

        Design() {
            super(KEY);
        }
    }

    private static final class Ink extends Value {
        private static final String KEY = "ink";

        Ink() {
            super(KEY);
        }
    }
}
