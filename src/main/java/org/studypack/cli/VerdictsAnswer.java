package org.studypack.cli;

import org.studypack.publish.Json;

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
        return new Json.Fields()
                .with("target", Columns.path(verdict.target()))
                .with("exit", ExitCode.of(verdict.outcome()).number())
                .with(
                        "result",
                        verdict.outcome()
                                .result()
                                .<Json>map(Json.Text::new)
                                .orElseGet(Json.Nothing::new));
    }
}
