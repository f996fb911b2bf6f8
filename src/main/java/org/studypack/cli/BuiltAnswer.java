package org.studypack.cli;

import org.studypack.publish.Built;
import org.studypack.publish.BuiltFile;
import org.studypack.publish.Json;

import java.util.List;
import java.util.Optional;

/**
 * The files of a build, a line each, with what they hold. As JSON, several packs stand in a list.
 *
 * @param packs at least one
 */
record BuiltAnswer(List<Built> packs) implements Answer {

    BuiltAnswer {
        packs = List.copyOf(packs);
    }

    @Override
    public String text() {
        Columns lines = new Columns("  ");
        packs.forEach(pack -> add(lines, pack));
        return lines.text();
    }

    private static void add(Columns lines, Built built) {
        for (BuiltFile file : built.made()) {
            String holds = Columns.count(built.questions(), "question");
            lines.add(
                    Columns.path(file.path()),
                    file.pages() > 0 ? Columns.count(file.pages(), "page") + ", " + holds : holds,
                    file.validBy().map(judge -> "valid by " + judge).orElse(""));
        }
    }

    @Override
    public Json json() {
        return packs.size() == 1
                ? json(packs.getFirst())
                : new Json.Fields().with("packs", packs.stream().map(BuiltAnswer::json).toList());
    }

    private static Json.Fields json(Built built) {
        Json.Fields fields =
                new Json.Fields()
                        .with("title", built.title())
                        .with("files", Columns.json(built.files()));
        if (built.pages() > 0) {
            fields = fields.with("pages", built.pages());
        }
        fields = fields.with("questions", built.questions());
        List<Json> verdicts =
                built.made().stream().flatMap(file -> verdict(file).stream()).toList();
        return verdicts.isEmpty() ? fields : fields.with("verdicts", verdicts);
    }

    private static Optional<Json> verdict(BuiltFile file) {
        return file.validBy()
                .map(
                        judge ->
                                new Json.Fields()
                                        .with("file", Columns.path(file.path()))
                                        .with("validator", judge)
                                        .with("result", "valid"));
    }
}
