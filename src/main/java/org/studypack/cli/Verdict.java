package org.studypack.cli;

import org.studypack.publish.run.Outcome;

import java.nio.file.Path;

/** What a check found in one folder or file. */
record Verdict(Path target, Outcome<String> outcome) {}
