package org.studypack.source.markdown;

import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

/**
 * Markdown, and where its lines stand in a person's files.
 *
 * @param content with LF line ends
 */
public record MarkdownText(String content, Positions positions) {

    /** Says where a stretch of the text stands; lines and columns from 1, in UTF-16 units. */
    @FunctionalInterface
    public interface Positions {
        Location at(int line, int column, int length);
    }

    /** The whole of a file. */
    public static MarkdownText of(SourceText source) {
        return new MarkdownText(source.content(), source::at);
    }
}
