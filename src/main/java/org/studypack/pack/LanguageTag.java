package org.studypack.pack;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BCP 47 language tags. */
public final class LanguageTag {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** A name of a language, perhaps with a region in brackets. */
    private static final Pattern NAME =
            Pattern.compile("([\\p{L}\\p{M}’' -]{1,60}?)(?:\\s*\\(([^()]{1,60})\\))?");

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

    /**
     * The tag that is meant by what stands where a tag should: a tag, perhaps with an underscore
     * ({@code pt_BR}) or of three letters ({@code deu}), or the name of a language in English or in
     * itself ({@code German}, {@code deutsch}, {@code Portuguese (Brazil)}).
     */
    public static Optional<String> meant(String written) {
        String tag = written.strip().replace('_', '-');
        if (flaw(tag).isEmpty()) {
            Optional<String> two = LANGUAGES.stream().filter(code -> isLong(tag, code)).findFirst();
            return Optional.of(Locale.forLanguageTag(two.orElse(tag)).toLanguageTag());
        }
        Matcher name = NAME.matcher(written.strip());
        if (!name.matches()) {
            return Optional.empty();
        }
        Optional<String> language = named(name.group(1));
        Optional<String> region =
                Optional.ofNullable(name.group(2)).flatMap(place -> region(place, language));
        return region.isEmpty() ? language : language.map(code -> code + "-" + region.get());
    }

    private static boolean isLong(String tag, String code) {
        return tag.length() == 3 && Locale.of(code).getISO3Language().equalsIgnoreCase(tag);
    }

    private static Optional<String> named(String word) {
        return LANGUAGES.stream().sorted().filter(code -> isNameOf(word, code)).findFirst();
    }

    private static Optional<String> region(String place, Optional<String> language) {
        Locale own = Locale.of(language.orElse("en"));
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> isPlace(place, Locale.of("", code), own))
                .findFirst();
    }

    private static boolean isPlace(String place, Locale region, Locale own) {
        return place.equalsIgnoreCase(region.getDisplayCountry(Locale.ENGLISH))
                || place.equalsIgnoreCase(region.getDisplayCountry(own))
                || place.equalsIgnoreCase(region.getCountry());
    }

    private static String suggestion(String tag) {
        List<String> parts = Arrays.asList(tag.split("[-_ ]", 2));
        return named(parts.getFirst())
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
