package org.studypack.importing.request;

/**
 * What a front end calls the values of a request, as a person types or reads them there: {@code
 * --title} on a command line. Messages name them so.
 */
public record AskedNames(String title, String language, String framesPerSecond, String force) {
    /** Of a front end that has no names of its own for them. */
    public static final AskedNames PLAIN = new AskedNames("title", "language", "fps", "force");
}
