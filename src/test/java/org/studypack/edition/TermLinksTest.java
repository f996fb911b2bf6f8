package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Block;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Inline;
import org.studypack.pack.Section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class TermLinksTest {
    private static final Location HERE = Location.of("01.md");

    /** What is linked stands in brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Bolsheviks | A Bolshevik, then Bolsheviks. | A [Bolshevik], then Bolsheviks.",
                "en | soviet | The Soviet state and its soviets. | The Soviet state and its"
                        + " [soviets].",
                "en | soviet | Soviets first. | [Soviets] first.",
                "en | Duma | the Duma’s clerk | the [Duma’s] clerk",
                "en | Duma | the duma | the duma",
                "en | civil war | a civil war-like, civil  wars | a civil war-like, [civil  wars]",
                "en | civil war | two civil wars | two [civil wars]",
                "en | New Economic Policy (NEP) | The NEP. | The [NEP].",
                "en | NEP | nep, Neps | nep, Neps",
                "en | war | Warden | Warden",
                "de | Rat | die Räte, des Rates | die Räte, des [Rates]",
                "de | Verein | des Vereins | des [Vereins]",
                "de | Arbeiter | Arbeit der Arbeitern | Arbeit der [Arbeitern]",
                "de | Arbeit | Arbeiter, Arbeiten | Arbeiter, [Arbeiten]",
                "de | permanente Revolution | der permanenten Revolution | der [permanenten"
                        + " Revolution]",
                "es | soviet | los soviets | los [soviets]",
                "ru | совет | власть советов и советская | власть [советов] и советская",
                "ru | партия | партер, парта, партий | партер, парта, [партий]",
                "ru | совет | советую, советами | советую, [советами]",
                "ru | восстание | восстал, восстанием | восстал, [восстанием]",
                "ru | гражданская война | о гражданской войне | о [гражданской войне]"
            })
    void firstOccurrenceOfATermIsLinked(String language, String term, String text, String linked) {
        assertThat(shown(links(language, term), new Inline.Text(text))).isEqualTo(linked);
    }

    @Test
    @Timeout(20)
    void manyTermsThatBeginAlikeAreLinkedInTime() {
        List<GlossaryEntry> glossary =
                IntStream.range(0, 1000)
                        .mapToObj(i -> entry("t" + i, "abcd" + letters(i)))
                        .toList();
        String text = "abcdef. ".repeat(20_000) + "abcdj";
        assertThat(shown(new TermLinks(glossary, "en"), new Inline.Text(text)))
                .endsWith(" [abcdj]");
    }

    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0'))
                .collect(Collectors.joining());
    }

    @Test
    void wordsThatAreNotTheAuthorsAreLeftAlone() {
        TermLinks links = links("en", "soviet");
        assertThat(shown(links, new Inline.Emphasis(List.of(new Inline.Text("soviet")))))
                .isEqualTo("soviet");
        assertThat(shown(links, new Inline.Code("soviet"))).isEqualTo("soviet");
    }

    @Test
    void termToWhichTheSectionLeadsIsLeftAlone() {
        Inline own = new Inline.Reference("t", List.of(new Inline.Text("council")), HERE);
        assertThat(shown(links("en", "soviet"), new Inline.Text("a soviet, or "), own))
                .isEqualTo("a soviet, or [council]");
    }

    private static TermLinks links(String language, String term) {
        return new TermLinks(List.of(entry("t", term)), language);
    }

    private static GlossaryEntry entry(String id, String term) {
        return new GlossaryEntry(id, term, Optional.empty(), List.of(), List.of(), HERE);
    }

    private static String shown(TermLinks links, Inline... words) {
        Section section =
                new Section(
                        "s",
                        List.of(),
                        List.of(new Block.Paragraph(List.of(words), HERE)),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        HERE);
        Block.Paragraph paragraph = (Block.Paragraph) links.in(section).body().getFirst();
        StringBuilder shown = new StringBuilder();
        for (Inline inline : paragraph.content()) {
            String plain = Inline.plain(List.of(inline));
            shown.append(inline instanceof Inline.Reference ? "[" + plain + "]" : plain);
        }
        return shown.toString();
    }
}
