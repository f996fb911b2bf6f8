package org.studypack.cli;

import org.studypack.publish.JsonForms;
import org.studypack.publish.batch.BatchSummary;
import org.studypack.publish.json.Json;

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
        if (!summary.judges().isEmpty()) {
            text.append(", valid by ").append(String.join(" and ", summary.judges()));
        }
        return text.append("\n  ").append(Columns.path(summary.manifest())).append('\n').toString();
    }

    @Override
    public Json json() {
        return JsonForms.of(summary);
    }
}
