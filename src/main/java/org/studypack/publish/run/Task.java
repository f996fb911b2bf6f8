package org.studypack.publish.run;

import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.util.Optional;

/**
 * A task that reports what is wrong and may fail because of the machine.
 *
 * @param <T> what it gives; nothing where it cannot
 */
public interface Task<T> {
    Optional<T> run(Diagnostics diagnostics) throws IOException;
}
