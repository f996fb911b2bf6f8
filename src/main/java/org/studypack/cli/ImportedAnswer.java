package org.studypack.cli;

import org.studypack.diagnostic.TerminalText;
import org.studypack.importing.request.ImportResult;
import org.studypack.publish.JsonForms;
import org.studypack.publish.json.Json;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files an import wrote, and what is in them. */
record ImportedAnswer(ImportResult imported) implements Answer {

    @Override
    public String text() {
        String found =
                Stream.of(
                                count(imported.sections(), "section"),
                                count(imported.questions(), "question"),
                                count(imported.paragraphs(), "paragraph"))
                        .filter(count -> !count.isEmpty())
                        .collect(Collectors.joining(", "));
        String leftOut =
                imported.leftOut() == 0
                        ? "nothing left out"
                        : Columns.count(imported.leftOut(), "passage")
                                + " left out, which the report lists";
        return files().text() + removed() + (found.isEmpty() ? "" : found + "; ") + leftOut + "\n";
    }

    @Override
    public Json json() {
        return JsonForms.of(imported);
    }

    private String removed() {
        return imported.removed().stream()
                .map(Columns::path)
                .map(file -> "removed the sample " + TerminalText.safe(file) + "\n")
                .collect(Collectors.joining());
    }

    private FilesAnswer files() {
        return new FilesAnswer(imported.written());
    }

    private static String count(int number, String noun) {
        return number == 0 ? "" : Columns.count(number, noun);
    }
}
