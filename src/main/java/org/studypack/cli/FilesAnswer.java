package org.studypack.cli;

import org.studypack.diagnostic.TerminalText;
import org.studypack.publish.JsonForms;
import org.studypack.publish.json.Json;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The files a command wrote, a line each. */
record FilesAnswer(List<Path> files) implements Answer {
    FilesAnswer {
        files = List.copyOf(files);
    }

    @Override
    public String text() {
        return files.stream()
                .map(file -> TerminalText.safe(Columns.path(file)) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public Json json() {
        return JsonForms.files(files);
    }
}
