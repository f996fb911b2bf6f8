package org.studypack.cli;

import org.studypack.publish.JsonForms;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.json.Json;

import java.util.List;

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
        return JsonForms.of(packs);
    }
}
