package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds captions whose words say who speaks, in the habits of those who type them: a name in
 * capitals before a colon, {@code >>}, or a dash before each of two lines. A pack prints them as
 * words, since captions have tags for voices.
 */
final class UntaggedVoices {
    /** Fewer are no habit. */
    private static final int FEWEST = 2;

    private static final Pattern CHANGE = Pattern.compile("^>{2,3}\\s?\\S");
    private static final Pattern DASH = Pattern.compile("^[-–—‐]\\s?\\p{L}");
    private static final Pattern NAME =
            Pattern.compile("^(?:[-–—‐]\\s?)?(\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,38}?)\\s?[:：](?=\\s|$)");

    private UntaggedVoices() {}

    /** Reports the first of such captions, where there are some. */
    static void report(CaptionFile file, Diagnostics diagnostics) {
        Map<String, Integer> names = new HashMap<>();
        file.captions().stream()
                .flatMap(caption -> name(caption).stream())
                .forEach(name -> names.merge(name, 1, Integer::sum));
        List<Caption> found =
                file.captions().stream().filter(caption -> hasVoice(caption, names)).toList();
        if (found.size() >= FEWEST) {
            diagnostics.report(
                    Code.UNTAGGED_VOICES,
                    found.getFirst().words().getFirst().location(),
                    "%d captions say who speaks in their words, where print shows it as words"
                            .formatted(found.size()),
                    "write `<v Name>`, or let `studypack import transcript` do it");
        }
    }

    private static boolean hasVoice(Caption caption, Map<String, Integer> names) {
        List<Caption.Words> words = caption.words();
        if (words.isEmpty() || words.stream().anyMatch(line -> line.voice().isPresent())) {
            return false;
        }
        boolean dialogue =
                words.size() > 1
                        && words.stream().allMatch(line -> DASH.matcher(line.text()).find());
        boolean named =
                name(caption)
                        .filter(name -> isCapitals(name) || names.getOrDefault(name, 0) > FEWEST)
                        .isPresent();
        return dialogue || named || CHANGE.matcher(words.getFirst().text()).find();
    }

    private static Optional<String> name(Caption caption) {
        if (caption.words().isEmpty()) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(caption.words().getFirst().text());
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static boolean isCapitals(String name) {
        return name.codePoints().noneMatch(Character::isLowerCase) && name.length() > 2;
    }
}
