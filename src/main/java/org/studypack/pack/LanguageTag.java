package org.studypack.pack;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** BCP 47 language tags. */
public final class LanguageTag {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /**
     * What is wrong with a tag, as a hint; empty where nothing is. Languages of two letters must be
     * registered; for three letters their form suffices.
     */
    public static Optional<String> flaw(String tag) {
        String primary = primary(tag);
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            return Optional.of(suggestion(tag));
        }
        boolean known = primary.length() == 2 ? LANGUAGES.contains(primary) : primary.length() == 3;
        return known ? Optional.empty() : Optional.of(suggestion(tag));
    }

    /** Whether a tag has the form that BCP 47 asks for; it need not be registered. */
    public static boolean isWellFormed(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The language itself: {@code de} of {@code de-AT}. */
    public static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String suggestion(String tag) {
        List<String> parts = Arrays.asList(tag.split("[-_ ]", 2));
        return LANGUAGES.stream()
                .sorted()
                .filter(code -> isNameOf(parts.getFirst(), code))
                .findFirst()
                .map(code -> "write `" + code + "`")
                .orElse("write a tag such as `en`, `de` or `pt-BR`");
    }

    private static boolean isNameOf(String word, String code) {
        Locale language = Locale.of(code);
        return word.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                || word.equalsIgnoreCase(language.getDisplayLanguage(language))
                || word.equalsIgnoreCase(code);
    }
}
