package org.studypack.cli;

import org.studypack.publish.Built;

import java.nio.file.Path;
import java.util.List;

/** The files of a build, a line each, with what they hold. */
record BuiltAnswer(Built built) implements Answer {

    @Override
    public String text() {
        Columns lines = new Columns("  ");
        for (Path file : built.files()) {
            String holds = Columns.count(built.questions(), "question");
            boolean printed = file.toString().endsWith(".pdf");
            lines.add(
                    Columns.path(file),
                    printed ? Columns.count(built.pages(), "page") + ", " + holds : holds);
        }
        return lines.text();
    }

    @Override
    public Json json() {
        List<Json.Text> files =
                built.files().stream().map(Columns::path).map(Json.Text::new).toList();
        return new Json.Fields()
                .with("title", built.title())
                .with("files", files)
                .with("pages", built.pages())
                .with("questions", built.questions());
    }
}
