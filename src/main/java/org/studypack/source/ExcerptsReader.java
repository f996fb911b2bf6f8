package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Excerpt;
import org.studypack.pack.Fragment;
import org.studypack.pack.Section;
import org.studypack.pack.Transcript;
import org.studypack.source.markdown.CrossReferences;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlReader;
import org.studypack.source.yaml.YamlText;
import org.studypack.source.yaml.YamlValue;
import org.studypack.words.Slug;
import org.studypack.words.Spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads excerpts.yaml. */
final class ExcerptsReader {
    private final CrossReferences references;
    private final MarkdownReader markdown;
    private final Diagnostics diagnostics;

    private final Set<String> ids = new LinkedHashSet<>();

    /** By the transcript's id: excerpts of one are looked up in the same words. */
    private final Map<String, PassagesReader> readers = new HashMap<>();

    ExcerptsReader(CrossReferences references, MarkdownReader markdown, Diagnostics diagnostics) {
        this.references = references;
        this.markdown = markdown;
        this.diagnostics = diagnostics;
    }

    /** The excerpts in the order of the file. */
    List<Excerpt> read(SourceText source, List<Transcript> transcripts, List<Section> guide) {
        Optional<YamlMapping> file = YamlReader.readMapping(source, diagnostics);
        List<Excerpt> excerpts = new ArrayList<>();
        for (YamlValue value : file.map(f -> f.list("excerpts")).orElse(List.of())) {
            value.mapping()
                    .flatMap(entry -> excerpt(entry, transcripts, guide))
                    .ifPresent(excerpts::add);
        }
        file.ifPresent(YamlMapping::refuseOthers);
        return List.copyOf(excerpts);
    }

    /** The ids of all that were read, also of those in which something is wrong. */
    Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    private Optional<Excerpt> excerpt(
            YamlMapping entry, List<Transcript> transcripts, List<Section> guide) {
        Optional<YamlText> title = entry.requiredWords("title");
        String id = id(entry, title.map(YamlText::words).orElse(""));
        ids.add(id);
        Optional<Transcript> transcript = transcript(entry, transcripts);
        Optional<String> section = entry.text("section").flatMap(text -> section(text, guide));
        Optional<YamlText> introduction = entry.text("introduction");
        List<YamlMapping> passages =
                entry.list("passages").stream().flatMap(v -> v.mapping().stream()).toList();
        requirePassages(entry);
        entry.refuseOthers();
        List<Fragment> fragments = transcript.map(t -> reader(t).read(passages)).orElse(List.of());
        if (title.isEmpty() || fragments.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Excerpt(
                        id,
                        title.get().words(),
                        transcript.orElseThrow().id(),
                        section,
                        introduction
                                .map(t -> markdown.passage(new MarkdownText(t.value(), t::at)))
                                .orElse(List.of()),
                        fragments,
                        title.get().location()));
    }

    private PassagesReader reader(Transcript transcript) {
        return readers.computeIfAbsent(
                transcript.id(), unknown -> new PassagesReader(transcript, diagnostics));
    }

    private void requirePassages(YamlMapping entry) {
        entry.requireKey("passages");
        if (entry.has("passages") && entry.list("passages").isEmpty()) {
            diagnostics.report(
                    Code.PASSAGE_EMPTY,
                    entry.keyLocation("passages"),
                    "the excerpt has no passage",
                    "name at least one by its times or its words");
        }
    }

    private String id(YamlMapping entry, String title) {
        Optional<YamlText> written = entry.text("id");
        if (written.isEmpty()) {
            return references.make(Slug.id(title, "excerpt"), entry.location());
        }
        references.declare(written.get().name(), written.get().location());
        return written.get().name();
    }

    private Optional<Transcript> transcript(YamlMapping entry, List<Transcript> transcripts) {
        List<String> ids = transcripts.stream().map(Transcript::id).toList();
        Optional<YamlText> name = entry.text("transcript");
        if (name.isEmpty()) {
            if (transcripts.size() == 1) {
                return Optional.of(transcripts.getFirst());
            }
            diagnostics.report(
                    Code.UNKNOWN_TRANSCRIPT,
                    entry.location(),
                    transcripts.isEmpty()
                            ? "there is no transcript to quote from"
                            : "the excerpt does not say which transcript it quotes",
                    transcripts.isEmpty()
                            ? "put one into the folder `transcripts`"
                            : "write `transcript:` and one of these: " + String.join(", ", ids));
            return Optional.empty();
        }
        String id = name.get().name();
        Optional<Transcript> found =
                transcripts.stream().filter(transcript -> transcript.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            name.get()
                    .report(
                            Code.UNKNOWN_TRANSCRIPT,
                            "there is no transcript `%s`".formatted(id),
                            Spelling.hint(id, ids));
        }
        return found;
    }

    private static Optional<String> section(YamlText text, List<Section> guide) {
        List<String> ids = guide.stream().map(Section::id).toList();
        if (!ids.contains(text.name())) {
            text.report(
                    Code.DANGLING_REFERENCE,
                    "no section of the guide has the id `%s`".formatted(text.words()),
                    Spelling.hint(text.words(), ids));
            return Optional.empty();
        }
        return Optional.of(text.name());
    }
}
