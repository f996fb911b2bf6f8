package org.studypack.importing.wording;

/**
 * The few words that an import itself puts into a book, in the language of the document; English
 * where there are none.
 *
 * @param introduction the title of what stands before the first heading
 * @param continued the title of text that follows a section's questions; {0} is the section's title
 * @param questionsAlone what stands in place of a text where questions have none
 * @param unnamed the label of a voice that has no name, in a talk where others have one
 */
public record ImportWords(
        String introduction, String continued, String questionsAlone, String unnamed) {

    /** The words for a BCP 47 tag. */
    public static ImportWords of(String language) {
        return new ImportWords(
                word(language, "introduction"),
                word(language, "continued"),
                word(language, "questions-alone"),
                word(language, "voice"));
    }

    public String continued(String title) {
        return continued.replace("{0}", title);
    }

    private static String word(String language, String key) {
        return Phrases.of(language, key).or(() -> Phrases.of("en", key)).orElseThrow();
    }
}
