package org.studypack.cli;

/** How many threads, as it is written on the command line: 1 to {@value #MOST}. */
final class ThreadCount extends WholeNumber.Converter {
    private static final int MOST = 256;

    ThreadCount() {
        super(1, MOST);
    }
}
