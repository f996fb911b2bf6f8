package org.studypack.check;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags of BCP 47. */
final class LanguageTag {
    private LanguageTag() {}

    /** Whether a tag has the form that BCP 47 asks for; it need not be registered. */
    static boolean isWellFormed(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
