package org.studypack.cli;

import org.studypack.publish.Publisher;
import org.studypack.publish.run.Budget;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.util.Map;
import java.util.Optional;

/** Publishers as the environment asks for them. */
final class Publishers {
    private static final String PATIENCE = "STUDYPACK_PATIENCE";

    private Publishers() {}

    /** One that keeps nothing from run to run. */
    static Publisher plain() {
        return new Publisher(Optional.empty(), budget(System.getenv()));
    }

    /** One that keeps bodies in the cache. */
    static Publisher keeping() {
        Map<String, String> environment = System.getenv();
        return new Publisher(CacheFolder.ofBodies(environment), budget(environment));
    }

    /** The budget of runs, with the patience that a slow machine asks for. */
    static Budget budget(Map<String, String> environment) {
        String times = environment.getOrDefault(PATIENCE, "").strip();
        if (times.isEmpty()) {
            return Budget.NORMAL;
        }
        try {
            double number = Double.parseDouble(times);
            if (number >= 1 && number <= 1000) {
                return Budget.NORMAL.withPatience(number);
            }
        } catch (NumberFormatException e) {
            // as below
        }
        throw new ParameterException(
                new CommandLine(new StudypackCommand()),
                PATIENCE + " is `" + times + "`; it is a number from 1 to 1000");
    }
}
