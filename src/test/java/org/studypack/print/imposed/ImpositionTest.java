package org.studypack.print.imposed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Folds and cuts sheets as a person does, and looks whether the pages are in order then. */
final class ImpositionTest {
    private static final int MOST = 200;

    private final Random random = new Random(1907);

    /** One that is not always the same, of any kind. */
    private Imposition any() {
        int columns = 1 + random.nextInt(4);
        int rows = 1 + random.nextInt(4);
        return switch (random.nextInt(5)) {
            case 0 ->
                    new SaddleStitch(
                            random.nextBoolean(), random.nextBoolean(), 1 + random.nextInt(4));
            case 1 -> new CutAndStack(columns, rows, random.nextBoolean(), random.nextBoolean());
            case 2 -> new FoldOver(rows, random.nextBoolean());
            case 3 -> new WithSlip(new SaddleStitch(random.nextBoolean(), true, 1));
            default -> new InOrder(columns, rows, random.nextBoolean(), random.nextBoolean());
        };
    }

    @Test
    void eachPageStandsOnOneSheetOnce() {
        for (int pages = 0; pages <= MOST; pages++) {
            for (int tries = 0; tries < 10; tries++) {
                Imposition imposition = any();
                assertThat(
                                imposition.sheets(pages).stream()
                                        .flatMap(each -> Stream.of(each.front(), each.back()))
                                        .flatMap(side -> side.cells().stream())
                                        .flatMapToInt(OptionalInt::stream)
                                        .sorted())
                        .as("%s of %d pages", imposition, pages)
                        .containsExactlyElementsOf(numbers(pages));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void foldedBookletReadsFromFirstToLastWithBlanksAtItsEnd(boolean rightToLeft) {
        for (int pages = 1; pages <= MOST; pages++) {
            for (int signatures = 1; signatures <= 4; signatures++) {
                var booklet = new SaddleStitch(rightToLeft, false, signatures);
                List<Integer> read = folded(booklet.sheets(pages), rightToLeft);
                assertThat(read).hasSize(4 * SaddleStitch.sheetsFor(pages));
                assertThat(read.subList(0, pages)).isEqualTo(numbers(pages));
                assertThat(read.subList(pages, read.size())).allMatch(page -> page == 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void backCoverIsTheOutsideWhateverIsBlankBeforeIt(boolean rightToLeft) {
        for (int pages = 1; pages <= MOST; pages++) {
            List<Integer> read =
                    folded(new SaddleStitch(rightToLeft, true, 1).sheets(pages), rightToLeft);
            assertThat(read.getLast()).isEqualTo(pages);
            assertThat(read.subList(0, pages - 1)).isEqualTo(numbers(pages - 1));
            assertThat(read.subList(pages - 1, read.size() - 1)).allMatch(page -> page == 0);
        }
    }

    @Test
    void sheetsOfABookletLieWithinEachOther() {
        assertThat(new SaddleStitch(false, false, 1).sheets(12))
                .extracting(PaperSheet::outside)
                .containsExactly(0, 1, 2);
        assertThat(new SaddleStitch(false, false, 2).sheets(12))
                .extracting(PaperSheet::outside)
                .containsExactly(0, 1, 0);
        assertThat(new SaddleStitch(false, false, 1).sheets(8).getFirst())
                .isEqualTo(new PaperSheet(side(8, 1), side(2, 7), 0));
        assertThat(new SaddleStitch(true, false, 1).sheets(8).getFirst())
                .isEqualTo(new PaperSheet(side(1, 8), side(7, 2), 0));
    }

    @Test
    void stackThatIsCutReadsFromFirstToLast() {
        for (int pages = 1; pages <= MOST; pages++) {
            int columns = 1 + random.nextInt(4);
            boolean duplex = random.nextBoolean();
            boolean rightToLeft = random.nextBoolean();
            var order = new CutAndStack(columns, 1 + random.nextInt(4), duplex, rightToLeft);
            List<Integer> read =
                    cut(order.sheets(pages), columns, rightToLeft).stream()
                            .filter(page -> duplex || page > 0)
                            .toList();
            assertThat(read.subList(0, pages)).as("%s", order).isEqualTo(numbers(pages));
            assertThat(read.subList(pages, read.size())).allMatch(page -> page == 0);
        }
    }

    @Test
    void pagesInOrderAreReadRowByRow() {
        assertThat(new InOrder(2, 1, true, false).sheets(5))
                .containsExactly(
                        PaperSheet.flat(side(1, 2), side(3, 4)),
                        PaperSheet.flat(side(5, 0), side(0, 0)));
        assertThat(new InOrder(2, 2, false, true).sheets(3))
                .containsExactly(PaperSheet.flat(side(2, 1, 0, 3), side(0, 0, 0, 0)));
    }

    /**
     * The pages of a booklet as they are read, 0 for a blank: from the outermost sheet to the
     * innermost the half that opens, then back again the half that closes.
     */
    private static List<Integer> folded(List<PaperSheet> sheets, boolean rightToLeft) {
        List<Integer> read = new ArrayList<>();
        int opens = rightToLeft ? 0 : 1;
        for (int first = 0; first < sheets.size(); ) {
            int next = first + 1;
            while (next < sheets.size() && sheets.get(next).outside() > 0) {
                next++;
            }
            List<PaperSheet> bundle = sheets.subList(first, next);
            for (PaperSheet sheet : bundle) {
                read.add(page(sheet.front(), opens));
                read.add(page(sheet.back(), 1 - opens));
            }
            for (PaperSheet sheet : bundle.reversed()) {
                read.add(page(sheet.back(), opens));
                read.add(page(sheet.front(), 1 - opens));
            }
            first = next;
        }
        return read;
    }

    /** The pages of piles that were laid on each other, fronts and the backs behind them. */
    private static List<Integer> cut(List<PaperSheet> sheets, int columns, boolean rightToLeft) {
        List<Integer> read = new ArrayList<>();
        for (int cell = 0; cell < sheets.getFirst().front().cells().size(); cell++) {
            int row = cell - cell % columns;
            int mirrored = row + columns - 1 - cell % columns;
            int here = rightToLeft ? mirrored : cell;
            int behind = rightToLeft ? cell : mirrored;
            for (PaperSheet sheet : sheets) {
                read.add(page(sheet.front(), here));
                read.add(page(sheet.back(), behind));
            }
        }
        return read;
    }

    private static int page(Side side, int cell) {
        return side.cells().get(cell).orElse(0);
    }

    private static Side side(int... pages) {
        return Side.of(pages.length, MOST, cell -> pages[cell]);
    }

    private static List<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
