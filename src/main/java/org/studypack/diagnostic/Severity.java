package org.studypack.diagnostic;

/** How much a diagnostic weighs: errors stop a build, warnings never do. */
public enum Severity {
    ERROR,
    WARNING
}
