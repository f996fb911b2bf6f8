package org.studypack.importing.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sample files that {@code studypack new} writes. Those that nobody touched give way to what is
 * imported.
 */
final class StarterFiles {
    private static final List<String> SAMPLE_KEYS = List.of("title", "subtitle");
    private final Map<String, String> texts = new LinkedHashMap<>();

    private StarterFiles() {}

    static StarterFiles read() throws IOException {
        StarterFiles starter = new StarterFiles();
        for (String path : text("files.txt").lines().toList()) {
            starter.texts.put(path, text(path));
        }
        return starter;
    }

    /** Whether a file is as the starter has it. */
    private boolean isSample(String path, Optional<String> present) {
        return present.map(text -> text.replace("\r\n", "\n").equals(texts.get(path)))
                .orElse(false);
    }

    /**
     * Whether all samples are as they were, pack.yaml too, and no other file of a guide is there.
     */
    boolean isWholeIn(TargetFolder folder) throws IOException {
        for (String path : texts.keySet()) {
            if (!isSample(path, folder.read(path))) {
                return false;
            }
        }
        return texts.keySet().containsAll(folder.names("guide"));
    }

    /**
     * The samples that a folder holds as they were, but for pack.yaml; none comes before one that
     * refers to it.
     */
    List<String> in(TargetFolder folder) throws IOException {
        List<String> samples = new ArrayList<>();
        for (String path : texts.keySet()) {
            if (!path.equals(FolderChange.PACK) && isSample(path, folder.read(path))) {
                samples.add(path);
            }
        }
        return samples;
    }

    /** The text of pack.yaml without the sample's title; an untouched sample is no text at all. */
    String withoutSample(String pack) {
        if (isSample(FolderChange.PACK, Optional.of(pack))) {
            return "";
        }
        List<String> sample = texts.getOrDefault(FolderChange.PACK, "").lines().toList();
        StringBuilder rest = new StringBuilder();
        for (String line : pack.split("(?<=\n)", -1)) {
            String key = line.contains(":") ? line.substring(0, line.indexOf(':')) : "";
            boolean ours = SAMPLE_KEYS.contains(key) && sample.contains(line.strip());
            rest.append(ours ? "" : line);
        }
        return rest.toString();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = StarterFiles.class.getResourceAsStream("/starter/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the starter pack has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
