package org.studypack.cli;

import org.studypack.publish.press.Product;
import org.studypack.publish.run.PageChoices;
import org.studypack.words.Spelling;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was meant by a word that is no option, or no value of the option it was given to: a value of
 * another one, or a key that has no option.
 */
final class MeantOption {
    /** Those whose values say by themselves what is meant. */
    private static final List<String> OPTIONS = List.of("paper", "design", "ink");

    private MeantOption() {}

    /** The option that has a value, {@code `--design handout`}; empty where none has it. */
    static Optional<String> ofValue(String value) {
        String small = value.strip().toLowerCase(Locale.ROOT);
        return OPTIONS.stream()
                .filter(option -> PageChoices.values(option).contains(small))
                .findFirst()
                .or(() -> Optional.of("format").filter(option -> isFormat(small)))
                .map(option -> "`--%s %s`".formatted(option, small));
    }

    /**
     * As {@link #ofValue}, or else the value that is spelled nearly so, as the end of a sentence
     * about a wrong value.
     *
     * @param known the values that there are
     */
    static String afterValue(String value, Collection<String> known) {
        return ofValue(value)
                .or(() -> Spelling.nearest(value.strip(), known).map("`%s`"::formatted))
                .map(meant -> "; did you mean " + meant + "?")
                .orElse("");
    }

    /** What to write in place of an option that there is not. */
    static Optional<String> ofOption(String option) {
        String name = option.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
        return ofValue(name)
                .map(meant -> "did you mean " + meant + "?")
                .or(
                        () ->
                                Optional.of(name)
                                        .filter(PageChoices.keys()::contains)
                                        .map(
                                                "write `%s: …` in pack.yaml or in a recipe"
                                                        ::formatted));
    }

    private static boolean isFormat(String name) {
        return ProductName.names(EnumSet.allOf(Product.class)).contains(name);
    }
}
