package org.studypack.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;

final class StepsTest {
    @Test
    void eachElementThatIsAskedForIsAStep() {
        List<Location> said = new ArrayList<>();
        Location file = Location.of("guide.txt");
        List<String> words = new Steps(watch(said), file).over(List.of("a", "b", "c"));
        assertThat(said).isEmpty();
        assertThat(words.getLast()).isEqualTo("c");
        assertThat(said).containsExactly(file);
        words.subList(1, 3).forEach(word -> assertThat(word).isNotEmpty());
        assertThat(said).hasSize(3);
    }

    private static Watch watch(List<Location> said) {
        return new Watch() {
            @Override
            public void on(Location what) {
                said.add(what);
            }

            @Override
            public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                    throws Exception {
                return work.call();
            }
        };
    }
}
