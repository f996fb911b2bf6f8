package org.studypack.print.line;

import org.daisy.dotify.api.hyphenator.HyphenatorConfigurationException;
import org.daisy.dotify.api.hyphenator.HyphenatorFactory;
import org.daisy.dotify.hyphenator.impl.LatexHyphenatorFactoryService;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts soft hyphens into words by the patterns of their language.
 *
 * <p>At least two letters stay before a hyphen and three after it. Words in capitals are left
 * whole, and so are words of fewer than six letters.
 */
public final class Hyphens {
    static final char SOFT_HYPHEN = '\u00AD';

    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");

    /**
     * The patterns of all English: those of {@code en-GB}, which plain {@code en} stands for, would
     * part {@code po-s-ition}.
     */
    private static final String ENGLISH = "en-US";

    private static final Map<String, Hyphens> LANGUAGES = new ConcurrentHashMap<>();

    private final Optional<UnaryOperator<String>> patterns;
    private final Map<String, String> known = new HashMap<>();

    private Hyphens(String language) {
        this.patterns = patterns(language);
    }

    /** The hyphens of a BCP 47 language; none where its patterns are not known. */
    public static Hyphens of(String language) {
        return LANGUAGES.computeIfAbsent(
                Locale.forLanguageTag(language).toLanguageTag(), Hyphens::new);
    }

    /** The text with soft hyphens. */
    public String into(String text) {
        if (patterns.isEmpty()) {
            return text;
        }
        Matcher words = WORD.matcher(text);
        StringBuilder hyphenated = new StringBuilder();
        while (words.find()) {
            words.appendReplacement(hyphenated, hyphenated(words.group()));
        }
        return words.appendTail(hyphenated).toString();
    }

    private synchronized String hyphenated(String word) {
        if (isOfCapitals(word)) {
            return word;
        }
        return known.computeIfAbsent(
                word,
                unknown -> patterns.map(found -> within(found.apply(unknown))).orElse(unknown));
    }

    private static boolean isOfCapitals(String word) {
        return Character.isUpperCase(word.charAt(1));
    }

    private static String within(String hyphenated) {
        int letters = hyphenated.replace("\u00AD", "").length();
        StringBuilder kept = new StringBuilder();
        int before = 0;
        for (int i = 0; i < hyphenated.length(); i++) {
            char letter = hyphenated.charAt(i);
            if (letter != SOFT_HYPHEN) {
                kept.append(letter);
                before++;
            } else if (before >= LEAST_BEFORE && letters - before >= LEAST_AFTER) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    private static Optional<UnaryOperator<String>> patterns(String language) {
        HyphenatorFactory factory = new LatexHyphenatorFactoryService().newFactory();
        String primary = language.split("-", 2)[0];
        if (PatternTable.has(primary)) {
            return Optional.of(PatternTable.of(primary));
        }
        boolean english = primary.equals("en");
        for (String name : english ? List.of(ENGLISH) : List.of(language, primary)) {
            try {
                return Optional.of(factory.newHyphenator(name)::hyphenate);
            } catch (HyphenatorConfigurationException | IndexOutOfBoundsException e) {
                // The next name may be known. Some tables of exceptions are too long for their
                // reader.
            }
        }
        return Optional.empty();
    }
}
