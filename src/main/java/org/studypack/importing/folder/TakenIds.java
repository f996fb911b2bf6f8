package org.studypack.importing.folder;

import org.studypack.words.Slug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The ids in a folder that a guide must not have too: those of a person's own pages, terms and
 * passages. What an import wrote before, and untouched samples, give way and count for nothing.
 */
public final class TakenIds {
    private static final Pattern IN_TEXT = Pattern.compile("\\{#([^\\s{}]+)");
    private static final Pattern IN_SETTINGS =
            Pattern.compile("(?m)^[ -]*id: *[\"']?([^\\s\"'#]+)");
    private static final Pattern TERM = Pattern.compile("(?m)^[ -]*term: *[\"']?([^\"'#\\n]+)");
    private static final List<String> SETTINGS =
            List.of("glossary.yaml", "excerpts.yaml", "timeline.yaml");

    private TakenIds() {}

    /** Those of a folder; none where there is no pack in it. */
    public static Set<String> in(Path into) throws IOException {
        TargetFolder folder = new TargetFolder(into);
        Set<String> taken = new TreeSet<>();
        if (!Files.isRegularFile(into.resolve(FolderChange.PACK))) {
            return taken;
        }
        ImportRecord record = ImportRecord.parse(folder.read(ImportRecord.PATH));
        List<String> giveWay = new ArrayList<>(record.files(ImportedDocument.GUIDE));
        giveWay.addAll(StarterFiles.read().in(folder));
        List<String> paths = new ArrayList<>(folder.names("guide"));
        paths.addAll(SETTINGS);
        paths.removeAll(giveWay);
        for (String path : paths) {
            Optional<String> text = folder.read(path);
            text.ifPresent(words -> add(words, path.endsWith(".md"), taken));
        }
        return taken;
    }

    private static void add(String text, boolean markdown, Set<String> taken) {
        (markdown ? IN_TEXT : IN_SETTINGS)
                .matcher(text)
                .results()
                .forEach(found -> taken.add(found.group(1)));
        if (!markdown) {
            TERM.matcher(text).results().forEach(found -> taken.add(Slug.of(found.group(1), 200)));
        }
    }
}
