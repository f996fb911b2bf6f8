package org.studypack.importing.folder;

import org.studypack.words.Slug;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the ids of one pack from titles: small letters of any script, digits and single hyphens,
 * beginning with a letter. No id is given twice.
 */
public final class Ids {
    private static final int LONGEST = 48;
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s*(?=\\S)");
    private final Set<String> given = new HashSet<>();

    /** The last number after each id that was wanted again. */
    private final Map<String, Integer> times = new HashMap<>();

    /**
     * @param taken ids that are given already
     */
    public Ids(Set<String> taken) {
        given.addAll(taken);
    }

    /**
     * An id from a title.
     *
     * @param fallback the id where the title has no letter or digit
     */
    public String of(String title, String fallback) {
        String plain = plain(NUMBER.matcher(title).replaceFirst(""));
        String first = plain.isEmpty() ? fallback : plain;
        String id = Character.isLetter(first.codePointAt(0)) ? first : "section-" + first;
        String free = id;
        while (!given.add(free)) {
            free = id + "-" + times.merge(id, 2, (last, two) -> last + 1);
        }
        return free;
    }

    /** A title as a file name or id would have it; empty where it has no letter or digit. */
    public static String plain(String title) {
        return Slug.of(title, LONGEST);
    }
}
