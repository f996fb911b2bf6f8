package org.studypack.cli;

import org.studypack.publish.JsonForms;
import org.studypack.publish.json.Json;

import java.util.List;

/** A line for each folder or file that was checked: sound, or not. */
record VerdictsAnswer(List<Verdict> verdicts) implements Answer {
    VerdictsAnswer {
        verdicts = List.copyOf(verdicts);
    }

    @Override
    public String text() {
        Columns lines = new Columns("");
        for (Verdict verdict : verdicts) {
            boolean sound = verdict.outcome().result().isPresent();
            lines.add(
                    Columns.path(verdict.target()),
                    sound ? "ok" : "has errors",
                    verdict.outcome().result().orElse(""));
        }
        return lines.text();
    }

    @Override
    public Json json() {
        return new Json.Array(verdicts.stream().map(VerdictsAnswer::json).toList());
    }

    private static Json json(Verdict verdict) {
        return JsonForms.verdict(
                verdict.target(),
                ExitCode.of(verdict.outcome()).number(),
                verdict.outcome().result());
    }
}
