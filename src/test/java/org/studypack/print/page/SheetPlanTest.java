package org.studypack.print.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.print.page.SheetPlan.Room;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Lines of worksheets: the fewest pages first, then all that these have room for. */
final class SheetPlanTest {
    /** In tenths of a millimetre: a page of 255 mm, and 45 mm for its head. */
    private static final int PAGE = 2550;

    private static final int HEAD = 450;

    /** And 10 mm for a name on further pages. */
    private static final int FURTHER = 100;

    private static Room question(int lines) {
        return new Room(100, 150, lines, 80, /* elastic= */ true);
    }

    private static List<List<Room>> plan(Room... questions) {
        return new SheetPlan(PAGE, HEAD, FURTHER, List.of(questions)).fitted().orElseThrow();
    }

    private static int used(List<Room> page, int head) {
        return head
                + page.stream().mapToInt(Room::height).sum()
                + page.stream().skip(1).mapToInt(Room::before).sum();
    }

    @Test
    void pageIsFilledWithLines() {
        List<List<Room>> pages = plan(question(5), question(5));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).extracting(Room::lines).containsExactly(11, 10);
        assertThat(used(pages.getFirst(), HEAD)).isBetween(PAGE - 25, PAGE);
    }

    @Test
    void linesMoveCloserBeforeAQuestionGoesToTheNextPage() {
        List<List<Room>> pages = plan(question(7), question(7), question(6));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).allMatch(each -> each.pitch() >= 70 && each.pitch() < 80);
    }

    @Test
    void linesKeepTheirDistanceWhereMovingThemSavesNoPage() {
        List<List<Room>> pages = plan(question(8), question(8), question(8), question(8));
        assertThat(pages).hasSize(2);
        assertThat(pages).allSatisfy(page -> assertThat(page).allMatch(each -> each.pitch() >= 80));
    }

    /** A page of a heading and a name is nothing to write on. */
    @Test
    void linesMoveCloserBeforeAFirstQuestionLeavesItsHeading() {
        List<List<Room>> pages = plan(question(25), question(4));
        assertThat(pages).extracting(List::size).containsExactly(1, 1);
        assertThat(plan(question(24), question(1), question(1)).getFirst()).hasSize(1);
    }

    /** Where it has no room there, the caller divides it. */
    @Test
    void firstPageHasNoQuestionWhereTheFirstOneDoesNotFitBelowTheHead() {
        assertThat(plan(question(28)).getFirst()).isEmpty();
        DividedRoom divided = DividedRoom.of(question(28), 30, PAGE - HEAD).orElseThrow();
        assertThat(divided.begun().lines()).isEqualTo(24);
        assertThat(divided.begun().fixed()).isEqualTo(120);
        assertThat(divided.begun().height()).isBetween(PAGE - HEAD - 25, PAGE - HEAD);
        assertThat(divided.overleaf()).isEqualTo(new Room(0, 30, 4, 80, /* elastic= */ true));
        assertThat(DividedRoom.of(question(28), 0, 150 + 159)).isEmpty();
        assertThat(DividedRoom.of(new Room(100, 2300, 0, 0, false), 0, 2100)).isEmpty();
    }

    /** Not three on the first page, and one on the second with a page of lines. */
    @Test
    void questionsShareThePagesEvenly() {
        List<List<Room>> pages = plan(question(7), question(7), question(7), question(7));
        assertThat(pages).extracting(List::size).containsExactly(2, 2);
        List<List<Room>> five =
                plan(question(5), question(5), question(5), question(5), question(5));
        assertThat(five).extracting(List::size).containsExactly(2, 3);
    }

    @Test
    void linesAreNeverMoreThanNineMillimetresApart() {
        assertThat(plan(question(1)).getFirst().getFirst().pitch()).isBetween(80, 90);
    }

    /** Its lines go on to the foot of that page; those on pages before it are filled as ever. */
    @Test
    void questionsAboveOneThatTakesTheRestKeepTheirLines() {
        List<List<Room>> pages =
                new SheetPlan(
                                PAGE,
                                HEAD,
                                FURTHER,
                                List.of(question(12), question(9), question(2), question(3)))
                        .fittedAboveRest()
                        .orElseThrow();
        assertThat(pages.getFirst()).extracting(Room::lines).containsExactly(12, 9);
        assertThat(pages.getLast()).containsExactly(question(2), question(3));
        assertThat(used(pages.getFirst(), HEAD)).isBetween(PAGE - 25, PAGE);
    }

    @Test
    void squaresKeepTheirSize() {
        Room squares = new Room(100, 150, 8, 50, /* elastic= */ false);
        List<Room> page = plan(question(5), squares).getFirst();
        assertThat(page.getLast().pitch()).isEqualTo(50);
        assertThat(page.getLast().lines()).isGreaterThan(8);
    }

    @Test
    void questionThatNoPageHoldsIsLeftToTheEngine() {
        assertThat(new SheetPlan(PAGE, HEAD, FURTHER, List.of(question(40))).fitted()).isEmpty();
    }

    @Test
    void anyQuestionsKeepTheirLinesAndTheirOrderWithinTheirPages() {
        for (int seed = 0; seed < 500; seed++) {
            Room[] asked = anything(new SplittableRandom(seed));
            List<List<Room>> pages = plan(asked);
            List<Room> fitted = pages.stream().flatMap(List::stream).toList();
            assertThat(fitted).hasSameSizeAs(asked);
            for (int i = 0; i < asked.length; i++) {
                assertThat(fitted.get(i).lines()).isGreaterThanOrEqualTo(asked[i].lines());
                assertThat(fitted.get(i).fixed()).isEqualTo(asked[i].fixed());
                assertThat(fitted.get(i).pitch()).isBetween(70, 90);
            }
            for (int page = 0; page < pages.size(); page++) {
                assertThat(used(pages.get(page), page == 0 ? HEAD : FURTHER))
                        .isLessThanOrEqualTo(PAGE);
            }
        }
    }

    private static Room[] anything(SplittableRandom random) {
        return IntStream.rangeClosed(1, random.nextInt(1, 12))
                .mapToObj(
                        each ->
                                new Room(
                                        random.nextInt(0, 150),
                                        random.nextInt(50, 800),
                                        random.nextInt(0, 20),
                                        80,
                                        random.nextBoolean()))
                .toArray(Room[]::new);
    }
}
