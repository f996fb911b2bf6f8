package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.InterruptingWatch;
import org.studypack.diagnostic.Location;

import java.nio.charset.StandardCharsets;

/** A drawing that asks for too much is stopped, and named. */
final class DrawingRoomTest {
    private static final Location PLACE = Location.of("book/images/figure.svg");

    /** Ten copies of ten copies, eight times: more than can be drawn in an hour. */
    @Test
    void drawingThatIsHaltedEnds() {
        InterruptingWatch watch = new InterruptingWatch();
        NotDrawable flaw =
                catchThrowableOfType(
                        NotDrawable.class,
                        () -> new DrawingRoom(watch).draw(PLACE, copies(8), 100, 100));
        assertThat(flaw).isNotNull();
        assertThat(watch.place()).contains(PLACE);
        assertThat(watch.hasWorked()).as("it draws until it is halted").isTrue();
        assertThat(watch.hasEnded()).isTrue();
    }

    private static byte[] copies(int levels) {
        StringBuilder svg =
                new StringBuilder(
                        "<svg xmlns='http://www.w3.org/2000/svg'"
                                + " xmlns:x='http://www.w3.org/1999/xlink' width='9' height='9'>"
                                + "<g id='g0'><path d='M0 0L9 9'/></g>");
        for (int i = 1; i <= levels; i++) {
            svg.append("<g id='g").append(i).append("'>");
            svg.append(("<use x:href='#g" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        return svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
