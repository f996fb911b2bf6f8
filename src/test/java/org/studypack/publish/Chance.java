package org.studypack.publish;

import java.util.List;
import java.util.Random;

/** What chance picks. */
final class Chance {
    private Chance() {}

    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
