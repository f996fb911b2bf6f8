package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;

/** A drawing that asks for too much is stopped, and named. */
final class DrawingRoomTest {
    private static final Location PLACE = Location.of("book/images/figure.svg");

    /** Ten copies of ten copies, eight times: more than can be drawn in an hour. */
    @Test
    void drawingThatIsHaltedEnds() {
        Hasty watch = new Hasty();
        NotDrawable flaw =
                catchThrowableOfType(
                        NotDrawable.class,
                        () -> new DrawingRoom(watch).draw(PLACE, copies(8), 100, 100));
        assertThat(flaw).isNotNull();
        assertThat(watch.place).contains(PLACE);
        assertThat(watch.drewBefore).as("it draws until it is halted").isTrue();
        assertThat(watch.ended).isTrue();
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

    /** Lets a piece of work begin, and interrupts it. */
    private static final class Hasty implements Watch {
        private Optional<Location> place = Optional.empty();
        private boolean drewBefore;
        private boolean ended;

        @Override
        public void on(Location what) {}

        @Override
        public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                throws Exception {
            Thread thread = threads.newThread(new FutureTask<>(work));
            thread.setDaemon(true);
            thread.start();
            Thread.sleep(Duration.ofMillis(500));
            place = Optional.of(what);
            drewBefore = thread.isAlive();
            thread.interrupt();
            ended = thread.join(Duration.ofSeconds(60));
            throw new Overrun(
                    new Diagnostic(
                            Code.TAKES_TOO_LONG,
                            "this takes more than a second of work",
                            what,
                            Optional.empty()));
        }
    }
}
