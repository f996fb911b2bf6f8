package org.studypack.print.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineBreaksTest {
    /** A bar stands where a line may end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one |line |more",
                "the |workers\u2019 |circle, |it |isn't",
                "a |word\u2014|and |more",
                "see |https://example.org/|study-|pack/|a.html?b=c |there",
                "in |/usr/|share/|some/|path/|of-|a-|file.txt, |and/or |not",
                "go |to |www.example.org |or |back",
                "https://example.org/|a |https://example.org/|b",
                " |two  |spaces |https://a.example/|b ",
                "on |7 November |1917, |on |November 7, |am |7. November |1917, |el |7 de noviembre"
                        + " |de |1917",
                "see |§ 12, |No. 4, |pp. 3–5 |and |1917–1920 |or |1917 – 1920, |12:09–14:50",
                "he |said – |well – |so, |“ then ” |and / |or |5 % |more",
                "’tis |here, |so |’twas |‘there’ |May |and |3 |may |go … |on",
                "ends |with |https://example.org/|study-|pack"
            })
    void linesEndAtTheirPlaces(String marked) {
        LineBreaks breaks = new LineBreaks();
        String text = marked.replace("|", "");
        breaks.setText(text);
        StringBuilder found = new StringBuilder(text);
        int bars = 0;
        for (int at = breaks.next(); at > 0 && at < text.length(); at = breaks.next()) {
            found.insert(at + bars++, '|');
        }
        assertThat(found).hasToString(marked);
    }
}
