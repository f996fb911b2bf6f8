package org.studypack.importing.foreign.content;

import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.wording.WordCount;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A foreign file that was read.
 *
 * @param name the file's own name, without folders
 * @param folder where it is, and the pictures that it shows
 * @param content what it holds
 * @param removed how many characters that no book can hold (control characters) were taken out
 * @param steps those of the work on it
 */
public record ForeignFile(
        String name, Path folder, ForeignContent content, int removed, Steps steps) {
    /** Its words as a person sees them. */
    public SourceText shown() {
        return content.shown();
    }

    /** The file, as it was asked for. */
    public Location where() {
        return Location.of(shown().file());
    }

    public List<Line> lines() {
        return Line.all(shown());
    }

    /** How many words it holds, those that it does not show among them. */
    public int wordCount() {
        return WordCount.of(shown().content()) + content.wordsUnshown();
    }

    /** The language that the document says it is in: a tag, or whatever stands there. */
    public Optional<String> language() {
        return content.language().map(String::strip).filter(words -> !words.isEmpty());
    }

    /** The file's name without its ending. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
