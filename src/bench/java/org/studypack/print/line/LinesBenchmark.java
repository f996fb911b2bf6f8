package org.studypack.print.line;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.studypack.bench.ShippedBook;
import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.Typeface;
import org.studypack.print.line.TotalFit.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The lines of a paragraph of several hundred words, in thousandths of the type's size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LinesBenchmark {
    /** 160 mm of type of 11 points. */
    private static final double MEASURE = 41_200;

    private static final int LINE = 90;

    private final FaceMetrics face = Typeface.SERIF.metrics();
    private final String text = Hyphens.of("en").into(ShippedBook.read().longParagraph());
    private final List<Place> places = places();

    private List<Place> places() {
        List<Place> found = new ArrayList<>();
        found.add(new Place(0, 0, 0, 0, 0, 0, 0, false));
        double reached = 0;
        double spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == Hyphens.SOFT_HYPHEN) {
                found.add(
                        new Place(
                                i + 1,
                                reached + face.advance('-'),
                                reached,
                                spaces,
                                spaces,
                                0,
                                40,
                                true));
            } else {
                double before = reached;
                reached += face.advance(letter);
                if (letter == ' ') {
                    double spacesBefore = spaces;
                    spaces += face.advance(letter);
                    found.add(new Place(i + 1, before, reached, spacesBefore, spaces, 0, 0, false));
                }
            }
        }
        found.add(new Place(text.length(), reached, reached, spaces, spaces, 0, 0, false));
        return found;
    }

    @Benchmark
    public List<Place> breakLongParagraph() {
        return TotalFit.breaks(places, LineFill.JUSTIFIED, MEASURE, 2_000, LineWish.NONE)
                .orElseThrow()
                .breaks();
    }

    @Benchmark
    public float kernLine() {
        float sum = 0;
        for (int i = 1; i < LINE; i++) {
            sum += face.kern(text.charAt(i - 1), text.charAt(i));
        }
        return sum;
    }

    /** As for a face that is new to a thread: each pair is looked up in the font. */
    @Benchmark
    public float kernLineAgain() {
        FaceMetrics fresh = new FaceMetrics(Typeface.SERIF.font());
        float sum = 0;
        for (int i = 1; i < LINE; i++) {
            sum += fresh.kern(text.charAt(i - 1), text.charAt(i));
        }
        return sum;
    }
}
