package org.studypack.pack;

import java.util.Map;

/**
 * The words that the tool itself prints, in one language: headings such as <i>Contents</i>, and
 * patterns such as <i>Question {0}</i>.
 *
 * @param language the language they are in, a BCP 47 tag
 * @param texts by key, for instance {@code contents}
 */
public record Labels(String language, Map<String, String> texts) {

    public Labels {
        texts = Map.copyOf(texts);
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

    /** The text of a key with {@code {0}}, {@code {1}} … replaced by the arguments. */
    public String text(String key, Object... arguments) {
        String text = text(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }
}
