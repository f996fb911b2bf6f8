package org.studypack.source.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sounds among speech: a sound is written in brackets, and nothing else stands beside it. */
public final class Sounds {
    private static final Pattern SOUND = Pattern.compile("\\[([^\\[\\]]*[^\\[\\]\\s][^\\[\\]]*)]");

    private Sounds() {}

    /** What is heard, without the brackets; empty where the text is speech. */
    public static Optional<String> in(String text) {
        Matcher sound = SOUND.matcher(text.strip());
        return sound.matches() ? Optional.of(sound.group(1).strip()) : Optional.empty();
    }
}
