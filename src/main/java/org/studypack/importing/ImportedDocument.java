package org.studypack.importing;

import java.util.SequencedMap;
import java.util.SortedMap;

/**
 * What one foreign document becomes.
 *
 * @param key names the document in the folder's record: {@code guide}, or {@code transcript} and
 *     the file it becomes
 * @param source the foreign file's name
 * @param files the text files by path
 * @param settings what is to stand in pack.yaml, as YAML scalars by key
 * @param chapter its chapter of the report
 */
record ImportedDocument(
        String key,
        String source,
        SortedMap<String, String> files,
        SequencedMap<String, String> settings,
        ReportChapter chapter) {

    boolean isGuide() {
        return key.equals("guide");
    }
}
