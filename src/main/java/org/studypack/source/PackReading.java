package org.studypack.source;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Block;
import org.studypack.pack.Defaults;
import org.studypack.pack.Excerpt;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Image;
import org.studypack.pack.Labels;
import org.studypack.pack.Pack;
import org.studypack.pack.Part;
import org.studypack.pack.Section;
import org.studypack.pack.TimelineEntry;
import org.studypack.pack.Transcript;
import org.studypack.source.PackFile.FileName;
import org.studypack.source.markdown.CrossReferences;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.source.markdown.SectionRules;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlReader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** One run over a book folder. */
final class PackReading {
    private static final String PACK = "pack.yaml";

    private final BookFolder folder;
    private final Diagnostics diagnostics;
    private final Optional<Instant> date;
    private final CrossReferences references;
    private final MarkdownReader markdown;
    private final BookListing listing;

    PackReading(BookFolder folder, Diagnostics diagnostics, Optional<Instant> date) {
        this.folder = folder;
        this.diagnostics = diagnostics;
        this.date = date;
        this.references = new CrossReferences(diagnostics);
        this.markdown = new MarkdownReader(references, diagnostics);
        this.listing = new BookListing(folder, diagnostics);
    }

    /** The pack, as far as it could be read; whether that was all of it, the diagnostics know. */
    Optional<Pack> read() {
        if (!folder.has(PACK)) {
            listing.reportNoPackFile();
            return Optional.empty();
        }
        listing.reportMisspelt();
        reserveIds();
        Optional<YamlMapping> yaml =
                text(PACK).flatMap(s -> YamlReader.readMapping(s, diagnostics));
        YamlMapping file =
                yaml.orElseGet(() -> YamlReader.nothing(new SourceText(folder.name(PACK), "")));
        PackFileReader reader =
                new PackFileReader(file, yaml.isPresent() ? diagnostics : new Diagnostics());
        if (!reader.hasKnownFormat()) {
            return Optional.empty();
        }
        return Optional.of(read(reader.read(date, markdown)));
    }

    private Pack read(PackFile file) {
        String language = file.metadata().language();
        Labels labels = LabelsReader.read(language, folder, diagnostics);
        List<Section> guide = guide(file, labels);
        List<Transcript> transcripts =
                new TranscriptsReader(folder, markdown, diagnostics, language)
                        .read(listing.transcripts(file.transcripts()));
        ExcerptsReader reader = new ExcerptsReader(references, markdown, diagnostics);
        List<Excerpt> excerpts =
                part("excerpts.yaml", source -> reader.read(source, transcripts, guide));
        List<GlossaryEntry> glossary =
                part(
                        "glossary.yaml",
                        source ->
                                new GlossaryReader(references, markdown, diagnostics)
                                        .read(source, language));
        List<TimelineEntry> timeline =
                part("timeline.yaml", new TimelineReader(references, markdown, diagnostics)::read);
        List<Block> reading =
                part(
                        "further-reading.md",
                        source -> markdown.chapter(MarkdownText.of(source), "further-reading"));
        references.resolve();
        CloseReadings.check(guide, reader.ids(), diagnostics);
        return new Pack(
                file.metadata(),
                defaults(file, transcripts, excerpts),
                guide,
                transcripts,
                excerpts,
                glossary,
                timeline,
                reading,
                images(file.cover()),
                file.cover().map(FileName::name),
                labels);
    }

    private Optional<SourceText> text(String path) {
        return folder.text(path, folder.whole(path));
    }

    /** What an optional file holds; nothing where there is no such file. */
    private <T> List<T> part(String path, Function<SourceText, List<T>> reading) {
        return folder.has(path) ? text(path).map(reading).orElse(List.of()) : List.of();
    }

    /** Looks through all files for ids first, so that none that is made takes a written one. */
    private void reserveIds() {
        List<String> paths = new ArrayList<>();
        listing.guideFiles().forEach(name -> paths.add("guide/" + name));
        paths.addAll(
                List.of("excerpts.yaml", "glossary.yaml", "timeline.yaml", "further-reading.md"));
        for (String path : paths) {
            if (folder.has(path)) {
                text(path).map(SourceText::content).ifPresent(references::reserve);
            }
        }
    }

    private List<Section> guide(PackFile file, Labels labels) {
        List<String> headings = headings(labels, "questions.headings");
        List<String> likely = headings(labels, "questions.headings.likely");
        List<Section> guide = new ArrayList<>();
        for (FileName name : listing.guide(file.guide())) {
            folder.text("guide/" + name.name(), name.location())
                    .map(MarkdownText::of)
                    .flatMap(
                            text ->
                                    markdown.section(
                                            text, new SectionRules(name.name(), headings, likely)))
                    .ifPresent(guide::add);
        }
        return guide;
    }

    private static List<String> headings(Labels labels, String key) {
        return List.of(labels.text(key).split("\\|"));
    }

    private static Defaults defaults(
            PackFile file, List<Transcript> transcripts, List<Excerpt> excerpts) {
        boolean whole = !transcripts.isEmpty() && excerpts.isEmpty();
        List<Part> parts =
                List.of(
                        Part.GUIDE,
                        whole ? Part.TRANSCRIPTS : Part.EXCERPTS,
                        Part.WORKSHEETS,
                        Part.GLOSSARY,
                        Part.TIMELINE,
                        Part.FURTHER_READING);
        return new Defaults(
                file.parts().orElse(parts),
                file.questions(),
                file.layout(),
                file.links(),
                file.lines(),
                file.partsLocation());
    }

    private List<Image> images(Optional<FileName> cover) {
        Map<String, Location> shown = new TreeMap<>();
        cover.ifPresent(name -> shown.put(name.name(), name.location()));
        for (CrossReferences.Mention image : references.images()) {
            if (shown.putIfAbsent(image.name(), image.location()) != null) {
                folder.isTwice(image.name(), image.location()); // each place may mean another one
            }
        }
        ImagesReader reader = new ImagesReader(folder, diagnostics);
        List<Image> images = new ArrayList<>();
        shown.forEach((path, from) -> reader.read(path, from).ifPresent(images::add));
        return images;
    }
}
