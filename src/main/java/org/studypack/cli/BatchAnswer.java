package org.studypack.cli;

import org.studypack.publish.BatchSummary;
import org.studypack.publish.Json;

/** How many packs a batch made, and where it says more. */
record BatchAnswer(BatchSummary summary) implements Answer {

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("  ");
        text.append(Columns.count(summary.made(), "pack")).append(" made");
        if (summary.unchanged() > 0) {
            text.append(", ").append(summary.unchanged()).append(" unchanged");
        }
        if (summary.failed() > 0) {
            text.append(", ").append(Columns.count(summary.failed(), "row")).append(" with errors");
        }
        return text.append("\n  ").append(Columns.path(summary.manifest())).append('\n').toString();
    }

    @Override
    public Json json() {
        return new Json.Fields()
                .with("made", summary.made())
                .with("unchanged", summary.unchanged())
                .with("failed", summary.failed())
                .with("manifest", Columns.path(summary.manifest()));
    }
}
