package org.studypack.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.check.MeantLine.Text;
import org.studypack.check.ShownText.Block;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A line is looked for where it may begin, and nowhere else. */
final class BeginningsTest {
    private static final int MANY = 50_000;

    /** Rows of one table have one source, and may be alike. */
    @Test
    void textIsGoneThroughOnceHoweverAlikeItsBlocks() {
        Location table = new Location("a.md", 3, 1, 1, "");
        List<Block> blocks = blocks(MANY, "bread", Optional.of(table));
        Beginnings beginnings = new Beginnings(blocks);
        int[] asked = new int[1];
        for (int i = 0; i < MANY; i++) {
            OptionalInt found = beginnings.first(line("bread", table), i, block -> ++asked[0] > 0);
            assertThat(found).hasValue(i);
        }
        assertThat(asked[0]).isEqualTo(MANY);
    }

    /** Each of them would be looked for in all of the page. */
    @Test
    void pageThatLostAllIsNotLookedThroughForEachLine() {
        Location place = new Location("a.md", 3, 1, 1, "");
        List<MeantLine> lines =
                IntStream.range(0, MANY).mapToObj(i -> line("bread " + i, place)).toList();
        Diagnostics found = new Diagnostics();
        new LineSearch(blocks(MANY, "bread", Optional.of(place)), found).findAll(lines);
        assertThat(found.all()).hasSize(LineSearch.MOST_LOST);
    }

    @Test
    void blockThatSaysItsSourceIsPreferred() {
        Location here = new Location("a.md", 3, 1, 1, "");
        List<Block> blocks = new ArrayList<>(blocks(2, "bread", Optional.empty()));
        blocks.addAll(blocks(1, "bread", Optional.of(here)));
        Beginnings beginnings = new Beginnings(blocks);
        assertThat(beginnings.first(line("bread", here), 0, block -> true)).hasValue(2);
        assertThat(beginnings.first(line("bread", Location.of("b.md")), 1, block -> true))
                .hasValue(1);
        assertThat(beginnings.first(line("water", here), 0, block -> true)).isEmpty();
    }

    @Test
    void optionalTextMayBeLeftOutAndMarksMayFollow() {
        Location here = new Location("a.md", 3, 1, 1, "");
        MeantLine line = new MeantLine(List.of(Text.optional("Worksheet"), Text.of("1")), here);
        for (String shown : List.of("Worksheet:", "Worksheet", "1", "1.")) {
            Beginnings beginnings = new Beginnings(blocks(1, shown, Optional.of(here)));
            assertThat(beginnings.first(line, 0, block -> true)).as(shown).hasValue(0);
        }
    }

    private static List<Block> blocks(int count, String word, Optional<Location> source) {
        return IntStream.range(0, count).mapToObj(i -> new Block(List.of(word), source)).toList();
    }

    private static MeantLine line(String text, Location location) {
        return new MeantLine(List.of(Text.of(text)), location);
    }
}
