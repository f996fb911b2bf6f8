package org.studypack.source.recipe;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Block;
import org.studypack.pack.Excerpt;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Image;
import org.studypack.pack.Pack;
import org.studypack.pack.Question;
import org.studypack.pack.Section;
import org.studypack.pack.TimelineEntry;
import org.studypack.source.markdown.CrossReferences;
import org.studypack.words.PrintersMarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pieces of a pack that can be picked, and all ids that a note can lead to. */
final class Pieces {

    /** What can be picked, and the recipe's key for it. */
    enum Kind {
        SECTION("sections"),
        QUESTION("questions"),
        EXCERPT("excerpts");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        @Override
        public String toString() {
            return key.substring(0, key.length() - 1);
        }
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, String> sectionOf = new LinkedHashMap<>();
    private final Map<String, Location> all = new LinkedHashMap<>();
    private final Set<String> images;
    private final PrintersMarks marks;

    Pieces(Pack pack) {
        for (Section section : pack.guide()) {
            kinds.put(section.id(), Kind.SECTION);
            all.put(section.id(), section.location());
            headings(section.body());
            for (Question question : section.questions()) {
                kinds.put(question.id(), Kind.QUESTION);
                sectionOf.put(question.id(), section.id());
                all.put(question.id(), question.location());
            }
        }
        for (Excerpt excerpt : pack.excerpts()) {
            kinds.put(excerpt.id(), Kind.EXCERPT);
            all.put(excerpt.id(), excerpt.location());
        }
        for (GlossaryEntry entry : pack.glossary()) {
            all.put(entry.id(), entry.location());
        }
        for (TimelineEntry entry : pack.timeline()) {
            all.put(entry.id(), entry.location());
        }
        headings(pack.furtherReading());
        marks = PrintersMarks.of(pack.metadata().language());
        images = pack.images().stream().map(Image::path).collect(Collectors.toUnmodifiableSet());
    }

    /** The apostrophes and quotation marks of the pack's language. */
    PrintersMarks marks() {
        return marks;
    }

    /** Whether a text of the pack shows the picture at this path. */
    boolean hasImage(String path) {
        return images.contains(path);
    }

    private void headings(List<Block> prose) {
        for (Block block : prose) {
            if (block instanceof Block.Heading heading) {
                all.put(heading.id(), heading.location());
            }
        }
    }

    Optional<Kind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** The section that a question belongs to. */
    Optional<String> sectionOf(String question) {
        return Optional.ofNullable(sectionOf.get(question));
    }

    /** The ids of a kind, in the pack's order. */
    List<String> ids(Kind kind) {
        List<String> ids = new ArrayList<>(kinds.keySet());
        ids.removeIf(id -> kinds.get(id) != kind);
        return ids;
    }

    List<String> ids() {
        return List.copyOf(kinds.keySet());
    }

    /** The ids of the pack as those that a text of its own can lead to. */
    CrossReferences references(Diagnostics diagnostics) {
        CrossReferences references = new CrossReferences(diagnostics);
        all.forEach(references::declare);
        return references;
    }
}
