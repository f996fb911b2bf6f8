package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;
import org.studypack.book.reach.StyleItem.Declaration;

import java.util.Optional;
import java.util.Set;

/**
 * How large a value of a style sheet may be. A few letters of CSS can stand for text without end or
 * for a million pages, once for each element that they style.
 */
final class StyleLimits {
    /** The most characters of strings in one value. */
    static final int MOST_CHARACTERS = 500;

    /** The most functions in one value that makes text. */
    static final int MOST_FUNCTIONS = 10;

    /** By how much a counter may grow at one element. */
    static final int LARGEST_STEP = 10;

    /** The largest number, of whatever unit; a page has 1,000 points. */
    static final int LARGEST_NUMBER = 10_000;

    /** Their values are text, or numbers that draw nothing. */
    private static final Set<String> UNMEASURED = Set.of("z-index", "order", "d");

    static final Set<Kind> NUMBERS = Set.of(Kind.NUMBER, Kind.PERCENTAGE, Kind.DIMENSION);

    private StyleLimits() {}

    static Optional<Flaw> flaw(Declaration declaration) {
        String property = StyleNames.small(declaration.name().value());
        return number(declaration, property).or(() -> text(declaration, property));
    }

    private static Optional<Flaw> number(Declaration declaration, String property) {
        int largest = property.equals("counter-increment") ? LARGEST_STEP : LARGEST_NUMBER;
        double sum = 0;
        double product = 1;
        for (CssToken token : declaration.value()) {
            if (NUMBERS.contains(token.kind()) && !UNMEASURED.contains(property)) {
                double number = Math.abs(number(token));
                sum += number;
                product *= Math.max(1, number);
                if (!(number <= largest)) {
                    return Optional.of(tooLarge(largest).at(token));
                }
            }
        }
        boolean multiplied = declaration.value().stream().anyMatch(token -> token.isMark('*'));
        boolean counts = property.startsWith("counter-");
        if ((multiplied && (product > largest || variables(declaration) > 0))
                || (counts && (sum > largest || variables(declaration) > 0))) {
            return Optional.of(tooLarge(largest).at(declaration.name()));
        }
        return Optional.empty();
    }

    private static Flaw tooLarge(int largest) {
        return Flaw.costly(
                "a number beyond " + largest + " has no place here", "write a smaller one");
    }

    private static Optional<Flaw> text(Declaration declaration, String property) {
        long characters = 0;
        int functions = 0;
        for (CssToken token : declaration.value()) {
            characters += token.is(Kind.STRING) ? token.value().length() : 0;
            functions += token.is(Kind.FUNCTION) ? 1 : 0;
        }
        boolean makesText = property.equals("content") || property.equals("string-set");
        boolean custom = property.startsWith("--");
        return characters > MOST_CHARACTERS
                        || (makesText && functions > MOST_FUNCTIONS)
                        || (custom && variables(declaration) > 1)
                ? Optional.of(
                        Flaw.costly(
                                        "one value has "
                                                + MOST_CHARACTERS
                                                + " characters and "
                                                + MOST_FUNCTIONS
                                                + " functions at most, and a custom property one"
                                                + " other",
                                        "words belong in the book's text")
                                .at(declaration.name()))
                : Optional.empty();
    }

    /** Each that is made of two others could be twice as long as they are. */
    private static long variables(Declaration declaration) {
        return declaration.value().stream()
                .filter(token -> token.is(Kind.FUNCTION) && token.value().equalsIgnoreCase("var"))
                .count();
    }

    private static double number(CssToken token) {
        try {
            return Double.parseDouble(token.value());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
