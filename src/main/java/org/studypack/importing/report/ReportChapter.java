package org.studypack.importing.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One document's chapter of the import report.
 *
 * @param title its heading, which sets it apart from the chapters of other documents
 * @param text below the heading; no line of it begins with a heading of level 1 or 2
 */
public record ReportChapter(String title, String text) {
    public static final String PATH = "import-report.md";
    private static final String HEAD =
            """
            # What was imported

            This page is for you and not for the book: a build ignores it. It says what was read, what was
            made of it, what was left out word for word, and what only you can decide. Line numbers are those of
            the document that was imported.
            """;
    private static final String MARK = "## ";

    /** The chapter as it stands in the report. */
    public String whole() {
        return MARK + title + "\n\n" + text;
    }

    /** The same, with the sample files that gave way to the document. */
    public ReportChapter withSamples(List<String> paths) {
        if (paths.isEmpty()) {
            return this;
        }
        StringBuilder with = new StringBuilder(text.stripTrailing());
        with.append("\n\n### Sample files that gave way\n\n");
        paths.forEach(path -> with.append("- ").append(ReportText.code(path)).append('\n'));
        return new ReportChapter(title, with.toString());
    }

    /** The whole report, with this chapter in place of its former self or added. */
    public String in(String report) {
        NavigableMap<String, String> chapters = chapters(report);
        String head = chapters.remove("");
        chapters.put(title, whole());
        StringBuilder text = new StringBuilder(head == null || head.isBlank() ? HEAD : head);
        for (Map.Entry<String, String> chapter : chapters.entrySet()) {
            text.append(text.toString().endsWith("\n\n") ? "" : "\n").append(chapter.getValue());
        }
        return text.toString();
    }

    /** What a report now says of this document; empty where it does not. */
    public String former(String report) {
        return chapters(report).getOrDefault(title, "");
    }

    /** The chapters by their titles, guides first; the head under the empty title. */
    private static NavigableMap<String, String> chapters(String report) {
        NavigableMap<String, String> chapters =
                new TreeMap<>(
                        Comparator.comparing((String t) -> !t.isEmpty())
                                .thenComparing(t -> !t.startsWith("Guide"))
                                .thenComparing(Comparator.naturalOrder()));
        String title = "";
        StringBuilder text = new StringBuilder();
        for (String line : report.replace("\r\n", "\n").split("(?<=\n)", -1)) {
            if (line.startsWith(MARK)) {
                chapters.put(title, text.toString().stripTrailing() + "\n");
                title = line.substring(MARK.length()).strip();
                text.setLength(0);
            }
            text.append(line);
        }
        chapters.put(title, text.toString().stripTrailing() + "\n");
        return chapters;
    }
}
