package org.studypack.importing.talk;

import org.studypack.importing.talk.ForeignTalk.Span;
import org.studypack.importing.talk.ForeignTalk.Turn;
import org.studypack.pack.Timestamp;
import org.studypack.source.MarkdownEscape;
import org.studypack.source.ScalarText;
import org.studypack.source.transcript.Times;

import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes a talk as a transcript of a book folder, with the file that says what is known of it. */
final class TalkFiles {
    private TalkFiles() {}

    /** The files by their paths; {@code name} is the transcript's id. */
    static NavigableMap<String, String> of(ForeignTalk talk, String name, String language) {
        TreeMap<String, String> files = new TreeMap<>();
        String path = "transcripts/" + name;
        if (talk.captions()) {
            files.put(path + ".vtt", WebVttText.of(talk.turns()));
        } else {
            files.put(path + ".md", paragraphs(talk));
        }
        files.put(path + ".yaml", facts(talk, language));
        return files;
    }

    private static String paragraphs(ForeignTalk talk) {
        StringBuilder text = new StringBuilder();
        for (Turn turn : talk.turns()) {
            text.append(text.isEmpty() ? "" : "\n");
            if (turn.subhead()) {
                text.append("## ").append(MarkdownEscape.escape(turn.text())).append('\n');
                continue;
            }
            if (turn.sound()) {
                text.append(sound(turn.text())).append('\n');
                continue;
            }
            turn.time().ifPresent(t -> text.append('[').append(time(t)).append("] "));
            turn.speaker()
                    .ifPresent(
                            s -> text.append("**").append(MarkdownEscape.escape(s)).append(":** "));
            text.append(MarkdownEscape.escape(turn.text())).append('\n');
        }
        return text.toString();
    }

    /** A sound in brackets, which are escaped where it could be read as a time. */
    private static String sound(String words) {
        return Character.isDigit(words.codePointAt(0))
                ? MarkdownEscape.escape("[" + words + "]")
                : "[" + MarkdownEscape.escape(words) + "]";
    }

    private static String time(Span span) {
        String start = Times.write(new Timestamp(span.start()), false);
        return span.end().isEmpty()
                ? start
                : start + " – " + Times.write(new Timestamp(span.end().getAsLong()), false);
    }

    private static String facts(ForeignTalk talk, String language) {
        StringBuilder text = new StringBuilder();
        text.append("title: ").append(ScalarText.of(talk.title())).append('\n');
        if (!talk.event().isEmpty()) {
            text.append("event: ").append(ScalarText.of(talk.event())).append('\n');
        }
        text.append("language: ").append(ScalarText.of(language)).append('\n');
        if (!talk.speakers().isEmpty()) {
            text.append("speakers:\n");
            for (String speaker : talk.speakers()) {
                String name = ScalarText.of(speaker);
                text.append("  ").append(name).append(": ").append(name).append('\n');
            }
        }
        return text.append(
                        """
                        # What the transcript does not say. Where you know it, take the number sign away:
                        # date: 2026-01-31
                        # place: Where it was said
                        # media: https://example.org/the-recording
                        """)
                .toString();
    }
}
