package org.studypack.importing.folder;

import org.studypack.importing.report.ReportChapter;
import org.studypack.source.ScalarText;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;

/**
 * What one foreign document becomes.
 *
 * @param key names the document in the folder's record: {@code guide}, or {@code transcript} and
 *     the file it becomes
 * @param source the foreign file's name
 * @param files the text files by path
 * @param pictures by path, which no text file has
 * @param settings what is to stand in pack.yaml, as YAML scalars by key
 * @param chapter its chapter of the report
 * @param sections of a guide, the introduction among them; 0 for a transcript
 * @param questions of a guide; 0 for a transcript
 * @param paragraphs of a guide's text or of speech
 */
public record ImportedDocument(
        String key,
        String source,
        SortedMap<String, String> files,
        SortedMap<String, byte[]> pictures,
        SequencedMap<String, String> settings,
        ReportChapter chapter,
        int sections,
        int questions,
        int paragraphs) {

    /** The key of a guide. */
    public static final String GUIDE = "guide";

    /**
     * What pack.yaml is to say of a document.
     *
     * @param subtitle empty where there is none
     */
    public static SequencedMap<String, String> settings(
            String title, String subtitle, String language) {
        SequencedMap<String, String> settings = new LinkedHashMap<>();
        settings.put("format", "1");
        settings.put("title", ScalarText.of(title));
        if (!subtitle.isEmpty()) {
            settings.put("subtitle", ScalarText.of(subtitle));
        }
        settings.put("language", ScalarText.of(language));
        return settings;
    }

    boolean isGuide() {
        return key.equals(GUIDE);
    }
}
