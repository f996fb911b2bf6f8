package org.studypack.importing.wording;

import java.util.Locale;
import java.util.Map;

/**
 * The few words that an import itself puts into a book, in the language of the document; English
 * where there are none.
 *
 * @param introduction the title of what stands before the first heading
 * @param continued the title of text that follows a section's questions; {0} is the section's title
 */
public record ImportWords(String introduction, String continued) {
    private static final ImportWords ENGLISH = new ImportWords("Introduction", "{0} (continued)");
    private static final Map<String, ImportWords> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry("en", ENGLISH),
                    Map.entry("de", new ImportWords("Einleitung", "{0} (Fortsetzung)")),
                    Map.entry("es", new ImportWords("Introducción", "{0} (continuación)")),
                    Map.entry("ru", new ImportWords("Введение", "{0} (продолжение)")),
                    Map.entry("fr", new ImportWords("Introduction", "{0} (suite)")),
                    Map.entry("it", new ImportWords("Introduzione", "{0} (continua)")),
                    Map.entry("pt", new ImportWords("Introdução", "{0} (continuação)")),
                    Map.entry("nl", new ImportWords("Inleiding", "{0} (vervolg)")),
                    Map.entry("pl", new ImportWords("Wstęp", "{0} (ciąg dalszy)")),
                    Map.entry("uk", new ImportWords("Вступ", "{0} (продовження)")),
                    Map.entry("sv", new ImportWords("Inledning", "{0} (fortsättning)")),
                    Map.entry("tr", new ImportWords("Giriş", "{0} (devam)")),
                    Map.entry("el", new ImportWords("Εισαγωγή", "{0} (συνέχεια)")));

    /** The words for a BCP 47 tag. */
    public static ImportWords of(String language) {
        String primary = language.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        return BY_LANGUAGE.getOrDefault(primary, ENGLISH);
    }

    public String continued(String title) {
        return continued.replace("{0}", title);
    }
}
