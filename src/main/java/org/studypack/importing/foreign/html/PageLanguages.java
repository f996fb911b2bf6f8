package org.studypack.importing.foreign.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The languages that a page and its elements name for their words. */
public final class PageLanguages {
    private PageLanguages() {}

    /** The language that a page names for all of it; word processors name it for the body. */
    public static Optional<String> language(Document page) {
        return language(page.expectFirst("html")).or(() -> language(page.body()));
    }

    /** The language of most of a page: what it says of itself, else what most of its parts say. */
    public static Optional<String> mainLanguage(Document page) {
        Optional<String> named = language(page);
        if (named.isPresent()) {
            return named;
        }
        Map<String, Integer> words = new TreeMap<>();
        for (Element element : page.select("[lang]")) {
            words.merge(element.attr("lang").strip(), element.text().length(), Integer::sum);
        }
        int half = page.text().length() / 2;
        return words.entrySet().stream()
                .filter(tag -> tag.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether two tags name one language, whatever the country or script. */
    public static boolean isOneLanguage(String tag, String other) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }

    /** The language that an element names for itself; empty where it names none. */
    public static Optional<String> language(Element element) {
        return Stream.of("lang", "xml:lang")
                .map(name -> element.attr(name).strip())
                .filter(tag -> !tag.isEmpty())
                .findFirst();
    }
}
