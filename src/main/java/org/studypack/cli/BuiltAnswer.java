package org.studypack.cli;

import org.studypack.publish.JsonForms;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.json.Json;

import java.util.List;

/**
 * The files of a build, a line each, with what they hold; of several editions also a line for each
 * that has errors. As JSON, a list with an entry for each edition, whatever came of it.
 *
 * @param editions at least one
 */
record BuiltAnswer(List<BuiltEdition> editions) implements Answer {

    BuiltAnswer {
        editions = List.copyOf(editions);
    }

    @Override
    public String text() {
        Columns lines = new Columns("  ");
        for (BuiltEdition each : editions) {
            each.outcome()
                    .result()
                    .ifPresentOrElse(built -> add(lines, built), () -> addFailed(lines, each));
        }
        return lines.text();
    }

    private void addFailed(Columns lines, BuiltEdition failed) {
        if (editions.size() > 1) {
            failed.edition().ifPresent(name -> lines.add(name, "has errors"));
        }
    }

    private static void add(Columns lines, Built built) {
        for (BuiltFile file : built.made()) {
            String holds = Columns.count(built.questions(), "question");
            lines.add(
                    Columns.path(file.path()),
                    size(file, built) + holds,
                    file.validBy().map(judge -> "valid by " + judge).orElse(""));
        }
    }

    private static String size(BuiltFile file, Built built) {
        if (file.sheets() > 0) {
            return Columns.count(file.sheets(), "sheet") + ", ";
        }
        String design = built.isHandout() ? " of a handout, " : ", ";
        return file.pages() > 0 ? Columns.count(file.pages(), "page") + design : "";
    }

    @Override
    public Json json() {
        return new Json.Array(
                editions.stream()
                        .map(
                                each ->
                                        JsonForms.edition(
                                                each.edition(),
                                                ExitCode.of(each.outcome()).number(),
                                                each.outcome()))
                        .toList());
    }
}
