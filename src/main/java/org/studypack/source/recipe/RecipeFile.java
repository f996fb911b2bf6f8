package org.studypack.source.recipe;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Block;
import org.studypack.source.FormatVersion;
import org.studypack.source.MisplacedChoice;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlReader;
import org.studypack.source.yaml.YamlText;
import org.studypack.source.yaml.YamlValue;
import org.studypack.words.Setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One recipe file as it stands.
 *
 * @param base the recipe that it extends, where it does
 */
record RecipeFile(Wishes wishes, Optional<Setting> base) {
    /** Reads the text of a recipe; empty where it is no YAML, or of a newer format. */
    static Optional<RecipeFile> read(
            SourceText text, MarkdownReader markdown, Diagnostics diagnostics) {
        return YamlReader.readMapping(text, diagnostics)
                .filter(file -> FormatVersion.isKnown(file, "recipe", diagnostics))
                .map(file -> read(file, markdown, diagnostics));
    }

    private static RecipeFile read(
            YamlMapping file, MarkdownReader markdown, Diagnostics diagnostics) {
        Map<String, List<Setting>> values = new HashMap<>();
        Optional<Setting> base = file.text("extends").map(YamlText::setting);
        for (String key : Wishes.LISTS) {
            file.value(key)
                    .filter(value -> !isBlank(value))
                    .ifPresent(value -> values.put(key, entries(value)));
        }
        for (String key : Wishes.SINGLES) {
            file.text(key)
                    .ifPresent(
                            text ->
                                    values.put(
                                            key,
                                            Wishes.ADDRESSES.contains(key)
                                                    ? lines(text)
                                                    : List.of(text.setting())));
        }
        Optional<List<Block>> note =
                file.text(Wishes.NOTE)
                        .filter(text -> NoteLength.suits(text.setting(), diagnostics))
                        .map(text -> markdown.passage(new MarkdownText(text.value(), text::at)));
        file.refuseOthers(MisplacedChoice::of);
        values.values().stream()
                .flatMap(List::stream)
                .forEach(text -> UnseenCharacters.report(text, diagnostics));
        file.text(Wishes.NOTE)
                .map(YamlText::setting)
                .ifPresent(text -> UnseenCharacters.report(text, diagnostics));
        return new RecipeFile(new Wishes(file.location(), values, note), base);
    }

    /** Each line of a text, where it stands. */
    private static List<Setting> lines(YamlText text) {
        List<String> lines = text.value().lines().toList();
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            settings.add(new Setting(line, text.at(i + 1, 1, Math.max(1, line.length()))));
        }
        return settings.isEmpty() ? List.of(text.setting()) : settings;
    }

    private static boolean isBlank(YamlValue value) {
        return value.isScalar() && value.text().filter(text -> !text.words().isEmpty()).isEmpty();
    }

    /** The entries of a list, or the words of a text. */
    private static List<Setting> entries(YamlValue value) {
        if (value.isScalar()) {
            return value.text().map(YamlText::setting).map(Setting::list).orElse(List.of());
        }
        return value.list().orElse(List.of()).stream()
                .flatMap(each -> each.text().map(YamlText::setting).stream())
                .toList();
    }
}
