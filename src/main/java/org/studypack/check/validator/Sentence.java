package org.studypack.check.validator;

/** Other programs' messages in the form of our diagnostics. */
final class Sentence {
    private Sentence() {}

    /** Without the full stop at its end. */
    static String of(String message) {
        return message.endsWith(".") && !message.endsWith("..")
                ? message.substring(0, message.length() - 1)
                : message;
    }
}
