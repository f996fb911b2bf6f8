package org.studypack.importing.talk;

import org.studypack.importing.wording.Phrases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what is heard and not spoken, where nothing else stands beside it. */
final class Sound {
    private static final Pattern IN_BRACKETS =
            Pattern.compile("^\\[([^\\[\\]]{0,80}[^\\[\\]\\s][^\\[\\]]{0,80})\\]\\.?$");
    private static final Pattern KNOWN =
            Pattern.compile(
                    "^[(*（]\\s*([\\p{L} ]{0,30}?(?<!\\p{L})%s(?!\\p{L})[\\p{L} ]{0,30})[.!…]?\\s*[)*）]\\.?$"
                            .formatted(Phrases.anyOf("sounds")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Notes of music around what is sung or played. */
    private static final Pattern MUSIC = Pattern.compile("^([♪♫♬](?:.*[♪♫♬])?)$");

    private Sound() {}

    /** What is heard, without its brackets; empty where the text is speech. */
    static Optional<String> in(String text) {
        return Stream.of(IN_BRACKETS, KNOWN, MUSIC)
                .map(pattern -> pattern.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(found -> found.group(1).strip())
                .findFirst();
    }
}
