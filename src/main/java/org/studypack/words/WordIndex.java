package org.studypack.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each word of a text stands, so that a phrase is looked for where it may begin. */
public final class WordIndex {
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Notes a word; places are given in their order. */
    public void add(String word, int place) {
        places.computeIfAbsent(word, unknown -> new ArrayList<>()).add(place);
    }

    /** The places of a word in their order. */
    public List<Integer> of(String word) {
        return places.getOrDefault(word, List.of());
    }

    /** Which word of a phrase that is not empty stands at the fewest places, from 0. */
    public int rarest(List<String> phrase) {
        int rarest = 0;
        for (int i = 1; i < phrase.size(); i++) {
            if (of(phrase.get(i)).size() < of(phrase.get(rarest)).size()) {
                rarest = i;
            }
        }
        return rarest;
    }
}
