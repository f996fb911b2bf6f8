package org.studypack.cli;

import picocli.CommandLine.Option;

/** Whether a command answers a person or a program. */
final class AnswerForm {
    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    boolean json() {
        return json;
    }
}
