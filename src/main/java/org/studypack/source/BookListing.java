package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.source.PackFile.FileName;
import org.studypack.words.Spelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which files a book folder has, and which of them are meant. */
final class BookListing {
    private static final List<String> KNOWN =
            List.of(
                    "pack.yaml",
                    "guide",
                    "transcripts",
                    "excerpts.yaml",
                    "glossary.yaml",
                    "timeline.yaml",
                    "further-reading.md",
                    "images",
                    "templates",
                    "editions");

    private static final List<String> TRANSCRIPTS = List.of(".vtt", ".srt", ".md");

    private final BookFolder folder;
    private final Diagnostics diagnostics;

    BookListing(BookFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    void reportNoPackFile() {
        diagnostics.report(
                Code.NO_BOOK,
                folder.whole(""),
                "the folder has no pack.yaml",
                Spelling.nearest("pack.yaml", folder.names(""))
                        .map(name -> "rename `" + name + "` to `pack.yaml`")
                        .orElse("name a folder that has one, or make one with `studypack new`"));
    }

    /** Reports files whose names are nearly those of files that are not there. */
    void reportMisspelt() {
        List<String> names = folder.names("");
        List<String> absent = KNOWN.stream().filter(known -> !names.contains(known)).toList();
        for (String name : names) {
            if (!KNOWN.contains(name)) {
                Spelling.nearest(name, absent)
                        .ifPresent(
                                known ->
                                        diagnostics.report(
                                                Code.MISSPELT_FILE,
                                                folder.whole(name),
                                                "`%s` is not read".formatted(name),
                                                "rename it to `%s`".formatted(known)));
            }
        }
    }

    /** The names of all files in the guide that can be sections. */
    List<String> guideFiles() {
        return folder.names("guide").stream().filter(name -> name.endsWith(".md")).toList();
    }

    /** The files of the guide in reading order: those listed, or all; none for a talk alone. */
    List<FileName> guide(Optional<List<FileName>> listed) {
        List<String> all = guideFiles();
        boolean none =
                listed.orElse(List.of()).isEmpty() && all.isEmpty() && transcriptFiles().isEmpty();
        if (none && !folder.isRefused("guide") && !folder.isRefused("transcripts")) {
            diagnostics.report(
                    Code.MISSING_FILE,
                    folder.whole("guide"),
                    "the pack has neither a section of a guide nor a transcript",
                    "write a section as `guide/01-beginning.md`");
        }
        reportOthers("guide", List.of(".md"));
        return chosen("guide", listed, all);
    }

    /** The files of transcripts in their order: those listed, or all. */
    List<FileName> transcripts(Optional<List<FileName>> listed) {
        List<String> names = folder.names("transcripts");
        List<String> all = transcriptFiles();
        reportOthers("transcripts", List.of(".vtt", ".srt", ".md", ".yaml"));
        List<String> stems = all.stream().map(TranscriptsReader::id).toList();
        for (String name : names) {
            if (name.endsWith(".yaml") && !stems.contains(TranscriptsReader.id(name))) {
                diagnostics.report(
                        Code.MISSPELT_FILE,
                        folder.whole("transcripts/" + name),
                        "`%s` belongs to no transcript".formatted(name),
                        Spelling.nearest(TranscriptsReader.id(name), stems)
                                .map(stem -> "rename it to `" + stem + ".yaml`")
                                .orElse("it has the name of the transcript that it describes"));
            }
        }
        List<FileName> chosen = chosen("transcripts", listed, all);
        reportReplaced(names, chosen);
        return chosen;
    }

    /** SubRip beside another file of its name is what that was made from. */
    private List<String> transcriptFiles() {
        return folder.names("transcripts").stream()
                .filter(name -> TRANSCRIPTS.stream().anyMatch(name::endsWith))
                .filter(name -> inPlaceOf(name).isEmpty())
                .toList();
    }

    private Optional<String> inPlaceOf(String name) {
        if (!name.endsWith(".srt")) {
            return Optional.empty();
        }
        List<String> names = folder.names("transcripts");
        return Stream.of(".vtt", ".md")
                .map(ending -> TranscriptsReader.id(name) + ending)
                .filter(names::contains)
                .findFirst();
    }

    private void reportReplaced(List<String> names, List<FileName> read) {
        for (String name : names) {
            boolean listed = read.stream().anyMatch(file -> file.name().equals(name));
            inPlaceOf(name)
                    .filter(other -> !listed)
                    .ifPresent(
                            other ->
                                    diagnostics.report(
                                            Code.MISSPELT_FILE,
                                            folder.whole("transcripts/" + name),
                                            "`%s` is not read".formatted(name),
                                            "`%s` is read in its place".formatted(other)));
        }
    }

    private List<FileName> chosen(String below, Optional<List<FileName>> listed, List<String> all) {
        if (listed.isEmpty()) {
            return all.stream()
                    .map(name -> new FileName(name, folder.whole(below + "/" + name)))
                    .toList();
        }
        List<String> chosen = listed.get().stream().map(FileName::name).toList();
        for (String name : all) {
            if (!chosen.contains(name)) {
                diagnostics.report(
                        Code.FILE_LEFT_OUT,
                        folder.whole(below + "/" + name),
                        "`%s` in pack.yaml does not list the file".formatted(below),
                        "add `%s`, or move the file away".formatted(name));
            }
        }
        return listed.get();
    }

    /**
     * Reports files that were meant as sections or transcripts, it seems, but have another ending.
     */
    private void reportOthers(String below, List<String> endings) {
        List<String> likely =
                List.of(".md", ".markdown", ".txt", ".srt", ".vtt", ".docx", ".yml", ".yaml");
        for (String name : folder.names(below)) {
            String small = name.toLowerCase(Locale.ROOT);
            boolean read = endings.stream().anyMatch(name::endsWith);
            if (!read && likely.stream().anyMatch(small::endsWith)) {
                diagnostics.report(
                        Code.MISSPELT_FILE,
                        folder.whole(below + "/" + name),
                        "`%s` is not read".formatted(name),
                        "files in `%s` end in %s; `studypack import` reads others"
                                .formatted(below, String.join(", ", endings)));
            }
        }
    }
}
