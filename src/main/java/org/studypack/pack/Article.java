package org.studypack.pack;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The article with which a name may open: <i>The Harbour Circle</i>, <i>Los autores</i>. That of a
 * place is a part of its name: <i>Los Ángeles</i>.
 */
public final class Article {
    private static final Map<String, Set<String>> BY_LANGUAGE =
            Map.of(
                    "en", Set.of("The", "A", "An"),
                    "de", Set.of("Der", "Die", "Das", "Ein", "Eine"),
                    "es", Set.of("El", "La", "Los", "Las", "Un", "Una"));

    private static final Set<String> PLACES =
            Set.of(
                    "A Coruña",
                    "El Cairo",
                    "El Salvador",
                    "La Coruña",
                    "La Habana",
                    "La Haya",
                    "La Mancha",
                    "La Paz",
                    "La Plata",
                    "La Rioja",
                    "Las Palmas",
                    "Las Vegas",
                    "Los Ángeles");

    private Article() {}

    /**
     * The name as it stands within a sentence, its article small: <i>the Harbour Circle</i>; empty
     * where it opens with none.
     *
     * @param language of the name, a BCP 47 tag
     */
    public static Optional<String> small(String name, String language) {
        int end = name.indexOf(' ');
        return end > 0
                        && of(language).contains(name.substring(0, end))
                        && PLACES.stream().noneMatch(name::startsWith)
                ? Optional.of(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                : Optional.empty();
    }

    private static Set<String> of(String language) {
        return BY_LANGUAGE.getOrDefault(LanguageTag.primary(language), Set.of());
    }
}
