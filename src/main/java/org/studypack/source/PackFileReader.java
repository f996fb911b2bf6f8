package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.AnswerSize;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Part;
import org.studypack.pack.PrintedLinks;
import org.studypack.pack.QuestionPlacement;
import org.studypack.source.PackFile.FileName;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlText;
import org.studypack.source.yaml.YamlValue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads pack.yaml. */
final class PackFileReader {
    private static final int DEFAULT_LINES = 6;

    private final YamlMapping file;
    private final Diagnostics diagnostics;

    PackFileReader(YamlMapping file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Whether this program can read the format that the file names; reports where it cannot. */
    boolean hasKnownFormat() {
        file.requireKey("format");
        return FormatVersion.isKnown(file, "pack", diagnostics);
    }

    /**
     * What the file says.
     *
     * @param date replaces {@code modified}
     */
    PackFile read(Optional<Instant> date, MarkdownReader markdown) {
        PackFile read =
                new PackFile(
                        new MetadataReader(file, markdown, diagnostics).read(date),
                        files("guide", List.of(".md")),
                        files("transcripts", List.of(".vtt", ".srt", ".md")),
                        parts(),
                        file.keyLocation("parts"),
                        file.choice("questions", QuestionPlacement.class)
                                .orElse(QuestionPlacement.LISTED),
                        LayoutReader.read(
                                key ->
                                        file.text(key)
                                                .filter(text -> !isPicture(key, text))
                                                .map(YamlText::setting),
                                diagnostics),
                        file.choice("links", PrintedLinks.class).orElse(PrintedLinks.NOTED),
                        file.integer("lines", 0, AnswerSize.MOST_LINES).orElse(DEFAULT_LINES),
                        cover());
        file.refuseOthers(MisplacedChoice::of);
        return read;
    }

    private Optional<List<FileName>> files(String key, List<String> endings) {
        if (!file.has(key)) {
            return Optional.empty();
        }
        List<FileName> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlValue value : file.list(key)) {
            fileName(value)
                    .filter(name -> isListable(name, key, endings, seen))
                    .ifPresent(files::add);
        }
        return Optional.of(List.copyOf(files));
    }

    private static Optional<FileName> fileName(YamlValue value) {
        return value.text().map(text -> new FileName(text.words(), text.location()));
    }

    private boolean isListable(
            FileName file, String folder, List<String> endings, Set<String> seen) {
        if (endings.stream().noneMatch(file.name()::endsWith)) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    file.location(),
                    "`%s` is not a file of `%s`".formatted(file.name(), folder),
                    "a file's name ends in " + String.join(" or ", endings));
            return false;
        }
        if (!seen.add(file.name())) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    file.location(),
                    "`%s` is listed twice".formatted(file.name()),
                    "take one out");
            return false;
        }
        return true;
    }

    private Optional<List<Part>> parts() {
        if (!file.has("parts")) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (YamlValue value : file.list("parts")) {
            value.text()
                    .flatMap(text -> text.choice("part", Part.class))
                    .ifPresent(
                            part -> {
                                if (parts.contains(part)) {
                                    diagnostics.report(
                                            Code.WRONG_VALUE,
                                            value.location(),
                                            "the part stands here a second time",
                                            "take one out");
                                } else {
                                    parts.add(part);
                                }
                            });
        }
        return Optional.of(List.copyOf(parts));
    }

    /** A pack's own cover: its name has an ending, as those of the designed ones have not. */
    private static boolean isPicture(String key, YamlText text) {
        return key.equals(LayoutKey.COVER.name()) && text.words().contains(".");
    }

    private Optional<FileName> cover() {
        Optional<FileName> cover =
                file.value("cover")
                        .flatMap(PackFileReader::fileName)
                        .filter(name -> name.name().contains("."));
        if (cover.isPresent() && cover.get().name().endsWith(".gif")) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    cover.get().location(),
                    "a cover cannot be a GIF",
                    "use an SVG, a PNG or a JPEG");
            return Optional.empty();
        }
        return cover;
    }
}
