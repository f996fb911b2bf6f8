package org.studypack.importing.guide;

import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportChapter;
import org.studypack.importing.report.ReportText;
import org.studypack.importing.report.WordSum;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Tells what was made of a guide. */
final class GuideReport {
    private GuideReport() {}

    static ReportChapter of(
            ForeignFile file,
            ForeignGuide guide,
            SortedMap<String, String> files,
            ImportNotes notes) {
        List<String> made = new ArrayList<>();
        made.add("Title: " + ReportText.words(guide.title()));
        if (!guide.subtitle().isEmpty()) {
            made.add("Subtitle: " + ReportText.words(guide.subtitle()));
        }
        List<String> paths = List.copyOf(files.keySet());
        for (int i = 0; i < guide.sections().size(); i++) {
            made.add(section(guide.sections().get(i), paths.get(i)));
        }
        WordSum sum = WordSum.of(file, guide.words(), notes);
        made.add(
                "Together %s, %s and %s; %s."
                        .formatted(
                                ReportText.count(guide.sections().size(), "section"),
                                ReportText.count(guide.paragraphs(), "paragraph"),
                                ReportText.count(guide.questions(), "question"),
                                sum.words()));
        String text = new ReportText(file, notes).chapter(made, sum.read());
        return new ReportChapter("Guide: " + ReportText.words(file.name()), text);
    }

    private static String section(Section section, String path) {
        String ours = section.titleIsOurs() ? " (a title that the import gave)" : "";
        String text =
                section.bodyIsOurs()
                        ? "a sentence that the import gave in place of a text that is missing"
                        : ReportText.count(section.body().size(), "paragraph");
        String questions =
                section.questions().isEmpty()
                        ? "no questions"
                        : ReportText.count(section.questions().size(), "question")
                                + section.questionsTitle()
                                        .map(t -> " under " + ReportText.quoted(t.text()))
                                        .orElse("");
        return "%s: %s%s, %s, %s, %s"
                .formatted(
                        ReportText.code(path),
                        ReportText.quoted(section.plainTitle()),
                        ours,
                        section.whole().described(),
                        text,
                        questions);
    }
}
