package org.studypack.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where studypack keeps what it may throw away; the launcher looks in the same place. */
final class CacheFolder {
    private CacheFolder() {}

    /** The folder of bodies; empty where the environment names no place. */
    static Optional<Path> ofBodies(Map<String, String> environment) {
        try {
            return named(environment, "STUDYPACK_CACHE")
                    .or(
                            () ->
                                    named(environment, "XDG_CACHE_HOME")
                                            .map(own -> own.resolve("studypack")))
                    .or(
                            () ->
                                    named(environment, "HOME")
                                            .map(home -> home.resolve(".cache/studypack")))
                    .map(cache -> cache.resolve("bodies").toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }
}
