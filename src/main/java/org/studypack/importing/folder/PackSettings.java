package org.studypack.importing.folder;

import org.studypack.pack.LanguageTag;
import org.studypack.source.SettingsText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Brings what a document says of itself into pack.yaml. A key that a person wrote stays as it is; a
 * line that an import wrote gives way to a better one: the guide's to the same guide's, and a
 * transcript's to the guide's.
 */
public final class PackSettings {
    private static final String SETTING = "setting";
    private static final String OPEN =
            """
            # Who wrote this, and how it may be copied, the imported documents do not say for certain.
            # When you know, take the number sign away and write it here:
            # creators: [Name]
            # rights: © 2026 Name. How it may be copied.
            """;

    private final ImportRecord record;
    private final ImportedDocument document;

    PackSettings(ImportRecord record, ImportedDocument document) {
        this.record = record;
        this.document = document;
    }

    /** The language that the pack.yaml of a folder states, where a person wrote it. */
    public static Optional<String> language(Path into) throws IOException {
        TargetFolder folder = new TargetFolder(into);
        if (!Files.isRegularFile(into.resolve(FolderChange.PACK))) {
            return Optional.empty();
        }
        String text = StarterFiles.read().withoutSample(folder.read(FolderChange.PACK).orElse(""));
        ImportRecord record = ImportRecord.parse(folder.read(ImportRecord.PATH));
        SettingsText settings = new SettingsText(text);
        boolean ours =
                record.documents().stream()
                        .flatMap(owner -> record.value(SETTING, owner, "language").stream())
                        .anyMatch(settings::hasLine);
        return ours ? Optional.empty() : language(settings);
    }

    /** The language in the pack.yaml of a folder, whoever wrote it. */
    public static Optional<String> present(Path into) throws IOException {
        if (!Files.isRegularFile(into.resolve(FolderChange.PACK))) {
            return Optional.empty();
        }
        String text = new TargetFolder(into).read(FolderChange.PACK).orElse("");
        return language(new SettingsText(StarterFiles.read().withoutSample(text)));
    }

    private static Optional<String> language(SettingsText settings) {
        return settings.mapping()
                .flatMap(keys -> Optional.ofNullable(keys.get("language")))
                .map(String::valueOf)
                .filter(tag -> LanguageTag.flaw(tag).isEmpty());
    }

    /**
     * The file's new text, and each line entered in the record; empty where it is not a mapping.
     */
    Optional<SettingsText> merged(String present) {
        SettingsText text = new SettingsText(present.isBlank() ? OPEN : present);
        if (text.mapping().isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> setting : document.settings().entrySet()) {
            text = withOurs(text, setting.getKey(), line(setting.getKey(), setting.getValue()));
        }
        SequencedMap<String, String> missing = missing(text);
        Optional<SettingsText> merged = text.withMissing(missing);
        if (merged.isPresent()) {
            missing.forEach(
                    (key, value) -> record.put(SETTING, document.key(), line(key, value), key));
        }
        return merged;
    }

    private SequencedMap<String, String> missing(SettingsText text) {
        Map<?, ?> present = text.mapping().orElse(Map.of());
        SequencedMap<String, String> missing = new LinkedHashMap<>();
        document.settings()
                .forEach(
                        (key, value) -> {
                            if (!present.containsKey(key)) {
                                missing.put(key, value);
                            }
                        });
        return missing;
    }

    /** The text with this line where an import wrote an older one. */
    private SettingsText withOurs(SettingsText text, String key, String line) {
        SettingsText changed = text;
        for (String owner : record.documents()) {
            Optional<String> old = record.value(SETTING, owner, key);
            boolean yields = owner.equals(document.key()) || document.isGuide();
            if (old.isPresent() && yields && changed.hasLine(old.get())) {
                changed = changed.withLine(old.get(), line);
                record.remove(SETTING, owner, key);
                record.put(SETTING, document.key(), line, key);
            }
        }
        return changed;
    }

    private static String line(String key, String value) {
        return key + ": " + value;
    }
}
