package org.studypack.importing.talk;

import org.studypack.importing.talk.ForeignTalk.Span;
import org.studypack.importing.talk.ForeignTalk.Turn;
import org.studypack.pack.Timestamp;
import org.studypack.source.transcript.Times;

import java.util.List;
import java.util.Optional;

/** Writes timed turns as the WebVTT of a pack. */
final class WebVttText {
    private final StringBuilder text = new StringBuilder("WEBVTT\n");
    private Optional<String> speaker = Optional.empty();
    private Optional<Turn> before = Optional.empty();

    private WebVttText() {}

    /**
     * The text of the file.
     *
     * @param turns all with a time
     */
    static String of(List<Turn> turns) {
        WebVttText file = new WebVttText();
        turns.forEach(file::add);
        return file.text.toString();
    }

    private void add(Turn turn) {
        if (turn.subhead()) {
            text.append("\nNOTE ## ").append(turn.text()).append('\n');
            before = Optional.empty();
            return;
        }
        if (!sharesCue(turn)) {
            if (isParagraphWithoutASign(turn)) {
                text.append("\nNOTE paragraph\n");
            }
            Span span = turn.time().orElseThrow();
            text.append('\n')
                    .append(Times.write(new Timestamp(span.start()), true))
                    .append(" --> ")
                    .append(Times.write(new Timestamp(span.end().orElse(span.start())), true))
                    .append('\n');
        }
        turn.speaker().ifPresent(s -> text.append("<v ").append(label(s)).append('>'));
        String words = escape(turn.text());
        text.append(turn.sound() ? "[" + words + "]" : words).append('\n');
        speaker = turn.speaker().or(() -> speaker);
        before = Optional.of(turn);
    }

    /** Voices of one caption stand in one cue, where tags keep them apart. */
    private boolean sharesCue(Turn turn) {
        return before.isPresent()
                && before.get().time().equals(turn.time())
                && !before.get().sound()
                && !turn.sound()
                && turn.speaker().isPresent()
                && !turn.speaker().equals(speaker);
    }

    /** Whether only a note can say that a paragraph begins. */
    private boolean isParagraphWithoutASign(Turn turn) {
        return turn.opensParagraph()
                && before.filter(turnBefore -> !turnBefore.sound()).isPresent()
                && !turn.sound()
                && turn.speaker().or(() -> speaker).equals(speaker);
    }

    /** The end of a name and of its tag must not be an arrow together. */
    private static String label(String name) {
        String escaped = escape(name);
        return escaped.endsWith("-")
                ? escaped.substring(0, escaped.length() - 1) + "&#45;"
                : escaped;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{\\", "&#123;\\");
    }
}
