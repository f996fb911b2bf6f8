package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Block;
import org.studypack.pack.GlossaryEntry;
import org.studypack.source.markdown.CrossReferences;
import org.studypack.source.markdown.CrossReferences.Mention;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlReader;
import org.studypack.source.yaml.YamlText;
import org.studypack.source.yaml.YamlValue;
import org.studypack.words.Slug;
import org.studypack.words.Spelling;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads glossary.yaml. */
final class GlossaryReader {
    private final CrossReferences references;
    private final MarkdownReader markdown;
    private final Diagnostics diagnostics;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();

    GlossaryReader(CrossReferences references, MarkdownReader markdown, Diagnostics diagnostics) {
        this.references = references;
        this.markdown = markdown;
        this.diagnostics = diagnostics;
    }

    /** The entries in the alphabet of a language. */
    List<GlossaryEntry> read(SourceText source, String language) {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (YamlValue value : YamlReader.readList(source, diagnostics)) {
            value.mapping().flatMap(this::entry).ifPresent(entries::add);
        }
        mentions.forEach(this::check);
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language));
        entries.sort(
                Comparator.comparing(GlossaryEntry::term, alphabet)
                        .thenComparing(GlossaryEntry::id));
        return List.copyOf(entries);
    }

    private Optional<GlossaryEntry> entry(YamlMapping entry) {
        Optional<YamlText> term = entry.requiredWords("term");
        Optional<YamlText> definition = entry.requiredWords("definition");
        Optional<String> language =
                entry.text("language").flatMap(text -> MetadataReader.tag(text, diagnostics));
        String id = id(entry, term);
        List<String> see = see(entry);
        entry.refuseOthers();
        if (term.isEmpty() || definition.isEmpty()) {
            return Optional.empty();
        }
        List<Block> content =
                markdown.passage(new MarkdownText(definition.get().value(), definition.get()::at));
        Location at = term.get().location();
        return Optional.of(new GlossaryEntry(id, term.get().words(), language, content, see, at));
    }

    private String id(YamlMapping entry, Optional<YamlText> term) {
        Optional<YamlText> written = entry.text("id");
        String id =
                written.map(YamlText::name)
                        .orElseGet(
                                () -> {
                                    String words = term.map(YamlText::words).orElse("");
                                    return references.make(
                                            Slug.id(words, "term"), entry.location());
                                });
        written.ifPresent(text -> references.declare(id, text.location()));
        ids.add(id);
        return id;
    }

    private List<String> see(YamlMapping entry) {
        List<String> see = new ArrayList<>();
        for (YamlValue value : entry.list("see")) {
            value.text()
                    .ifPresent(
                            text -> {
                                see.add(text.name());
                                mentions.add(new Mention(text.name(), text.location()));
                            });
        }
        return see;
    }

    private void check(Mention mention) {
        if (!ids.contains(mention.name())) {
            diagnostics.report(
                    Code.DANGLING_REFERENCE,
                    mention.location(),
                    "no entry of the glossary has the id `%s`".formatted(mention.name()),
                    Spelling.hint(mention.name(), ids));
        }
    }
}
