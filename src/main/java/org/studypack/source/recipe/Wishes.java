package org.studypack.source.recipe;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Audience;
import org.studypack.pack.Block;
import org.studypack.pack.LayoutKey;
import org.studypack.words.Setting;
import org.studypack.words.Slug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a recipe file or a row of a spreadsheet says, key by key, not yet held against the pack.
 *
 * @param place the file or the row, for what it says nothing of
 * @param values by key, of what is written: lists have one for each entry, or none where the empty
 *     list is written; addresses have at least one, which may hold several lines; else there is one
 * @param note the organizer's words, where they are written
 */
record Wishes(Location place, Map<String, List<Setting>> values, Optional<List<Block>> note) {
    /** Keys that hold lists. */
    static final Set<String> LISTS =
            Set.of("sections", "questions", "excerpts", "without", "parts");

    private static final List<String> PICKS = List.of("sections", "questions", "excerpts");

    /** Keys that hold one value. */
    static final List<String> SINGLES =
            Stream.of(
                            List.of(
                                    "branch",
                                    "date",
                                    "time",
                                    "place",
                                    "contact",
                                    "link",
                                    "logo",
                                    "audience"),
                            LayoutKey.names(),
                            List.of("lines", "language"))
                    .flatMap(List::stream)
                    .toList();

    /** Those of {@link #SINGLES} that have lines. */
    static final Set<String> ADDRESSES = Set.of("place", "contact");

    static final String NOTE = "note";

    private static final String LEADER = Setting.written(Audience.LEADER);

    Wishes {
        values = Map.copyOf(values);
        note = note.map(List::copyOf);
    }

    /**
     * These wishes, and another's for what these say nothing of. What these leave out is taken out
     * of the other's picks; so are questions of sections that these leave out, as long as any
     * question is left.
     */
    Wishes over(Wishes base, Pieces pieces) {
        Map<String, List<Setting>> both = new HashMap<>(base.values);
        Set<String> left = ids("without");
        for (String key : PICKS) {
            both.computeIfPresent(
                    key,
                    (any, picked) ->
                            picked.stream().filter(id -> !left.contains(Picks.id(id))).toList());
        }
        both.computeIfPresent("questions", (any, picked) -> ofSections(picked, left, pieces));
        both.putAll(values);
        return new Wishes(place, both, note.or(base::note));
    }

    private List<Setting> ofSections(List<Setting> questions, Set<String> left, Pieces pieces) {
        Set<String> wanted = ids(Pieces.Kind.SECTION.key());
        boolean all = list(Pieces.Kind.SECTION.key()).isEmpty();
        List<Setting> kept = new ArrayList<>(questions);
        kept.removeIf(
                question ->
                        pieces.sectionOf(Picks.id(question))
                                .filter(in -> left.contains(in) || !(all || wanted.contains(in)))
                                .isPresent());
        return kept.isEmpty() ? questions : kept;
    }

    private Set<String> ids(String key) {
        return list(key).orElse(List.of()).stream().map(Picks::id).collect(Collectors.toSet());
    }

    /**
     * What the names of the files of a pack end with that is made of these wishes and no others.
     *
     * @param otherName for a pack of no branch
     * @see org.studypack.pack.Recipe#name()
     */
    String name(String otherName) {
        String branch = one("branch").map(Setting::words).orElse("");
        if (branch.isEmpty()) {
            return Slug.orHash(otherName);
        }
        String slug = Slug.distinct(branch);
        return isForLeader() && !("-" + slug).endsWith("-" + LEADER) ? slug + "-" + LEADER : slug;
    }

    /** A branch's leader and its participants have files of their own. */
    private boolean isForLeader() {
        return one("audience").filter(asked -> asked.words().equalsIgnoreCase(LEADER)).isPresent();
    }

    Optional<Setting> one(String key) {
        return list(key).map(List::getFirst);
    }

    Optional<List<Setting>> list(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
