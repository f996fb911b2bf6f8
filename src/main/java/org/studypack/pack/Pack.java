package org.studypack.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a book folder holds, read and resolved: every id is unique, every reference leads
 * somewhere, every image is there.
 *
 * @param guide in reading order; where it is empty, there is a transcript
 * @param images those that the text uses, each once, by path
 * @param cover the path of the cover among {@code images}; empty for the default design
 * @param labels in the language of the pack
 */
public record Pack(
        Metadata metadata,
        Defaults defaults,
        List<Section> guide,
        List<Transcript> transcripts,
        List<Excerpt> excerpts,
        List<GlossaryEntry> glossary,
        List<TimelineEntry> timeline,
        List<Block> furtherReading,
        List<Image> images,
        Optional<String> cover,
        Labels labels) {

    public Pack {
        guide = List.copyOf(guide);
        transcripts = List.copyOf(transcripts);
        excerpts = List.copyOf(excerpts);
        glossary = List.copyOf(glossary);
        timeline = List.copyOf(timeline);
        furtherReading = List.copyOf(furtherReading);
        images = List.copyOf(images);
    }

    /**
     * The name, without their endings, of the files that a recipe of this name makes.
     *
     * @see Recipe#name()
     */
    public String fileName(String recipe) {
        return recipe.isEmpty() ? metadata.slug() : metadata.slug() + "-" + recipe;
    }

    /**
     * A URI: the pack's own, and for a custom pack one that is made from it and its recipe's name.
     *
     * @see Recipe#name()
     */
    public String identifier(String recipe) {
        String own = metadata.identifier();
        if (recipe.isEmpty()) {
            return own;
        }
        byte[] made = (own + "#" + recipe).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(made);
    }

    /** The transcript of an id, which is one of the pack's. */
    public Transcript transcript(String id) {
        return transcripts.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }
}
