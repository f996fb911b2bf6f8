package org.studypack.cli;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;

import java.util.Map;
import java.util.Optional;

/**
 * What the command line's own options can do about a diagnostic. Nothing below this package knows
 * how an option is written.
 */
final class OptionHints {
    private static final Map<Code, String> HINTS =
            Map.of(
                    Code.ANOTHERS_FILE, "`--force` replaces what is there",
                    Code.CHANGED_SINCE_IMPORT, "`--force` replaces it",
                    Code.FRAME_RATE_GUESSED, "`--fps` says how many",
                    Code.LANGUAGE_GUESSED, "`--language` says which it is",
                    Code.MISSING_GLYPH, "`--format epub` makes the EPUB alone",
                    Code.OLDER_FILES, "`--format` names what is made",
                    Code.SHARDS_INCOMPLETE, "`--shard I/N` runs one of N shards",
                    Code.TAKES_TOO_LONG, "STUDYPACK_PATIENCE=10 allows ten times as much",
                    Code.TOO_MUCH_MEMORY, "STUDYPACK_JAVA_OPTS=-Xmx4g allows four gigabytes");

    private OptionHints() {}

    /** The diagnostic, its hint with the option that helps. */
    static Diagnostic complete(Diagnostic found) {
        return Optional.ofNullable(HINTS.get(found.code()))
                .map(option -> found.hint().map(hint -> hint + "; " + option).orElse(option))
                .map(
                        hint ->
                                new Diagnostic(
                                        found.code(),
                                        found.message(),
                                        found.location(),
                                        Optional.of(hint)))
                .orElse(found);
    }
}
