package org.studypack.importing.foreign;

import org.studypack.diagnostic.SourceText;
import org.studypack.source.transcript.CaptionFormat;
import org.studypack.source.transcript.CaptionReader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a foreign document.
 *
 * @param name the file's own name, without folders
 * @param folder where it is, and the pictures that it shows
 * @param kind what kind of text it is
 * @param source its text; for a saved web page the text that the page shows
 * @param removed how many characters that no book can hold (control characters) were taken out
 * @param page what a saved web page shows, in blocks; empty for text
 */
public record ForeignFile(
        String name,
        Path folder,
        Kind kind,
        SourceText source,
        int removed,
        Optional<ForeignDocument> page) {
    /** A timetable may have a few lines that look like the times of a cue. */
    private static final int FEWEST_CUES = 3;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** The kinds of text that can be read. */
    public enum Kind {
        TEXT("plain text"),
        MARKDOWN("Markdown"),
        WEBVTT("WebVTT subtitles"),
        SUBRIP("SubRip subtitles"),
        PAGE("a saved web page");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As the report calls it. */
        public String words() {
            return words;
        }
    }

    public List<Line> lines() {
        List<String> raw = source.lines();
        return IntStream.range(0, raw.size()).mapToObj(i -> Line.of(i + 1, raw.get(i))).toList();
    }

    /** How many lines it has; a line end after the last line begins no other. */
    public int lineCount() {
        List<String> lines = source.lines();
        boolean ended = lines.getLast().isEmpty();
        return ended ? lines.size() - 1 : lines.size();
    }

    /** Whether it holds captions: a file of them, or a text that is made of cues. */
    public boolean holdsCaptions() {
        return switch (kind) {
            case WEBVTT, SUBRIP -> true;
            case TEXT -> CaptionFormat.isMadeOfCues(source.content(), FEWEST_CUES);
            case MARKDOWN, PAGE -> false;
        };
    }

    public int wordCount() {
        return (int) WORD.matcher(source.content()).results().count();
    }

    /** The language that the document says it is in: a tag, or whatever stands there. */
    public Optional<String> language() {
        Optional<String> named =
                kind == Kind.WEBVTT
                        ? CaptionReader.language(source)
                        : page.flatMap(ForeignDocument::language);
        return named.map(String::strip).filter(words -> !words.isEmpty());
    }

    /** The file's name without its ending. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
