package org.studypack.source.transcript;

import org.studypack.diagnostic.SourceText;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of captions line by line, as somebody would with a pencil: no blocks are made and
 * no cues. What it says is true of files without mistakes.
 */
final class CaptionLines {
    private static final Pattern TAG = Pattern.compile("<([^<>]*)>");
    private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^}]*}");

    /** What keeps the letters on both sides of a tag apart. */
    private static final String GONE = "|";

    private static final Pattern NOTE = Pattern.compile("NOTE(\\s.*)?");
    private static final Pattern STYLE = Pattern.compile("STYLE|REGION");
    private static final Pattern SUBHEAD = Pattern.compile("(?:NOTE)?\\s*##(?:\\s.*)?");

    private final SourceText source;
    private final CaptionFormat format;
    private final LetterReferences references = new LetterReferences();
    private final WrittenWords words = new WrittenWords();
    private Within within = Within.NOTHING;

    /** What a line stands in. */
    private enum Within {
        NOTHING,
        HEAD,
        STYLE,
        /** A note of which nothing was read yet that is shown. */
        NOTE,
        SUBHEAD,
        CUE
    }

    private CaptionLines(SourceText source, CaptionFormat format) {
        this.source = source;
        this.format = format;
    }

    /** The words of a file, in its order. */
    static WrittenWords words(SourceText source, CaptionFormat format) {
        CaptionLines lines = new CaptionLines(source, format);
        lines.within = format == CaptionFormat.WEBVTT ? Within.HEAD : Within.NOTHING;
        for (int i = 0; i < source.lines().size(); i++) {
            lines.read(i);
        }
        return lines.words;
    }

    private String line(int index) {
        return index < 0 || index >= source.lines().size() ? "" : source.lines().get(index);
    }

    private boolean isTimes(int index) {
        return TimingLine.of(line(index)).isPresent();
    }

    private void read(int index) {
        String line = line(index).strip();
        if (isTimes(index)) {
            within = Within.CUE;
        } else if (line(index).isEmpty()) {
            within = Within.NOTHING;
        } else if (!line.isEmpty() && !isIdentifier(index)) {
            within = opened(index, line);
            add(index, line);
        }
    }

    /**
     * The line above the times, where it begins a block, and a number that went astray above it.
     */
    private boolean isIdentifier(int index) {
        int next = index + 1;
        while (next < source.lines().size() && line(next).isBlank()) {
            next++;
        }
        boolean astray = line(index - 1).isEmpty() && CaptionFormat.isNumber(line(index));
        return isTimes(next) && (next == index + 1 || astray);
    }

    private Within opened(int index, String line) {
        boolean first =
                within != Within.HEAD && (within != Within.CUE || line(index - 1).isBlank());
        if (format == CaptionFormat.SUBRIP || !first) {
            return within;
        }
        if (NOTE.matcher(line).matches()) {
            return Within.NOTE;
        }
        boolean style = line(index - 1).isEmpty() && STYLE.matcher(line).matches();
        return style ? Within.STYLE : within;
    }

    private void add(int index, String line) {
        switch (within) {
            case CUE -> words.add(shown(line), source.line(index + 1));
            case SUBHEAD -> words.add(line, source.line(index + 1));
            case NOTE -> {
                if (SUBHEAD.matcher(line).matches()) {
                    within = Within.SUBHEAD;
                    words.add(line.replaceFirst("^NOTE", ""), source.line(index + 1));
                } else if (!line.equals("NOTE")) {
                    within = Within.NOTHING;
                }
            }
            case NOTHING, HEAD, STYLE -> {}
        }
    }

    /** A line of words without its tags, its references as letters. */
    private String shown(String line) {
        int closed = line.lastIndexOf('}') + 1; // none is looked for where none is
        String spoken = OVERRIDE.matcher(line.substring(0, closed)).replaceAll(GONE);
        String untagged =
                TAG.matcher(spoken + line.substring(closed))
                        .replaceAll(
                                tag ->
                                        CueTag.of(tag.group(1)).isPresent()
                                                ? GONE
                                                : Matcher.quoteReplacement(tag.group()));
        return LetterReferences.in(untagged)
                .replaceAll(found -> Matcher.quoteReplacement(references.letters(found.group())));
    }
}
