package org.studypack.pack;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that the tool itself prints, in one language: headings such as <i>Contents</i>, and
 * patterns such as <i>Question {0}</i>.
 *
 * @param language the language they are in, a BCP 47 tag
 * @param texts by key, for instance {@code contents}; sorted, so that equal labels are equal as
 *     text too
 */
public record Labels(String language, Map<String, String> texts) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    public Labels {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException where there is none, which a test rules out for the shipped
     *     languages
     */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no label " + key + " in " + language);
        }
        return text;
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}} … replaced by the arguments, which stay as
     * they are.
     */
    public String text(String key, Object... arguments) {
        return PLACE.matcher(text(key))
                .replaceAll(
                        place -> {
                            int number = Integer.parseInt(place.group(1));
                            return Matcher.quoteReplacement(
                                    number < arguments.length
                                            ? arguments[number].toString()
                                            : place.group());
                        });
    }
}
