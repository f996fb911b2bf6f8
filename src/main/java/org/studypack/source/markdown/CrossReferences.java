package org.studypack.source.markdown;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.words.Composed;
import org.studypack.words.Slug;
import org.studypack.words.Spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of one pack, which share one namespace, and what leads to them. Ids that a person wrote
 * come first: one that is made from a title gives way to them, wherever they stand.
 */
public final class CrossReferences {
    /** The most characters of an id. */
    private static final int LONGEST = 200;

    /** For how many references a slip of the pen is looked for. */
    private static final int MOST_SEARCHES = 100;

    private static final String ID = "([\\p{L}\\p{M}\\p{N}-]++)";
    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}#\\n]*+#" + ID);
    private static final Pattern IN_YAML =
            Pattern.compile("(?m)^[ \\t]*+(?:-[ \\t]++)*+[{]?id:[ \\t]*+[\"']?" + ID);

    private final Diagnostics diagnostics;
    private final Set<String> reserved = new HashSet<>();

    /** By what was wished for, the number that was made last. */
    private final Map<String, Integer> made = new HashMap<>();

    private final Map<String, Location> ids = new LinkedHashMap<>();
    private final List<Mention> references = new ArrayList<>();
    private final List<Mention> images = new ArrayList<>();

    /** A name that a text mentions, and where it does. */
    public record Mention(String name, Location location) {}

    public CrossReferences(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Keeps the ids that a file seems to write for it, so that no made id takes them. */
    public void reserve(String content) {
        IN_BRACES
                .matcher(content)
                .results()
                .forEach(found -> reserved.add(Composed.of(found.group(1))));
        if (content.contains("id:")) {
            IN_YAML.matcher(content)
                    .results()
                    .forEach(found -> reserved.add(Composed.of(found.group(1))));
        }
    }

    /** Enters an id that a person wrote; reports a malformed one, and one that is taken. */
    public void declare(String id, Location location) {
        if (!Slug.isId(id)) {
            diagnostics.report(
                    Code.MALFORMED_ID,
                    location,
                    "`%s` is not an id".formatted(id),
                    "an id has letters, digits and hyphens and begins with a letter: `%s`"
                            .formatted(Slug.id(id, "id")));
        }
        if (id.length() > LONGEST) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    location,
                    "an id of %d characters".formatted(id.length()),
                    "an id has at most %d".formatted(LONGEST));
        }
        Location first = ids.putIfAbsent(id, location);
        if (first != null) {
            diagnostics.report(
                    Code.DUPLICATE_ID,
                    location,
                    "the id `%s` is taken".formatted(id),
                    "the other piece of this name stands at " + first);
        }
    }

    /** Enters an id that nobody wrote: the wish, or with a number after it where it is taken. */
    public String make(String wish, Location location) {
        String id = wish;
        int number = made.getOrDefault(wish, 1);
        while (!isFree(id)) {
            number++;
            id = wish + "-" + number;
        }
        made.put(wish, number);
        ids.put(id, location);
        return id;
    }

    /** Whether an id may still be made. */
    public boolean isFree(String id) {
        return !ids.containsKey(id) && !reserved.contains(id);
    }

    /** Notes that a text leads to an id. */
    public void refer(String target, Location location) {
        references.add(new Mention(target, location));
    }

    /** Notes that a text shows an image. */
    public void show(String path, Location location) {
        images.add(new Mention(path, location));
    }

    /** The images in the order of the text, each as often as it is shown. */
    public List<Mention> images() {
        return List.copyOf(images);
    }

    /** Reports each reference that leads nowhere; to be called when all ids are entered. */
    public void resolve() {
        int searches = MOST_SEARCHES;
        for (Mention reference : references) {
            if (!ids.containsKey(reference.name())) {
                searches--;
                diagnostics.report(
                        Code.DANGLING_REFERENCE,
                        reference.location(),
                        "no piece of the pack has the id `%s`".formatted(reference.name()),
                        Spelling.nearest(reference.name(), searches < 0 ? Set.of() : ids.keySet())
                                .map(id -> "did you mean `#" + id + "`?")
                                .orElse("`studypack list` shows all ids"));
            }
        }
    }
}
