package org.studypack.words;

import java.text.Normalizer;

/**
 * Names with their accents composed (Unicode's form NFC). A letter and its accent may be one
 * character or two; people see the same name, and so do some machines.
 */
public final class Composed {
    private Composed() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
