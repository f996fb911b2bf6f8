package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Block;
import org.studypack.pack.CalendarDate;
import org.studypack.pack.Correction;
import org.studypack.pack.Cue;
import org.studypack.pack.Transcript;
import org.studypack.source.PackFile.FileName;
import org.studypack.source.markdown.Links;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.source.transcript.CorrectionReader;
import org.studypack.source.transcript.SpeakerNames;
import org.studypack.source.transcript.TranscriptReader;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlReader;
import org.studypack.source.yaml.YamlText;
import org.studypack.source.yaml.YamlValue;
import org.studypack.words.Composed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the transcripts, each with the file beside it that says what it cannot. */
final class TranscriptsReader {
    private final BookFolder folder;
    private final MarkdownReader markdown;
    private final Diagnostics diagnostics;
    private final String language;

    /**
     * @param language of a transcript that does not say
     */
    TranscriptsReader(
            BookFolder folder, MarkdownReader markdown, Diagnostics diagnostics, String language) {
        this.folder = folder;
        this.markdown = markdown;
        this.diagnostics = diagnostics;
        this.language = language;
    }

    /** The transcripts in the order of their files. */
    List<Transcript> read(List<FileName> files) {
        List<Transcript> transcripts = new ArrayList<>();
        Map<String, FileName> ids = new LinkedHashMap<>();
        for (FileName file : files) {
            FileName before = ids.putIfAbsent(id(file.name()), file);
            if (before != null) {
                diagnostics.report(
                        Code.DUPLICATE_ID,
                        file.location(),
                        "two transcripts are named `%s`".formatted(id(file.name())),
                        "give `%s` or `%s` another name".formatted(before.name(), file.name()));
                continue;
            }
            String path = "transcripts/" + file.name();
            folder.text(path, file.location())
                    .flatMap(source -> transcript(id(file.name()), source))
                    .ifPresent(transcripts::add);
        }
        return List.copyOf(transcripts);
    }

    /** The name of a transcript: its file's, without the ending, with accents composed. */
    static String id(String name) {
        return Composed.of(name.substring(0, name.lastIndexOf('.')));
    }

    private Optional<Transcript> transcript(String id, SourceText source) {
        String path = "transcripts/" + id + ".yaml";
        SourceText side =
                (folder.has(path)
                                ? folder.text(path, folder.whole(path))
                                : Optional.<SourceText>empty())
                        .orElse(new SourceText(folder.name(path), ""));
        return YamlReader.readMapping(side, diagnostics)
                .flatMap(about -> transcript(id, source, about));
    }

    private Optional<Transcript> transcript(String id, SourceText source, YamlMapping about) {
        SpeakerNames speakers = new SpeakerNames(diagnostics);
        about.value("speakers").flatMap(YamlValue::mapping).ifPresent(map -> name(speakers, map));
        List<Cue> cues = new TranscriptReader(source, diagnostics).read(speakers);
        List<YamlMapping> entries =
                about.list("corrections").stream().flatMap(v -> v.mapping().stream()).toList();
        List<Correction> corrections =
                entries.isEmpty()
                        ? List.of()
                        : new CorrectionReader(cues, diagnostics).read(entries);
        String title = about.words("title");
        Optional<CalendarDate> date = about.text("date").flatMap(DateReader::read);
        Optional<String> spoken =
                about.text("language").flatMap(text -> MetadataReader.tag(text, diagnostics));
        List<Block> note =
                about.text("note")
                        .map(text -> markdown.passage(new MarkdownText(text.value(), text::at)))
                        .orElse(List.of());
        String event = about.words("event");
        String place = about.words("place");
        Optional<String> media = about.text("media").map(this::media);
        about.refuseOthers();
        if (cues.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Transcript(
                        id,
                        title.isEmpty() ? id : title,
                        event,
                        date,
                        place,
                        media,
                        spoken.orElse(language),
                        note,
                        cues,
                        corrections,
                        source.at(1, 1, 1)));
    }

    private static void name(SpeakerNames speakers, YamlMapping names) {
        for (String label : names.keys()) {
            names.requiredWords(label)
                    .ifPresent(
                            name -> speakers.name(label, name.words(), names.keyLocation(label)));
        }
    }

    private String media(YamlText text) {
        Links.flaw(text.words())
                .ifPresent(
                        hint ->
                                text.report(
                                        Code.FORBIDDEN_LINK,
                                        "a link cannot lead to `%s`".formatted(text.words()),
                                        hint));
        return text.words();
    }
}
