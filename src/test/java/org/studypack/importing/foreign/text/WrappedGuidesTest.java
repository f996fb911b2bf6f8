package org.studypack.importing.foreign.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.line.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** At whatever width a text is wrapped, its paragraphs are the same. */
final class WrappedGuidesTest {
    private static final List<String> WORDS =
            List.of(
                    "der",
                    "die",
                    "Weber",
                    "Haus",
                    "und",
                    "Garn",
                    "webt",
                    "zahlt",
                    "Lohn",
                    "ein",
                    "Fabrikant",
                    "am",
                    "Spulrad",
                    "nie",
                    "alte",
                    "Stube",
                    "Brot",
                    "ohne",
                    "Geld");

    @Test
    void paragraphsAreWhole() {
        Random random = new Random(20261128);
        for (int width = 60; width <= 100; width++) {
            for (String list :
                    List.of(
                            "1. Wer?\n2. Was?\n3. Wo?",
                            "Frage 1: Wer?\nFrage 2: Was?",
                            "→ Wer?\n→ Was?",
                            "I. Wer?\nII. Was?")) {
                List<String> said =
                        List.of(
                                paragraph(random, 12),
                                paragraph(random, 40),
                                paragraph(random, 70));
                StringBuilder text = new StringBuilder("Lesekreis\n\n");
                for (String paragraph : said) {
                    text.append(wrapped(paragraph, width))
                            .append("\n\nZum Gespräch:\n\n")
                            .append(list)
                            .append("\n\n");
                }
                assertThat(paragraphs(text.toString())).as(text.toString()).containsAll(said);
            }
        }
    }

    private static List<String> paragraphs(String text) {
        SourceText source = new SourceText("guide.txt", text);
        return TextBlocks.read(Line.all(source), TypedTables.in(source)).stream()
                .filter(Paragraph.class::isInstance)
                .map(ForeignBlock::text)
                .toList();
    }

    private static String paragraph(Random random, int words) {
        StringBuilder text = new StringBuilder("Es");
        for (int i = 0; i < words; i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(i % 9 == 8 ? ". Und" : "");
        }
        return text.append('.').toString();
    }

    private static String wrapped(String text, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ", -1)) {
            String last = lines.getLast();
            if (last.isEmpty()) {
                lines.set(lines.size() - 1, word);
            } else if (last.length() + 1 + word.length() <= width) {
                lines.set(lines.size() - 1, last + " " + word);
            } else {
                lines.add(word);
            }
        }
        return String.join("\n", lines);
    }
}
