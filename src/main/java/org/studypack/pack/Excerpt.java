package org.studypack.pack;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Fragment.Passage;

import java.util.List;
import java.util.Optional;

/**
 * A quotation from one transcript, in the transcript's order. An excerpt never rewords: what is
 * left out between passages is an explicit elision.
 *
 * @param id unique in the pack
 * @param transcript the id of the transcript it quotes
 * @param section the id of the guide section it belongs to, where it belongs to one
 * @param introduction the editor's words before it; may be empty
 * @param fragments never empty; the first and last are passages, and between two passages stands
 *     one elision
 */
public record Excerpt(
        String id,
        String title,
        String transcript,
        Optional<String> section,
        List<Block> introduction,
        List<Fragment> fragments,
        Location location) {

    public Excerpt {
        introduction = List.copyOf(introduction);
        fragments = List.copyOf(fragments);
        if (fragments.isEmpty()
                || !(fragments.getFirst() instanceof Passage)
                || !(fragments.getLast() instanceof Passage)) {
            throw new IllegalArgumentException("an excerpt begins and ends with a passage: " + id);
        }
        for (int i = 1; i < fragments.size(); i++) {
            if (fragments.get(i) instanceof Passage == fragments.get(i - 1) instanceof Passage) {
                throw new IllegalArgumentException(
                        "passages and elisions take turns in an excerpt: " + id);
            }
        }
    }
}
